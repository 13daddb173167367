package dev.plumbline.app.ui.measuring;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.project.measuring.Workbench;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Measures again what a comparison or a review shows, with what is open on the screen of benchmarks. */
public final class MeasureAgain {

    private final OpenBenchmarksViewModel bench;
    private final RunViewModel run;
    private final BooleanBinding ready;

    public MeasureAgain(OpenBenchmarksViewModel bench, RunViewModel run) {
        this.bench = bench;
        this.run = run;
        ready = Bindings.createBooleanBinding(
                () -> bench.benchProperty().get() != null
                        && !run.runningProperty().get(),
                bench.benchProperty(),
                run.runningProperty());
    }

    /** Whether something could be measured now. */
    public BooleanBinding ready() {
        return ready;
    }

    /** Whether this benchmark is open and runs on this machine. */
    public boolean can(Benchmark benchmark) {
        Workbench open = bench.benchProperty().get();
        return open != null
                && open.catalog().benchmarks().contains(benchmark)
                && open.unavailable(benchmark).isEmpty();
    }

    /** Measures and records; {@code after} hears of what was measured. */
    public void measure(List<Planned> items, Consumer<? super Run> after) {
        run.run(items, "Repeated", after);
    }
}
