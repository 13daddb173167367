package dev.plumbline.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root command; it does nothing itself but hold what all commands share. */
@Command(
        name = "plumbline",
        description = "Performance measurements one can trust. Without a command the dashboard opens.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT,
        exitCodeOnInvalidInput = ExitCodes.USAGE,
        exitCodeOnExecutionException = ExitCodes.INTERNAL,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:proven regression, failed run, rejected or failed tool",
            "2:a person must decide, or nothing could be judged",
            "64:wrong usage or unreadable input",
            "70:internal error",
            "130:interrupted"
        },
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            BaselineCommand.class,
            ListCommand.class,
            RunsCommand.class,
            ExportCommand.class,
            DoctorCommand.class
        })
final class PlumblineCommand implements Runnable {
    @Option(
            names = "-C",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = ".",
            description = "Work on this workspace instead of the current folder.")
    Path folder = Path.of(".");

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print stack traces.")
    boolean debug;

    @picocli.CommandLine.Spec
    picocli.CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
