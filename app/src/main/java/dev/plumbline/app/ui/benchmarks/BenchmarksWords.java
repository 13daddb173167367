package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.benchmarks.row.BenchmarkRow;
import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.Preset;
import dev.plumbline.run.RunPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The sentences around the table: header, status bar, banner, first start. */
final class BenchmarksWords {

    private final BenchmarksViewModel model;

    BenchmarksWords(BenchmarksViewModel model) {
        this.model = model;
    }

    /** Beside the title of the screen. */
    String header() {
        if (model.list().all().isEmpty()) {
            return model.bench().problemProperty().get().isEmpty() ? "listing the benchmarks…" : "";
        }
        int shown = model.shown().size();
        String hidden =
                shown < model.list().all().size() ? " of " + model.list().all().size() : "";
        String measured = model.firstStartProperty().get() ? " · nothing measured yet" : "";
        String noun = shown == 1 && hidden.isEmpty() ? " benchmark" : " benchmarks";
        return shown + hidden + noun + measured + " · threshold ±" + Units.percent(model.threshold());
    }

    /** Totals, lower left. */
    String totals() {
        if (model.isReading()) {
            return "Reading the history…";
        }
        List<BenchmarkRow> rows = model.shown();
        List<String> words = new ArrayList<>();
        if (model.firstStartProperty().get()) {
            words.add(model.chosen().size() + " selected");
        }
        for (VerdictState state : VerdictState.values()) {
            long count =
                    rows.stream().filter(row -> row.content().state() == state).count();
            if (count > 0 && state != VerdictState.NO_BASELINE && state != VerdictState.NOT_MEASURED) {
                words.add(count + " " + state.word());
            }
        }
        long without = rows.stream()
                .filter(row -> overview().of(row.benchmark()).baseline() == null)
                .count();
        if (without > 0) {
            words.add(without + " without baseline");
        }
        if (model.firstStartProperty().get()) {
            words.add("0 runs");
        }
        return String.join(" · ", words);
    }

    /** Where the baselines lie, or what a quick run takes. */
    String centre() {
        if (model.isReading()) {
            return "";
        }
        if (model.firstStartProperty().get()) {
            int count = model.chosen().size();
            Duration each = quickTime(model.chosen());
            return count == 0
                    ? ""
                    : "Quick: " + count + " × " + Units.span(each) + " = " + Units.span(each.multipliedBy(count));
        }
        BenchmarkOverview overview = overview();
        boolean any = overview.standings().values().stream().anyMatch(s -> s.baseline() != null);
        return any
                ? "Baselines: baselines/" + overview.baselinePlatform() + "/"
                : "No baselines of these benchmarks here yet";
    }

    /** How the window behaves, or where the history lies. */
    String right() {
        if (model.run().runningProperty().get()) {
            return "Window redraw at 4 Hz while measuring";
        }
        if (model.isReading()) {
            return "";
        }
        BenchmarkOverview overview = overview();
        String count = overview.runs() == 0 ? "no run" : Units.count(overview.runs(), "run");
        String place =
                overview.settings().database().isEmpty() ? ".plumbline/history.db (SQLite)" : "PostgreSQL of the team";
        return "History: " + place + ", " + count + " of this platform";
    }

    /** About the other platform that has baselines; empty when there is nothing to say. */
    String banner() {
        BenchmarkOverview overview = overview();
        if (overview.nearest().isEmpty()) {
            return "";
        }
        String differs = overview.differences().isEmpty()
                ? ""
                : " (differs in "
                        + String.join(
                                ", ",
                                overview.differences().stream()
                                        .map(difference -> difference.fact().label())
                                        .limit(4)
                                        .toList())
                        + ")";
        return overview.baselinePlatform().equals(overview.nearest())
                ? "Compared with " + overview.nearest() + ", another platform: every verdict is flagged" + differs
                : "No baseline for this platform yet: nearest is " + overview.nearest() + differs;
    }

    /** One difference a line. */
    String differences() {
        List<String> lines = overview().differences().stream()
                .map(difference -> difference.text())
                .toList();
        return lines.isEmpty() ? "No fact is known on both sides that differs." : String.join("\n", lines);
    }

    /** What a quick run would do. */
    String quickRun() {
        int count = model.chosen().size();
        if (count == 0) {
            return model.list().all().isEmpty()
                    ? "The benchmarks are being listed. A quick run then gives each of them 3 forks."
                    : "Tick at least one benchmark below; a quick run then gives each of them 3 forks.";
        }
        return "A quick run measures " + (count == 1 ? "the chosen benchmark" : "the " + count + " chosen benchmarks")
                + " in about " + about(quickTime(model.chosen()).multipliedBy(count))
                + ": 3 forks each, 2 warm-up and 5 measured iterations of 0.5 s. The result is recorded;"
                + " “Capture baseline…” then makes it the yardstick of later runs. Stopping keeps what is complete.";
    }

    /** The words of the big button. */
    String quickButton() {
        int count = model.chosen().size();
        return count == 0
                ? "▶ Run quick"
                : "▶ Run quick (about " + about(quickTime(model.chosen()).multipliedBy(count)) + ")";
    }

    private static String about(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 90 ? Units.span(time) : Math.round(seconds / 60.0) + " min";
    }

    static Duration quickTime(List<BenchmarkRow> rows) {
        return rows.isEmpty()
                ? Duration.ZERO
                : RunPlan.estimate(new Planned(rows.get(0).benchmark(), Preset.QUICK.settings()));
    }

    /** The id of the platform that is open. */
    String platform() {
        Workbench open = model.bench().benchProperty().get();
        return open == null ? "" : open.platform().id();
    }

    private BenchmarkOverview overview() {
        return model.bench().overviewProperty().get();
    }
}
