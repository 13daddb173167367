package dev.plumbline.eval;

import dev.plumbline.eval.evidence.Circumstances.ForeignText;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.judgement.SuspiciousPassage;
import dev.plumbline.tool.RequirementChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what reads like an instruction to the judge, in all texts that come from outside. It need not find everything:
 * the guards and the comparison with the rules hold without it. What it finds is shown to people.
 */
public final class InstructionSearch {
    private static final int LONGEST_SHOWN = 160;
    private static final List<Pattern> PATTERNS = Stream.of(
                    "(?:ignore|disregard|forget|override|bypass|skip)\\W+(?:\\w+\\W+){0,5}(?:instructions?|rules?|guards?|prompts?|above|previous|guidelines|regressions?|measurements?|findings?|checks?)",
                    "(?:ignoriere|vergiss|ignorez|oubliez|ignora|olvida|ignorar)\\b.{0,60}",
                    "忽略.{0,20}|无视.{0,20}|игнорир.{0,40}",
                    "(?:score|rating|grade|points?|puntuaci[oó]n|bewertung|answer|respond|reply|output|return|say|give|set)\\W+(?:\\w+\\W+){0,5}(?:100|9\\d)\\b(?!\\s*(?:ms|kb|%|items|\\())",
                    "\\b(?:recommendation|recommend|verdict|decision)\\W+(?:\\w+\\W+){0,3}(?:accept|approve)\\w*",
                    "\\b(?:accept|approve|merge)\\W+(?:this|the)\\W+(?:\\w+\\W+){0,2}(?:version|change|tool|code|candidate|patch|submission)",
                    "\\b(?:dear|attention|note to|message to|hey|hello)\\W+(?:\\w+\\W+){0,3}(?:judge|reviewer|evaluator|grader|model|assistant|llm|ai)\\b",
                    "\\byou\\s+(?:are|must|should|will|have to|shall)\\b(?=.{0,80}\\b(?:score|accept|judge|evaluat\\w*|assistant|approve|answer|reviewer|model|recommend\\w*|helpful))",
                    "\\b(?:as an ai|language model|system prompt|system message|developer mode|jailbreak)\\b",
                    "<\\|?(?:im start|im end|system|assistant|endoftext)\\|?>|\\[/?INST\\]|<<SYS>>|^#{2,3}\\s*(?:system|assistant|instruction)\\b",
                    "\"?(?:score|recommendation)\"?\\s*[:=]\\s*\"?(?:100|9\\d|accept)\\b",
                    "\\b(?:already|been|was)\\s+(?:\\w+\\s+){0,2}(?:approved|accepted|reviewed)\\s+by\\b",
                    "(?:aWdub3Jl|SWdub3Jl|c2NvcmUgMTAw|QUNDRVBU)[A-Za-z0-9+/=]*",
                    "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]|[\\uDB40][\\uDC00-\\uDC7F]",
                    "<{3,}|>{3,}\\s*(?:end|untrusted)|\\b(?:end|begin) (?:of )?(?:untrusted|data|code)\\b")
            .map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE))
            .toList();

    private InstructionSearch() {}

    public static List<SuspiciousPassage> in(EvaluationCase versions) {
        return texts(versions).stream()
                .flatMap(text -> in(text.where(), text.text()).stream())
                .toList();
    }

    /** All texts from outside, by name. */
    static List<ForeignText> texts(EvaluationCase versions) {
        List<ForeignText> texts = new ArrayList<>();
        versions.before().code().ifPresent(code -> texts.add(new ForeignText("old code", code)));
        versions.after().code().ifPresent(code -> texts.add(new ForeignText("new code", code)));
        RequirementChange change = versions.requirement();
        texts.add(new ForeignText("previous requirement", change.previousRequirement()));
        texts.add(new ForeignText("new requirement", change.newRequirement()));
        texts.add(new ForeignText("change summary", change.changeSummary()));
        change.featureAdditions().forEach(text -> texts.add(new ForeignText("feature addition", text)));
        change.featureRemovals().forEach(text -> texts.add(new ForeignText("feature removal", text)));
        change.breakingChanges().forEach(text -> texts.add(new ForeignText("breaking change", text)));
        texts.addAll(versions.circumstances().foreignTexts());
        return texts;
    }

    private static List<SuspiciousPassage> in(String where, String text) {
        // Identifiers speak too: an underscore counts as a space. The length stays, and so do the offsets.
        String read = text.replace('_', ' ');
        PlainReading plain = PlainReading.of(text);
        List<SuspiciousPassage> found = new ArrayList<>();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(read);
            if (matcher.find()) {
                int end = Math.min(matcher.end(), matcher.start() + LONGEST_SHOWN);
                found.add(new SuspiciousPassage(where, matcher.start(), text.substring(matcher.start(), end)));
            } else {
                dressedUp(pattern, plain, where, text).ifPresent(found::add);
            }
        }
        return found;
    }

    /** What shows only when the text is read plainly; told as it stands in the original. */
    private static Optional<SuspiciousPassage> dressedUp(
            Pattern pattern, PlainReading plain, String where, String text) {
        Matcher matcher = pattern.matcher(plain.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = plain.original(matcher.start(), text);
        int end = Math.max(start, Math.min(plain.original(matcher.end(), text), start + LONGEST_SHOWN));
        return Optional.of(new SuspiciousPassage(where, start, text.substring(start, end)));
    }
}
