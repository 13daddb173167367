package dev.plumbline.app.cli.baseline;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Person;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.app.cli.option.AcceptOptions;
import dev.plumbline.app.cli.option.WorkspaceOptions;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing.Row;
import dev.plumbline.project.baselines.Capturing.Signature;
import dev.plumbline.project.baselines.SummaryImport;
import dev.plumbline.project.baselines.SummaryImport.Preview;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Imports the older single-file form, under the names that its kernels have today. */
@Ends(fine = "all of it is baseline now", failed = "a baseline that would change stays")
@Command(
        name = "import",
        description = {
            "Import the older single-file baselines.json: summary only, weak.",
            "A historical name finds the benchmark that ends in it; what is accepted already is shown before and after,"
                    + " and replaced only with --replace."
        },
        footer = {
            "",
            "Example:",
            "  plumbline baseline import baselines.json --platform this --reason \"the older guide's\""
        })
final class BaselineImportCommand extends ReportCommand {
    private static final String THIS = "this";

    @Parameters(paramLabel = "FILE", description = "baselines.json with mean_ns, std_dev_ns and sample_size.")
    Path file = Path.of("");

    @Option(names = "--reason", description = "Why; required, and kept in every file.")
    String reason = "";

    @Option(names = "--by", description = "Who accepts; git's user.name by default.")
    @Nullable
    String by;

    @Option(
            names = "--platform",
            description = "The platform the values belong to, 'this' for this machine's, which check compares with;"
                    + " imported-<name> by default.")
    @Nullable
    String platform;

    @Option(names = "--replace", description = "Replace values that are accepted already, too.")
    boolean replace;

    @Mixin
    WorkspaceOptions workspace = new WorkspaceOptions();

    @ParentCommand
    BaselineCommand parent;

    @Override
    public Integer call() {
        Project project = parent.project();
        Signature signature = new Signature(Person.named(by, project.sourceTree()), reason, false, "", Instant.now());
        SummaryImport importing = new SummaryImport(
                project, () -> workspace.open(project).catalog().benchmarks());
        Preview preview = importing.preview(file, platformId(project));
        List<Row> chosen = replace ? preview.rows() : preview.fresh();
        preview.notes().forEach(note -> err().println("  – " + note));
        if (!isJson()) {
            out().print(AcceptOptions.preview(preview.rows()));
        }
        List<Path> files = importing.write(preview, chosen, signature);
        int left = preview.rows().size() - files.size();
        if (isJson()) {
            out().print(AcceptOptions.json(preview.platformId(), preview.rows(), chosen, preview.notes()));
        } else {
            report(preview, files.size(), left);
        }
        return left > 0 ? ExitCodes.FAILED : ExitCodes.FINE;
    }

    private String platformId(Project project) {
        if (platform == null) {
            return "";
        }
        return platform.equals(THIS) ? BaselineCommand.here(project).id() : platform;
    }

    private void report(Preview preview, int written, int left) {
        if (left > 0) {
            out().println(left + " accepted already, left as " + (left == 1 ? "it is" : "they are")
                    + "; --replace takes the values of the file instead");
        }
        if (written == 0) {
            return;
        }
        out().println(Units.count(written, "value") + " imported for " + preview.platformId()
                + ": summary only, weak; verdicts against them are never \"equivalent\"");
    }
}
