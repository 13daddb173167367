package dev.plumbline.app.cli.tool;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ToolStepCommand;
import dev.plumbline.format.tool.LineageJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.tools.RegisteredTools;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one version of a tool. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "show",
        description = "Show the current version of a tool, or another one: source, requirement, everything handed in.",
        footer = {"", "Example:", "  plumbline tool show json_parser --version-of 1.1.0"})
final class ToolShowCommand extends ToolStepCommand {
    @Parameters(paramLabel = "ID", description = "The tool.")
    String id = "";

    @Option(names = "--version-of", paramLabel = "VERSION", description = "This version instead of the current one.")
    @Nullable
    String wanted;

    @ParentCommand
    ToolCommand parent;

    @Override
    public Integer call() {
        RegisteredTools registered = parent.registered();
        Lineage lineage = registered.tool(id);
        ToolVersion version = version(lineage);
        out().print(isJson() ? LineageJson.show(lineage, version, registered.reviews(id)) : text(version));
        return ExitCodes.FINE;
    }

    private ToolVersion version(Lineage lineage) {
        String asked = wanted;
        if (asked != null) {
            return lineage.version(asked)
                    .orElseThrow(() -> PlumblineException.usage(
                            "there is no version " + asked + " of " + id + "; see plumbline tool history " + id));
        }
        return lineage.current()
                .orElseGet(() -> lineage.versions().get(lineage.versions().size() - 1));
    }

    private static String text(ToolVersion version) {
        return version.toolId() + " " + version.version() + " ("
                + version.standing().word() + ")\n" + version.requirement() + "\n\n" + version.source() + "\n";
    }
}
