package dev.plumbline.app.cli.option;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.measuring.Adaptive;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a run stops by itself: the options that run and check share. */
public final class AdaptiveOptions {
    @Option(
            names = "--adaptive",
            description = "Add forks one at a time until there is an answer, instead of a fixed number.")
    public boolean adaptive;

    @Mixin
    LimitOptions limits = new LimitOptions();

    /** Empty for a fixed number of forks. */
    public Optional<Adaptive> limits() {
        if (!adaptive) {
            if (limits.isGiven()) {
                throw PlumblineException.usage(
                        "--target, --max-forks and --budget bound a run that stops by itself;" + " add --adaptive");
            }
            return Optional.empty();
        }
        return Optional.of(limits.limits("--adaptive"));
    }
}
