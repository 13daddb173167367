package dev.plumbline.app.cli;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.TimeScale;
import dev.plumbline.project.Adaptive;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a run stops by itself, and what bounds it: the options that run and check share. */
final class AdaptiveOptions {
    private static final double USUAL_TARGET = 0.02;
    private static final int USUAL_FORKS = 15;

    @Option(
            names = "--adaptive",
            description = "Add forks one at a time until there is an answer, instead of a fixed number.")
    boolean adaptive;

    @Option(names = "--target", description = "With --adaptive: how precise an answer must be (default 2%%).")
    @Nullable
    Fraction target;

    @Option(names = "--max-forks", paramLabel = "N", description = "With --adaptive: forks at most (default 15).")
    @Nullable
    Integer maxForks;

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            description = "With --adaptive: time for all benchmarks together, such as 20m; none by default.")
    @Nullable
    String budget;

    /** Empty for a fixed number of forks. */
    Optional<Adaptive> limits() {
        if (!adaptive) {
            if (target != null || maxForks != null || budget != null) {
                throw PlumblineException.usage(
                        "--target, --max-forks and --budget bound a run that stops by itself;" + " add --adaptive");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(new Adaptive(
                    target == null ? USUAL_TARGET : target.value(),
                    maxForks == null ? USUAL_FORKS : maxForks,
                    budget == null ? Duration.ZERO : time(budget)));
        } catch (IllegalArgumentException e) {
            throw PlumblineException.usage("--adaptive: " + e.getMessage(), e);
        }
    }

    /** As elsewhere, and a bare m means minutes here: a budget of milliseconds makes no sense. */
    private static Duration time(String text) {
        String spelled = text.endsWith("m") ? text + "in" : text;
        return TimeScale.duration(spelled)
                .filter(time -> !time.isZero())
                .orElseThrow(() -> PlumblineException.usage("--budget: '" + text + "' is no time; write 20m or 90s"));
    }
}
