package dev.plumbline.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root command; without a command it opens the dashboard. */
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
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            AbCommand.class,
            CalibrateCommand.class,
            CompareCommand.class,
            ExplainCommand.class,
            TrendCommand.class,
            EditCommand.class,
            ChangepointsCommand.class,
            SteadyStateCommand.class,
            ShouldStopCommand.class,
            BaselineCommand.class,
            ListCommand.class,
            RunsCommand.class,
            HistoryCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            GoalsCommand.class,
            ToolCommand.class,
            ReviewCommand.class,
            DoctorCommand.class,
            CompletionCommand.class
        })
final class PlumblineCommand implements Callable<Integer> {
    final Window window;

    @Option(
            names = "-C",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = ".",
            description = "Work on this workspace instead of the current folder.")
    Path folder = Path.of(".");

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print stack traces.")
    boolean debug;

    PlumblineCommand(Window window) {
        this.window = window;
    }

    /** Without a command the dashboard opens. */
    @Override
    public Integer call() {
        return window.open(folder);
    }
}
