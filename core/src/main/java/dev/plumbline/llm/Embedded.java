package dev.plumbline.llm;

import java.util.List;

/** What came of embedding texts. */
public sealed interface Embedded {
    /** One vector a text, all of one length, every number finite. */
    record Vectors(List<List<Float>> values) implements Embedded {
        public Vectors {
            values = values.stream().map(List::copyOf).toList();
        }
    }

    /** Nothing, and why. */
    record Failed(Reply.Silence silence) implements Embedded {}
}
