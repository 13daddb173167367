package dev.plumbline.app.cli.option;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.sandbox.Sandbox;
import picocli.CommandLine.Option;

/** How tools are run: how often, and whether without a fence. */
public final class SandboxOptions {
    @Option(
            names = "--allow-unsandboxed",
            description = "Run the tool in a plain process where no sandbox works. For tools that you trust.")
    boolean allowUnsandboxed;

    @Option(
            names = "--forks",
            paramLabel = "N",
            defaultValue = "5",
            description = "Processes that measure time, a version (default 5).")
    int forks;

    public Sandbox sandbox() {
        return Sandbox.find(allowUnsandboxed);
    }

    public BenchPlan plan() {
        if (forks < 1 || forks > 100) {
            throw PlumblineException.usage("--forks must lie between 1 and 100, not " + forks);
        }
        return BenchPlan.DEFAULT.withForks(forks);
    }
}
