package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.format.Formats;
import dev.plumbline.format.codec.comparison.StopJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.report.StopReport;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.stopping.Looks;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of two growing result files which benchmarks have their answer; only reports, so it ends 0. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "should-stop",
        description = {
            "Say which benchmarks of two growing result files have their answer, and which need more forks.",
            "For forks of old and new that were measured in turn (A,B,A,B). Between looks the answer is continue; all "
                    + "looks together flag 5%% of unchanged code. Only reports: exit 0 whatever it finds."
        },
        footer = {"", "Example:", "  plumbline should-stop old.json new.json --looks 3,5,7,10,15"})
public final class ShouldStopCommand extends ReportCommand {
    @Parameters(index = "0", paramLabel = "OLD", description = "The old side's result file, as far as it is written.")
    String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new side's.")
    String now = "";

    @Option(
            names = "--looks",
            split = ",",
            paramLabel = "FORKS",
            defaultValue = "3,5,7,10,15",
            description = "Forks a side at which to look (default ${DEFAULT-VALUE}).")
    List<Integer> forks = List.of();

    @Override
    public Integer call() {
        Looks looks = looks();
        List<ResultSet> sides =
                List.of(old, now).stream().map(Path::of).map(Formats::read).toList();
        // Measured in turn: what scatters from run to run meets both sides alike.
        SuiteComparison.Knowledge oneSitting = SuiteComparison.Knowledge.ofPlainFiles(RunDeviation.NONE);
        SuiteComparison suite = SuiteComparison.of(
                sides.get(0),
                sides.get(1),
                looks.rule(Rule.DEFAULT),
                SuiteComparison.Correction.NONE,
                benchmark -> oneSitting);
        List<ComparisonRow> rows =
                suite.rows().stream().filter(row -> row.metric().isPrimary()).toList();
        out().print(
                        switch (format) {
                            case TEXT -> new StopReport(rows, looks).text();
                            case JSON -> StopJson.write(rows, looks);
                        });
        sides.forEach(side -> side.caveats().forEach(caveat -> err().println(side.label() + ": " + caveat)));
        return ExitCodes.FINE;
    }

    private Looks looks() {
        try {
            return new Looks(forks);
        } catch (IllegalArgumentException e) {
            throw PlumblineException.usage("--looks: " + e.getMessage(), e);
        }
    }
}
