package dev.plumbline.llm;

import dev.plumbline.format.json.Json;
import dev.plumbline.model.PlumblineException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a judgement strictly: one JSON object with exactly the fields asked for, a whole number from 0 to 100, the words
 * as they were given. A fence of three backticks around the whole answer is the one thing tolerated, since many models
 * cannot help it; prose before or after it, or around braces, is not.
 */
final class JudgementParser {
    private static final int LONGEST_ANSWER = 256 * 1024;
    private static final int LONGEST_REASONING = 20_000;
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern FENCE = Pattern.compile("\\A```(?:json)?\\s*\\n(.*)\\n```\\z", Pattern.DOTALL);
    private static final Set<String> FIELDS = Set.of("score", "reasoning", "recommendation", "confidence");

    public ModelWord parse(String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            return new ModelWord.Invalid("the answer is " + answer.length() + " characters long; it was not read");
        }
        String text = answer.strip();
        Matcher fence = FENCE.matcher(text);
        try {
            return judgement(Json.parseObject(fence.matches() ? fence.group(1) : text, "the answer"));
        } catch (PlumblineException e) {
            return new ModelWord.Invalid(e.sentence());
        }
    }

    private static ModelWord judgement(ObjectNode object) {
        Set<String> fields = new TreeSet<>(object.propertyNames());
        if (!fields.equals(new TreeSet<>(FIELDS))) {
            return new ModelWord.Invalid("the answer has the fields " + quoted(String.join(", ", fields))
                    + ", not score, reasoning, recommendation and confidence");
        }
        JsonNode score = object.get("score");
        if (!score.isIntegralNumber() || !score.canConvertToInt() || score.intValue() < 0 || score.intValue() > 100) {
            return new ModelWord.Invalid(
                    "the score is " + quoted(score.toString()) + ", not a whole number from 0 to 100");
        }
        JsonNode reasoning = object.get("reasoning");
        if (!reasoning.isString() || reasoning.stringValue().isBlank()) {
            return new ModelWord.Invalid("the answer gives no reasoning");
        }
        if (reasoning.stringValue().length() > LONGEST_REASONING) {
            return new ModelWord.Invalid("the reasoning is longer than " + LONGEST_REASONING + " characters");
        }
        for (AnswerSchema.Field field : AnswerSchema.JUDGEMENT.fields()) {
            if (field.kind() == AnswerSchema.Kind.CHOICE && !isOneOf(object.get(field.name()), field.choices())) {
                return new ModelWord.Invalid("the " + field.name() + " is "
                        + quoted(object.get(field.name()).toString()) + ", not one of "
                        + String.join(", ", field.choices()));
            }
        }
        return new ModelWord.Judgement(
                score.intValue(),
                reasoning.stringValue(),
                object.get("recommendation").stringValue(),
                object.get("confidence").stringValue());
    }

    private static boolean isOneOf(JsonNode word, List<String> choices) {
        return word.isString() && choices.contains(word.stringValue());
    }

    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }
}
