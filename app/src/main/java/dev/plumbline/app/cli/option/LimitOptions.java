package dev.plumbline.app.cli.option;

import dev.plumbline.app.cli.command.Fraction;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.project.measuring.Adaptive;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What bounds a run that stops by itself. */
public final class LimitOptions {
    @Option(names = "--target", description = "Precision to reach when forks are added one at a time (default 2%%).")
    @Nullable
    Fraction target;

    @Option(
            names = "--max-forks",
            paramLabel = "N",
            description = "Most forks of a benchmark when they are added one at a time (default 15).")
    @Nullable
    Integer maxForks;

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            description = "Total time limit when forks are added one at a time, such as 20m; none by default.")
    @Nullable
    String budget;

    boolean isGiven() {
        return target != null || maxForks != null || budget != null;
    }

    /** @param option how a complaint calls what asked for it */
    public Adaptive limits(String option) {
        try {
            return new Adaptive(
                    target == null ? Adaptive.USUAL.target() : target.value(),
                    maxForks == null ? Adaptive.USUAL.maxForks() : maxForks,
                    budget == null ? Adaptive.USUAL.budget() : time(budget));
        } catch (IllegalArgumentException e) {
            throw PlumblineException.usage(option + ": " + e.getMessage(), e);
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
