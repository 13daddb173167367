package dev.plumbline.llm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What models said of single texts, so that an equal question is asked once. Failures are not remembered. Thread-safe. */
public final class RememberedMeanings {
    private static final int MOST = 100;

    private final Map<Question, Embedded> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Embedded> eldest) {
            return size() > MOST;
        }
    };

    private record Question(String model, String text) {}

    /** The model, asked only what it was not asked before. */
    public TextEmbedder of(TextEmbedder model) {
        return new TextEmbedder() {
            @Override
            public String name() {
                return model.name();
            }

            @Override
            public Embedded embed(List<String> texts) {
                return texts.size() == 1 ? once(model, texts.get(0)) : model.embed(texts);
            }
        };
    }

    private Embedded once(TextEmbedder model, String text) {
        Question question = new Question(model.name(), text);
        synchronized (known) {
            Embedded before = known.get(question);
            if (before != null) {
                return before;
            }
        }
        Embedded said = model.embed(List.of(text));
        if (said instanceof Embedded.Vectors) {
            synchronized (known) {
                known.put(question, said);
            }
        }
        return said;
    }
}
