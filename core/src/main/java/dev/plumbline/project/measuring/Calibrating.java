package dev.plumbline.project.measuring;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.project.Project;
import dev.plumbline.project.SavedCalibration;
import dev.plumbline.run.RunListener;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.calibration.Calibration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Measures the same code again and again to learn what this machine can tell apart. Every round is a run of the history;
 * the result is kept for later checks.
 */
public final class Calibrating {
    /** Fewer rounds say too little of the variation from run to run. */
    public static final int FEWEST_ROUNDS = RunDeviation.FEWEST_RUNS;

    private final Project project;
    private final Workbench bench;
    private final InstantSource clock;
    private final Consumer<String> progress;
    private volatile boolean stopped;
    private volatile @Nullable RecordedRun running;

    /** @param progress told when a round begins */
    public Calibrating(Project project, Workbench bench, InstantSource clock, Consumer<String> progress) {
        this.project = project;
        this.bench = bench;
        this.clock = clock;
        this.progress = progress;
    }

    /** Ends the round at hand within a second; may be called from any thread. */
    public void stop() {
        stopped = true;
        RecordedRun current = running;
        if (current != null) {
            current.stop();
        }
    }

    /**
     * Measures rounds, and judges and keeps what they say.
     *
     * @throws PlumblineException when fewer than six rounds were complete; they stay in the history
     */
    public Calibration measure(List<Benchmark> benchmarks, int rounds, Settings settings, RunListener listener) {
        if (rounds < FEWEST_ROUNDS) {
            throw PlumblineException.usage(
                    "--rounds: at least " + FEWEST_ROUNDS + " rounds tell something of the variation from run to run");
        }
        List<Planned> items =
                benchmarks.stream().map(one -> new Planned(one, settings)).toList();
        Measuring measuring = new Measuring(project, bench, clock);
        List<Run> complete = new ArrayList<>();
        for (int round = 1; round <= rounds && !stopped; round++) {
            progress.accept("round " + round + " of " + rounds);
            RunOptions options = RunOptions.DEFAULT.named("calibration, round " + round);
            RecordedRun recorded = measuring.prepare(measuring.plan(items, options), listener);
            running = recorded;
            if (stopped) {
                recorded.stop();
            }
            Run run = recorded.measure();
            project.history().tag(run.id(), "calibration");
            if (run.state() != RunState.STOPPED) {
                complete.add(run);
            }
        }
        requireEnough(complete.size());
        Calibration found =
                Calibration.of(complete.stream().map(Run::asResultSet).toList(), Rule.DEFAULT);
        if (found.rows().isEmpty()) {
            throw new PlumblineException(
                    PlumblineException.Kind.FAILED,
                    "no benchmark was measured in every round; see plumbline runs",
                    null);
        }
        SavedCalibration.save(project, bench.platform().id(), clock.instant(), found);
        return found;
    }

    private void requireEnough(int complete) {
        if (complete < FEWEST_ROUNDS) {
            throw new PlumblineException(
                    stopped ? PlumblineException.Kind.INTERRUPTED : PlumblineException.Kind.UNDECIDED,
                    "only " + complete + " of the " + FEWEST_ROUNDS
                            + " rounds that are needed were complete; they stay in the history",
                    null);
        }
    }
}
