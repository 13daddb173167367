package dev.plumbline.app;

import dev.plumbline.app.ui.bench.BenchViewModel;
import dev.plumbline.app.ui.bench.RunViewModel;
import dev.plumbline.project.Selection;
import dev.plumbline.project.Workbench;
import dev.plumbline.run.Preset;
import dev.plumbline.run.event.RunEvent.Planned;
import java.util.List;

/**
 * The benchmark of what the window does to a measurement: with {@code -Dplumbline.measureAtStart=PATTERN} the window
 * measures what the pattern finds (preset thorough) as if a person had pressed Run, and closes. The same run from the
 * command line is the other side of the A/A comparison.
 */
final class MeasureAtStart {
    private static final String WANTED = "plumbline.measureAtStart";

    private MeasureAtStart() {}

    /** To be called when the benchmarks are listed; {@code close} closes the window. */
    static void ifWanted(BenchViewModel bench, RunViewModel run, Runnable close) {
        String pattern = System.getProperty(WANTED, "");
        Workbench on = bench.benchProperty().get();
        if (pattern.isEmpty() || on == null) {
            return;
        }
        List<Planned> items = Selection.matching(List.of(pattern), on.catalog().benchmarks(), on).stream()
                .map(benchmark -> new Planned(benchmark, Preset.THOROUGH.settings()))
                .toList();
        run.run(items, "window open", measured -> close.run());
    }
}
