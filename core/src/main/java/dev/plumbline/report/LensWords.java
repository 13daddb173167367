package dev.plumbline.report;

import dev.plumbline.model.metric.Units;
import dev.plumbline.model.metric.Values;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.LensResult;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the forks show through both lenses, in a sentence. */
final class LensWords {
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final ComparisonRow row;
    private final Comparison comparison;

    LensWords(ComparisonRow row) {
        this.row = row;
        this.comparison = row.comparison();
    }

    /**
     * Through which lens the row is reported, and what the other one shows: {@code floor (mean +2.1 %)}. A counter that
     * never scatters needs no lens.
     */
    static String cell(Comparison comparison) {
        if (comparison.lenses().isEmpty() || comparison.verdict() == Verdict.INCOMPATIBLE) {
            return Units.UNKNOWN;
        }
        String others = comparison.lenses().stream()
                .filter(lens -> lens.lens() != comparison.lens())
                .map(lens -> " (" + lens.lens().word() + " " + Units.signedPercent(lens.change()) + ")")
                .collect(Collectors.joining());
        return comparison.lens().word() + others;
    }

    /** Empty when no lens could be tested. */
    String sentence() {
        Optional<LensResult> floor = comparison.lensResult(Lens.FLOOR);
        Optional<LensResult> mean = comparison.lensResult(Lens.MEAN);
        if (floor.isEmpty() || mean.isEmpty()) {
            return "";
        }
        String apart = separation();
        String lenses = agreement(floor.get(), mean.get());
        return apart.isEmpty()
                ? Character.toUpperCase(lenses.charAt(0)) + lenses.substring(1) + "."
                : apart + ", and " + lenses + ".";
    }

    private static String agreement(LensResult floor, LensResult mean) {
        String numbers =
                "floor " + Units.signedPercent(floor.change()) + ", mean " + Units.signedPercent(mean.change());
        boolean sameWay = Math.signum(floor.difference()) == Math.signum(mean.difference());
        return sameWay ? "both lenses point the same way: " + numbers : "the lenses point different ways: " + numbers;
    }

    private String separation() {
        Sample old = Sample.of(row.old(), "old");
        Sample now = Sample.of(row.now(), "new");
        Values before = old.of(comparison.lens());
        Values after = now.of(comparison.lens());
        if (before.size() < 2 || after.size() < 2) {
            return "";
        }
        if (least(after) > most(before)) {
            return words(before, after, "slower");
        }
        return most(after) < least(before) ? words(before, after, "faster") : "";
    }

    private String words(Values before, Values after, String how) {
        String direction = comparison.unit().isTime() ? how : how.equals("slower") ? "higher" : "lower";
        return "All " + number(after.size()) + " new forks are " + direction + " than all " + number(before.size())
                + " old ones";
    }

    private static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
    }

    private static double least(Values values) {
        return values.stream().min().orElseThrow();
    }

    private static double most(Values values) {
        return values.stream().max().orElseThrow();
    }
}
