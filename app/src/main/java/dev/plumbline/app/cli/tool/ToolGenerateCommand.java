package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.app.cli.option.RequestOption;
import dev.plumbline.format.tool.BenchmarkRequestJson;
import dev.plumbline.format.tool.GenerateJson;
import dev.plumbline.tool.measure.Harness;
import dev.plumbline.tool.measure.ToolSubject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the script that measures a tool without Plumbline. */
@Ends(fine = "printed")
@Command(
        name = "generate",
        description =
                "Write a script that measures a tool with python3 alone. Request: tool_code, tool_id, test_input?, "
                        + "mock_responses?, function?. Answer: test_script, tool_id; as text the script itself.",
        footer = {
            "",
            "Example:",
            "  plumbline tool generate --input request.json --format text > measure_it.py && python3 measure_it.py"
        })
final class ToolGenerateCommand extends ToolStepCommand {
    @Mixin
    RequestOption request;

    @Override
    public Integer call() {
        ToolSubject subject = BenchmarkRequestJson.read(request.read());
        out().print(isJson() ? GenerateJson.write(subject) : Harness.script(subject));
        out().flush();
        return ExitCodes.FINE;
    }
}
