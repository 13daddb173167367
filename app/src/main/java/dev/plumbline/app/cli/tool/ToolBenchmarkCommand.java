package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Interruptible;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.app.cli.option.SandboxOptions;
import dev.plumbline.format.tool.BenchmarkJson;
import dev.plumbline.format.tool.BenchmarkRequestJson;
import dev.plumbline.tool.measure.BenchListener;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.measure.ToolBench;
import dev.plumbline.tool.measure.ToolMeasurement;
import dev.plumbline.tool.measure.ToolSubject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures one version of a tool. */
@Ends(fine = "every fork ran", failed = "the tool failed")
@Command(
        name = "benchmark",
        description =
                "Run a tool in a sandbox and measure its time and memory. Request: tool_code, tool_id, test_input?, "
                        + "mock_responses?, function?. 0 it ran, 1 it failed in every run.",
        footer = {"", "Example:", "  plumbline tool benchmark --input request.json"})
final class ToolBenchmarkCommand extends ToolStepCommand {
    @Mixin
    RequestOption request;

    @Mixin
    SandboxOptions options;

    @Override
    public Integer call() {
        ToolSubject subject = BenchmarkRequestJson.read(request.read());
        BenchPlan plan = options.plan();
        ToolBench bench = new ToolBench(options.sandbox(), plan, BenchListener.SILENT);
        ToolMeasurement measured = Interruptible.run(() -> bench.measure(subject), bench::stop);
        out().print(isJson() ? BenchmarkJson.write(measured) : ToolBenchmarkText.of(measured));
        out().flush();
        return measured.isSuccess() ? ExitCodes.FINE : ExitCodes.FAILED;
    }
}
