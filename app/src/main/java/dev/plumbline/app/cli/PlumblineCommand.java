package dev.plumbline.app.cli;

import dev.plumbline.app.cli.baseline.BaselineCommand;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.app.cli.command.Window;
import dev.plumbline.app.cli.history.ChangepointsCommand;
import dev.plumbline.app.cli.history.EditCommand;
import dev.plumbline.app.cli.history.ExportCommand;
import dev.plumbline.app.cli.history.HistoryCommand;
import dev.plumbline.app.cli.history.ImportCommand;
import dev.plumbline.app.cli.history.RunsCommand;
import dev.plumbline.app.cli.history.TrendCommand;
import dev.plumbline.app.cli.measure.AbCommand;
import dev.plumbline.app.cli.measure.CalibrateCommand;
import dev.plumbline.app.cli.measure.CheckCommand;
import dev.plumbline.app.cli.measure.CompareCommand;
import dev.plumbline.app.cli.measure.ExplainCommand;
import dev.plumbline.app.cli.measure.GoalsCommand;
import dev.plumbline.app.cli.measure.ListCommand;
import dev.plumbline.app.cli.measure.RunCommand;
import dev.plumbline.app.cli.measure.ShouldStopCommand;
import dev.plumbline.app.cli.measure.SteadyStateCommand;
import dev.plumbline.app.cli.review.ReviewCommand;
import dev.plumbline.app.cli.tool.ToolCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
final class PlumblineCommand extends RootCommand implements Callable<Integer> {

    PlumblineCommand(Window window) {
        super(window);
    }

    /** Without a command the dashboard opens. */
    @Override
    public Integer call() {
        return window().open(folder());
    }
}
