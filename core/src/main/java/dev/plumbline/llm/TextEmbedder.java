package dev.plumbline.llm;

import java.time.Duration;
import java.util.List;

/** Turns texts into vectors whose directions are alike where the texts mean alike; in tests a fake. */
public interface TextEmbedder {
    /** Where nobody set up a model. */
    TextEmbedder NONE = new TextEmbedder() {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public Embedded embed(List<String> texts) {
            return new Embedded.Failed(new Reply.Silence(
                    Reply.Cause.NOT_CONFIGURED,
                    "no embedding model is chosen (--embed-model, PLUMBLINE_EMBED_MODEL, or Settings)",
                    Duration.ZERO));
        }
    };

    /** How it is named, and under which its vectors are kept: {@code ollama nomic-embed-text}. */
    String name();

    /** A vector for each text, in their order, or why not; never throws for what a server does. */
    Embedded embed(List<String> texts);
}
