package dev.plumbline.llm;

import java.util.List;

/** The form an answer must have: one flat object, every field required, no other. */
public record AnswerSchema(String name, List<Field> fields) {
    /** What a judge must answer. */
    public static final AnswerSchema JUDGEMENT = new AnswerSchema(
            "judgement",
            List.of(
                    new Field("reasoning", Kind.TEXT, List.of()),
                    new Field("score", Kind.INTEGER, List.of()),
                    new Field("recommendation", Kind.CHOICE, List.of("ACCEPT", "REVIEW", "REJECT")),
                    new Field("confidence", Kind.CHOICE, List.of("high", "medium", "low"))));

    /** One word, to see whether somebody answers. */
    public static final AnswerSchema READY =
            new AnswerSchema("ready", List.of(new Field("word", Kind.TEXT, List.of())));

    /** @param choices the words allowed, for a choice */
    public record Field(String name, Kind kind, List<String> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** What stands in a field. */
    public enum Kind {
        TEXT,
        INTEGER,
        CHOICE
    }

    public AnswerSchema {
        fields = List.copyOf(fields);
    }
}
