package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.app.ui.measuring.OpenBenchmarksViewModel;
import dev.plumbline.chart.Tone;
import dev.plumbline.host.HostFinding;
import dev.plumbline.host.HostReport;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The host check as lines of text. */
final class HostCheckViewModel {

    /** One line: what was looked at, what was found, what to do. */
    public record Line(String symbol, String name, String value, String remedy, Tone tone) {}

    private final OpenBenchmarksViewModel bench;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    public HostCheckViewModel(OpenBenchmarksViewModel bench) {
        this.bench = bench;
        bench.hostProperty().addListener((source, old, now) -> refresh());
        refresh();
    }

    /** What needs a look comes first; observable. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** As in {@code measurable with doubt}; empty before the first check. */
    String verdict() {
        HostReport report = bench.hostProperty().get();
        return report.findings().isEmpty() ? "" : report.fitness().words();
    }

    Tone tone() {
        return switch (bench.hostProperty().get().fitness()) {
            case FIT -> Tone.BETTER;
            case DOUBTFUL -> Tone.UNSURE;
            case UNFIT -> Tone.WORSE;
        };
    }

    /** As in {@code 9 fine · 2 to look at}. */
    String counts() {
        HostReport report = bench.hostProperty().get();
        long doubts = report.count(HostFinding.Level.DOUBT) + report.count(HostFinding.Level.UNFIT);
        return report.findings().isEmpty()
                ? "checking…"
                : (report.findings().size() - doubts) + " fine · " + doubts + " to look at";
    }

    /** What to do, one line each, to be pasted into a terminal or a ticket. */
    String remedies() {
        return lines.stream()
                .filter(line -> line.tone() != Tone.BETTER && !line.remedy().isEmpty())
                .map(line -> line.remedy() + "   # " + line.name() + ": " + line.value())
                .collect(Collectors.joining("\n"));
    }

    /** Looks again. */
    void again() {
        bench.examine();
    }

    private void refresh() {
        List<HostFinding> findings = bench.hostProperty().get().findings();
        lines.setAll(findings.stream()
                .sorted((a, b) -> b.level().compareTo(a.level()))
                .map(HostCheckViewModel::line)
                .toList());
    }

    private static Line line(HostFinding finding) {
        String name =
                Character.toUpperCase(finding.name().charAt(0)) + finding.name().substring(1);
        Tone tone = switch (finding.level()) {
            case FINE -> Tone.BETTER;
            case NOTE -> Tone.SAME;
            case DOUBT -> Tone.UNSURE;
            case UNFIT -> Tone.WORSE;
        };
        return new Line(finding.level().symbol(), name, finding.value(), finding.remedy(), tone);
    }
}
