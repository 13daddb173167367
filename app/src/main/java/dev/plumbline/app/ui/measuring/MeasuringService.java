package dev.plumbline.app.ui.measuring;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.HostReport;
import dev.plumbline.host.Jdk;
import dev.plumbline.project.checking.BenchmarkOverview;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.RunListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the window asks of the project that is open. Every method blocks, so it is called through a
 * {@link dev.plumbline.app.ui.fx.UiExecutor}; what goes wrong comes as a
 * {@link dev.plumbline.model.PlumblineException} with its sentence.
 */
public interface MeasuringService {

    /** The bundled kernels on the JDK of this program. */
    Workbench bundled();

    /** The benchmarks of a JMH jar. */
    Workbench of(Path jar);

    /** The same on another JDK of this machine. */
    Workbench of(Path jar, Jdk jdk);

    /** The oldest JDK of this machine that is at least this one. */
    Optional<Jdk> jdk(int feature);

    /** Which other JMH measures on this machine, in words; empty when none does. */
    Optional<String> otherJmh();

    /** Returns when no other JMH measures any more; ends early when it is interrupted. */
    void awaitOtherJmh();

    /** What the settings call this machine; empty when they do not. */
    String platformLabel();

    /** Looks whether this machine is fit to measure. */
    HostReport examine(Workbench bench);

    /**
     * What is accepted and measured so far, with verdicts.
     *
     * @param platformId whose baselines to compare with
     */
    BenchmarkOverview overview(Workbench bench, String platformId);

    /** A run of these benchmarks, not yet started. */
    Session run(Workbench bench, List<Planned> items, RunListener listener);

    /** A check of these benchmarks against this platform's baselines, not yet started. */
    Session check(Workbench bench, List<Planned> items, RunListener listener);

    /** As {@link #check}, with forks added one at a time until there is an answer. */
    Session checkUntilProven(Workbench bench, List<Planned> items, Adaptive limits, RunListener listener);
}
