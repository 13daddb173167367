package dev.plumbline.eval;

import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.evidence.VersionMetrics;
import dev.plumbline.eval.judgement.Claim;
import dev.plumbline.eval.judgement.Claim.Standing;
import dev.plumbline.model.metric.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Finds the numbers of a reasoning (percentages, times, memory, counts) and compares them with the measurement. */
public final class ClaimCheck {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[+\\-−])?(?<![\\w.])(?<value>\\d+(?:\\.\\d+)?|no|zero|one|two|three|four|five)\\s*"
                    + "(?<unit>%|percent\\b|ms\\b|milliseconds?\\b|µs\\b|us\\b|s\\b|seconds?\\b|[km]i?b\\b|(?:\\w+\\s+){0,2}"
                    + "(?:findings?|vulnerabilit(?:y|ies)|issues?|features?|feature additions)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Double> WORDS =
            Map.of("no", 0.0, "zero", 0.0, "one", 1.0, "two", 2.0, "three", 3.0, "four", 4.0, "five", 5.0);
    private static final double RELATIVE_TOLERANCE = .02;
    private static final double PERCENT_TOLERANCE = 1;
    private static final int CONTEXT = 48;

    private final EvaluationCase versions;

    public ClaimCheck(EvaluationCase versions) {
        this.versions = versions;
    }

    /** Which way a percentage goes, as the words behind it say; one that does not say is compared by its size. */
    private enum Direction {
        UP,
        DOWN,
        UNSAID;

        private static final Pattern LESS =
                Pattern.compile("^\\W*(?:\\w+\\W+)?(?:faster|less|lower|fewer|reduc|improve|decrease|smaller)");
        private static final Pattern MORE =
                Pattern.compile("^\\W*(?:\\w+\\W+)?(?:slower|more|higher|increase|larger|regress|slow-?down)");

        static Direction said(boolean negative, String after) {
            if (negative || LESS.matcher(after).find()) {
                return DOWN;
            }
            return MORE.matcher(after).find() ? UP : UNSAID;
        }

        boolean isNear(double fact, double claimed, double tolerance) {
            double allowed = Math.max(tolerance, Math.abs(fact) * RELATIVE_TOLERANCE);
            double compared = this == UNSAID ? Math.abs(fact) : fact;
            return Math.abs(compared - (this == DOWN ? -claimed : claimed)) <= allowed;
        }
    }

    /** What could be meant, as measured; and how near is near enough. */
    private record Truth(DoubleStream.Builder values, double tolerance, String unit) {
        static Truth of(String unit, double tolerance, OptionalDouble... known) {
            DoubleStream.Builder values = DoubleStream.builder();
            for (OptionalDouble value : known) {
                value.ifPresent(values::add);
            }
            return new Truth(values, tolerance, unit);
        }
    }

    public List<Claim> check(String reasoning) {
        List<Claim> claims = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(reasoning);
        while (matcher.find()) {
            String around = reasoning
                    .substring(
                            Math.max(0, matcher.start() - CONTEXT),
                            Math.min(reasoning.length(), matcher.end() + CONTEXT))
                    .toLowerCase(Locale.ROOT);
            String after = reasoning
                    .substring(matcher.end(), Math.min(reasoning.length(), matcher.end() + CONTEXT / 2))
                    .toLowerCase(Locale.ROOT);
            claims.add(claim(matcher, around, after));
        }
        return claims;
    }

    private Claim claim(Matcher matcher, String around, String after) {
        String word = matcher.group("value").toLowerCase(Locale.ROOT);
        double value = WORDS.containsKey(word) ? WORDS.get(word) : Double.parseDouble(word);
        String unit = matcher.group("unit").toLowerCase(Locale.ROOT);
        boolean negative =
                matcher.group("sign") != null && !matcher.group("sign").equals("+");
        Truth truth = unit.equals("%") || unit.equals("percent") ? share(around) : amount(unit);
        double[] known = truth.values().build().toArray();
        double claimed = scaled(value, unit);
        Direction direction = truth.unit().equals("%") ? Direction.said(negative, after) : Direction.UP;
        boolean near = DoubleStream.of(known).anyMatch(fact -> direction.isNear(fact, claimed, truth.tolerance()));
        Standing standing =
                known.length == 0 ? Standing.UNSUPPORTED : near ? Standing.SUPPORTED : Standing.CONTRADICTED;
        String measured = known.length == 0
                ? ""
                : String.join(
                        " or ",
                        DoubleStream.of(known)
                                .mapToObj(fact -> Units.number(fact) + truth.unit())
                                .toList());
        return new Claim(matcher.group(), matcher.start(), matcher.end(), standing, measured);
    }

    private Truth share(String around) {
        OptionalDouble time = versions.timeChange().isPresent()
                ? OptionalDouble.of(versions.timeChange().get().change() * 100)
                : OptionalDouble.empty();
        OptionalDouble memory = percent(versions.memoryChange());
        OptionalDouble complexity = percent(versions.complexityChange());
        boolean saysMemory = around.contains("memory");
        boolean saysComplexity = around.contains("complex");
        boolean saysTime = around.matches("(?s).*(slow|fast|time|latency|perform|speed|regress).*");
        if (saysTime || saysMemory || saysComplexity) {
            return Truth.of(
                    "%",
                    PERCENT_TOLERANCE,
                    saysTime ? time : OptionalDouble.empty(),
                    saysMemory ? memory : OptionalDouble.empty(),
                    saysComplexity ? complexity : OptionalDouble.empty());
        }
        return Truth.of("%", PERCENT_TOLERANCE, time, memory, complexity);
    }

    private Truth amount(String unit) {
        VersionMetrics old = versions.before().metrics();
        VersionMetrics now = versions.after().metrics();
        if (unit.endsWith("b")) {
            return Truth.of(" KB", .5, old.memoryKb(), now.memoryKb(), difference(old.memoryKb(), now.memoryKb()));
        }
        if (unit.contains("feature")) {
            return Truth.of(
                    "",
                    0,
                    OptionalDouble.of(versions.requirement().featureAdditions().size()),
                    OptionalDouble.of(versions.requirement().featureRemovals().size()));
        }
        if (unit.matches("(?s).*(finding|vulnerab|issue).*")) {
            return Truth.of(
                    "",
                    0,
                    old.securityIssues(),
                    now.securityIssues(),
                    difference(old.securityIssues(), now.securityIssues()));
        }
        return Truth.of(
                " ms", .005, old.timeMillis(), now.timeMillis(), difference(old.timeMillis(), now.timeMillis()));
    }

    private static double scaled(double value, String unit) {
        if (unit.equals("s") || unit.startsWith("second")) {
            return value * 1000;
        }
        if (unit.equals("µs") || unit.equals("us")) {
            return value / 1000;
        }
        return unit.matches("mi?b") ? value * 1024 : value;
    }

    private static OptionalDouble percent(OptionalDouble fraction) {
        return fraction.isPresent() ? OptionalDouble.of(fraction.getAsDouble() * 100) : OptionalDouble.empty();
    }

    private static OptionalDouble difference(OptionalDouble old, OptionalDouble now) {
        return old.isPresent() && now.isPresent()
                ? OptionalDouble.of(Math.abs(now.getAsDouble() - old.getAsDouble()))
                : OptionalDouble.empty();
    }
}
