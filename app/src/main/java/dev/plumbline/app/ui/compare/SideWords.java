package dev.plumbline.app.ui.compare;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Environment.Difference;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Units;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the two sides of a comparison in words. */
final class SideWords {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final Set<Fact> OWN_COLUMN = Set.of(Fact.JDK, Fact.JVM, Fact.KERNEL);

    private final Judged judged;
    private final ZoneId zone;

    SideWords(Judged judged, ZoneId zone) {
        this.judged = judged;
        this.zone = zone;
    }

    List<SideFacts> both() {
        return List.of(facts("Old", judged.old(), judged.now()), facts("New", judged.now(), judged.old()));
    }

    /** As in {@code ≠ JDK, kernel differ: flagged}; empty when nothing is known to. */
    String warning() {
        List<String> labels = differences(judged.old(), judged.now()).stream()
                .map(difference -> difference.fact().label())
                .toList();
        if (labels.isEmpty()) {
            return "";
        }
        return "\u2260 " + String.join(", ", labels) + (labels.size() == 1 ? " differs" : " differ") + ": flagged";
    }

    private SideFacts facts(String name, Side side, Side other) {
        Environment facts = side.set().environment();
        List<Difference> differences = differences(side, other);
        String sampling = sampling(side);
        return new SideFacts(
                name,
                List.of(
                        same(side.set().label()),
                        same(commit(side.set().revision())),
                        same(
                                side.measured().equals(Instant.EPOCH)
                                        ? Units.UNKNOWN
                                        : WHEN.withZone(zone).format(side.measured())),
                        new SideFacts.Known(
                                platform(facts),
                                differences.stream().anyMatch(each -> !OWN_COLUMN.contains(each.fact()))),
                        fact(facts, differences, Fact.JDK),
                        fact(facts, differences, Fact.KERNEL),
                        same(facts.get(Fact.LOAD_BEFORE).orElse(Units.UNKNOWN)),
                        new SideFacts.Known(sampling, !sampling.equals(sampling(other)))));
    }

    private static List<Difference> differences(Side old, Side now) {
        return old.set().environment().differencesTo(now.set().environment());
    }

    private static SideFacts.Known same(String text) {
        return new SideFacts.Known(text, false);
    }

    private static SideFacts.Known fact(Environment facts, List<Difference> differences, Fact fact) {
        return new SideFacts.Known(
                facts.get(fact).orElse(Units.UNKNOWN), differences.stream().anyMatch(each -> each.fact() == fact));
    }

    private static String commit(Revision revision) {
        return revision.isKnown() ? (revision.shortText() + "  " + revision.subject()).strip() : Units.UNKNOWN;
    }

    private static String platform(Environment facts) {
        String text = Stream.of(Fact.LABEL, Fact.OS, Fact.ARCH, Fact.CPU)
                .map(fact -> facts.get(fact).orElse(""))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
        return text.isEmpty() ? Units.UNKNOWN : text;
    }

    private static String sampling(Side side) {
        List<Measurement> all = side.set().measurements();
        if (all.stream().allMatch(measurement -> measurement.primary().isSummaryOnly())) {
            return "summaries only";
        }
        return range(all, Settings::forks) + " \u00d7 " + range(all, Settings::iterations) + ", warm-up "
                + range(all, Settings::warmups);
    }

    private static String range(List<Measurement> all, Function<Settings, Integer> number) {
        List<Integer> numbers = all.stream()
                .map(Measurement::settings)
                .map(number)
                .distinct()
                .sorted()
                .toList();
        if (numbers.isEmpty()) {
            return "0";
        }
        return numbers.size() == 1
                ? numbers.get(0).toString()
                : numbers.get(0) + "\u2013" + numbers.get(numbers.size() - 1);
    }
}
