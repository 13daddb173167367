package dev.plumbline.app.cli.baseline;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.OutputFormat;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.BaselineRepository;
import dev.plumbline.baseline.BaselinesJson;
import dev.plumbline.baseline.SummaryBaselines;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.report.document.Table;
import dev.plumbline.report.render.Terminal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Baselines: what a person accepted, with a reason. */
@Command(
        name = "baseline",
        description = "Capture, accept and look at baselines: measurements that a person accepted, with a reason.",
        subcommands = {
            BaselineCaptureCommand.class,
            BaselineAcceptCommand.class,
            BaselineDiffCommand.class,
            BaselineCommand.ListBaselines.class,
            BaselineCommand.Show.class,
            BaselineImportCommand.class,
            BaselineCommand.Export.class
        },
        footer = {
            "",
            "Examples:",
            "  plumbline baseline capture --quick --reason \"first capture\"",
            "  plumbline baseline accept last --reason \"eight accumulators\""
        })
public final class BaselineCommand implements Runnable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault());

    @ParentCommand
    RootCommand parent;

    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Project project() {
        return Project.at(parent.folder());
    }

    /** This machine's platform id. */
    static Platform here(Project project) {
        return PlatformProbe.probe(Jdk.running(), project.settings().platformLabel());
    }

    private static String table(List<Baseline> baselines) {
        Table table = new Table("Platform", "Benchmark", ">Accepted", ">Change", "Who", "When", "Reason");
        for (Baseline baseline : baselines) {
            table.row(
                    baseline.platform().id(),
                    baseline.benchmark().displayName(),
                    Units.value(
                            Capturing.shown(baseline.measurement()),
                            baseline.measurement().primary().metric().unit()),
                    baseline.acceptance().verdict().isEmpty()
                            ? "first"
                            : Units.signedPercent(baseline.acceptance().change()),
                    baseline.acceptance().by(),
                    DAY.format(baseline.acceptance().at()),
                    baseline.acceptance().reason() + (baseline.note().isEmpty() ? "" : " (" + baseline.note() + ")"));
        }
        return Terminal.text(table);
    }

    /** Lists platforms and their baselines. */
    @Ends(fine = "reported, whatever it found")
    @Command(name = "list", description = "List the baselines of all platforms.")
    static final class ListBaselines extends ReportCommand {
        @ParentCommand
        BaselineCommand parent;

        @Override
        public Integer call() {
            BaselineRepository repository = parent.project().baselines();
            List<Baseline> all = repository.platforms().stream()
                    .flatMap(platform -> repository.load(platform).stream())
                    .toList();
            if (isJson()) {
                out().print(BaselinesJson.write(all));
                return ExitCodes.FINE;
            }
            out().print(table(all));
            if (all.isEmpty()) {
                err().println("there are no baselines yet; plumbline baseline capture makes the first");
            }
            return ExitCodes.FINE;
        }
    }

    /** Shows one baseline file. */
    @Ends(fine = "reported, whatever it found")
    @Command(name = "show", description = "Print the baselines whose name matches, as they are stored.")
    static final class Show extends PrintingCommand {
        @Parameters(
                paramLabel = "PATTERN",
                description = "A regular expression looked for in benchmark names, or an alias.")
        String pattern = "";

        @Option(names = "--platform", description = "Another platform than this machine's.")
        @Nullable
        String platform;

        @Option(
                names = "--format",
                defaultValue = "json",
                description = "json (default), as stored; text is a line a baseline.")
        OutputFormat format = OutputFormat.JSON;

        @ParentCommand
        BaselineCommand parent;

        @Override
        public Integer call() {
            Project project = parent.project();
            String id = platform == null ? here(project).id() : platform;
            List<String> patterns = project.settings().patterns(List.of(pattern));
            List<Baseline> found = project.baselines().load(id).stream()
                    .filter(baseline -> Selection.names(patterns, baseline.benchmark()))
                    .toList();
            if (found.isEmpty()) {
                throw PlumblineException.usage(
                        "no baseline of " + id + " matches '" + pattern + "'; see plumbline baseline list");
            }
            out().print(format == OutputFormat.JSON ? BaselinesJson.write(found) : table(found));
            return ExitCodes.FINE;
        }
    }

    /** Exports the older single-file form. */
    @Ends(fine = "printed")
    @Command(name = "export", description = "Print a platform's baselines in the older single-file form.")
    static final class Export extends PrintingCommand {
        @Option(names = "--platform", description = "Another platform than this machine's.")
        @Nullable
        String platform;

        @Option(names = "--format", defaultValue = "json", description = "json, the only form there is.")
        OutputFormat format = OutputFormat.JSON;

        @ParentCommand
        BaselineCommand parent;

        @Override
        public Integer call() {
            Project project = parent.project();
            String id = platform == null ? here(project).id() : platform;
            out().print(SummaryBaselines.write(id, project.baselines().load(id)));
            return ExitCodes.FINE;
        }
    }
}
