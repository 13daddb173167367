package dev.plumbline.eval;

import dev.plumbline.eval.evidence.Candidate;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.eval.judgement.Recommendation;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Every combination of slow-down, request, findings, complexity and memory, each with what a careful person would say of
 * it: by plain limits. Some are the guards' own, so this
 * tests that the rules keep their promise, not that the promise is right.
 */
final class ErrorMatrix {
    private static final double[] SLOWDOWNS = {-20, 0, 5, 8, 15, 25, 40, 60, 90, 150, 250};
    private static final double[][] FINDINGS = {{0, 0}, {2, 2}, {2, 0}, {0, 1}};
    private static final double[][] COMPLEXITIES = {{4, 4}, {8, 4}, {4, 6}};
    private static final double[] MEMORY = {0, 50, 200};

    /** What a careful person would say. */
    enum Truth {
        JUSTIFIED,
        DEBATABLE,
        UNJUSTIFIED
    }

    /** One combination. */
    record Entry(double slower, Request request, double fixed, double simpler, double memory, EvaluationCase versions) {
        Truth truth() {
            if (isUnjustified()) {
                return Truth.UNJUSTIFIED;
            }
            return isJustified() ? Truth.JUSTIFIED : Truth.DEBATABLE;
        }

        private boolean isUnjustified() {
            boolean asked = request != Request.NOTHING && request != Request.REFACTORING;
            boolean gain = fixed > 0 || (request == Request.REFACTORING && simpler > 0);
            return fixed < 0
                    || slower > 100
                    || (slower > 50 && (!asked || versions.requirement().isNone()))
                    || (slower >= 10 && !asked && !gain)
                    || (slower > 0 && request == Request.OPTIMISATION);
        }

        private boolean isJustified() {
            double allowed = Math.max(request.allowed(simpler), fixed > 0 ? 50 : 0);
            return slower <= allowed && memory <= 50;
        }
    }

    /** What was asked for. */
    enum Request {
        NOTHING,
        REWORDED,
        ONE_FEATURE,
        TWO_FEATURES,
        SECURITY,
        BUG_FIX,
        REFACTORING,
        OPTIMISATION;

        double allowed(double simpler) {
            return switch (this) {
                case ONE_FEATURE, TWO_FEATURES, BUG_FIX -> 30;
                case REFACTORING -> simpler > 0 ? 9 : 0;
                case OPTIMISATION -> -1;
                default -> 0;
            };
        }

        RequirementChange change() {
            return switch (this) {
                case REWORDED -> Cases.requirement("other words");
                case ONE_FEATURE -> Cases.features(1);
                case TWO_FEATURES -> Cases.features(2);
                case SECURITY -> Cases.requirement("safer");
                case BUG_FIX -> Cases.requirement("corrects the result");
                default -> RequirementChange.NONE;
            };
        }

        ChangeKind kind() {
            return switch (this) {
                case ONE_FEATURE, TWO_FEATURES -> ChangeKind.FEATURE;
                case SECURITY -> ChangeKind.SECURITY;
                case BUG_FIX -> ChangeKind.BUG_FIX;
                case REFACTORING -> ChangeKind.REFACTORING;
                case OPTIMISATION -> ChangeKind.OPTIMISATION;
                default -> ChangeKind.UNSTATED;
            };
        }
    }

    private ErrorMatrix() {}

    static List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        for (double slower : SLOWDOWNS) {
            for (Request request : Request.values()) {
                for (double[] findings : FINDINGS) {
                    for (double[] complexity : COMPLEXITIES) {
                        for (double memory : MEMORY) {
                            all.add(entry(slower, request, findings, complexity, memory));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Entry entry(double slower, Request request, double[] findings, double[] complexity, double memory) {
        EvaluationCase versions = EvaluationCase.of(
                Candidate.of(VersionMetrics.of(10, 1000, findings[0], complexity[0])),
                Candidate.of(VersionMetrics.of(
                        10 * (1 + slower / 100), 1000 * (1 + memory / 100), findings[1], complexity[1])),
                request.change(),
                request.kind());
        return new Entry(slower, request, findings[0] - findings[1], complexity[0] - complexity[1], memory, versions);
    }

    /** How often each truth was met with each recommendation, as Markdown. */
    static String confusion() {
        Map<Truth, Map<Recommendation, Integer>> counts = new EnumMap<>(Truth.class);
        for (Entry entry : all()) {
            counts.computeIfAbsent(entry.truth(), truth -> new EnumMap<>(Recommendation.class))
                    .merge(Cases.JUDGES.byRules(entry.versions()).recommendation(), 1, Integer::sum);
        }
        StringBuilder text = new StringBuilder("| A careful person would say | ACCEPT | REVIEW | REJECT | all |\n");
        text.append("|---|---|---|---|---|\n");
        counts.forEach((truth, row) -> {
            ToIntFunction<Recommendation> count = recommendation -> row.getOrDefault(recommendation, 0);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d |%n",
                    truth.name().toLowerCase(Locale.ROOT),
                    count.applyAsInt(Recommendation.ACCEPT),
                    count.applyAsInt(Recommendation.REVIEW),
                    count.applyAsInt(Recommendation.REJECT),
                    row.values().stream().mapToInt(Integer::intValue).sum()));
        });
        return text.toString();
    }
}
