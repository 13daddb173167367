package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Fraction;
import dev.plumbline.app.cli.command.PrintingCommand;
import dev.plumbline.app.cli.command.RootCommand;
import dev.plumbline.format.Formats;
import dev.plumbline.format.codec.comparison.ComparisonJson;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.ResultSources;
import dev.plumbline.report.ComparisonCsv;
import dev.plumbline.report.ComparisonReport;
import dev.plumbline.report.trend.ManyReport;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.suite.SuiteComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares result sets; only reports, so it ends 0 whatever it found. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "compare",
        description =
                "Compare results and say what is proven: result files of JMH and other harnesses (see import), folders of "
                        + "them, run ids, baseline folders, 'baseline', or git revisions. Only reports: exit 0 whatever it finds.",
        footer = {"", "Example:", "  plumbline compare old.json new.json --format markdown"})
public final class CompareCommand extends PrintingCommand {
    /** How the table is printed. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        CSV
    }

    /** How the number of comparisons is accounted for. */
    enum Fdr {
        NONE,
        BH
    }

    @Parameters(arity = "2..*", paramLabel = "RESULT", description = "The old result, then the new one.")
    List<String> results = List.of();

    @Option(names = "--fdr", defaultValue = "bh", description = "Correct for the number of rows: bh (default) or none.")
    Fdr fdr = Fdr.BH;

    @Option(names = "--alpha", defaultValue = ".05", description = "False-alarm probability per row (default .05).")
    double alpha;

    @Option(names = "--min-effect", defaultValue = "1%", description = "Smallest change worth a word (default 1%%).")
    Fraction minEffect = new Fraction(0);

    @Option(
            names = "--target",
            defaultValue = "5%",
            description = "Change that 'needs about n forks' is computed for (default 5%%).")
    Fraction target = new Fraction(0);

    @Option(
            names = "--margin",
            defaultValue = "3%",
            description = "'Equivalent' means within this margin (default 3%%).")
    Fraction margin = new Fraction(0);

    @Option(
            names = "--run-sd",
            description = "Scatter from run to run. Two files count as one sitting (0) unless you say otherwise.")
    @Nullable
    Fraction runDeviation;

    @Option(names = "--format", defaultValue = "text", description = "text (default), json, markdown or csv.")
    Format format = Format.TEXT;

    @ParentCommand
    RootCommand parent;

    @Override
    public Integer call() {
        Rule rule = rule();
        boolean plainFiles = results.stream().allMatch(ResultSources::isFile);
        List<ResultSet> sets = plainFiles
                ? results.stream().map(file -> Formats.read(Path.of(file))).toList()
                : resolve();
        Function<Benchmark, SuiteComparison.Knowledge> knowledge = knowledge(plainFiles);
        List<SuiteComparison> comparisons = sets.stream()
                .skip(1)
                .map(set -> compare(sets.get(0), set, rule, knowledge))
                .toList();
        out().print(comparisons.size() == 1 ? print(comparisons.get(0)) : printMany(sets, comparisons));
        sets.forEach(set -> set.caveats().forEach(caveat -> err().println(set.label() + ": " + caveat)));
        return ExitCodes.FINE;
    }

    private Rule rule() {
        try {
            return Rule.DEFAULT
                    .withAlpha(alpha)
                    .withMinEffect(minEffect.value())
                    .withMargin(margin.value())
                    .withTarget(target.value());
        } catch (IllegalArgumentException e) {
            throw PlumblineException.usage("these limits cannot be judged by: " + e.getMessage(), e);
        }
    }

    private List<ResultSet> resolve() {
        ResultSources sources = sources();
        return results.stream().map(sources::resolve).toList();
    }

    private ResultSources sources() {
        Project project = Project.at(parent.folder());
        return new ResultSources(
                project,
                PlatformProbe.probe(Jdk.running(), project.settings().platformLabel())
                        .id());
    }

    /** Two files count as one sitting; of anything stored, history may know how much runs differ. */
    private Function<Benchmark, SuiteComparison.Knowledge> knowledge(boolean plainFiles) {
        if (!plainFiles && runDeviation == null) {
            return sources().knowledge(results);
        }
        SuiteComparison.Knowledge same = SuiteComparison.Knowledge.ofPlainFiles(
                runDeviation == null ? RunDeviation.NONE : RunDeviation.of(runDeviation.value()));
        return benchmark -> same;
    }

    private SuiteComparison compare(
            ResultSet old, ResultSet now, Rule rule, Function<Benchmark, SuiteComparison.Knowledge> knowledge) {
        return SuiteComparison.of(
                old,
                now,
                rule,
                fdr == Fdr.BH ? SuiteComparison.Correction.BENJAMINI_HOCHBERG : SuiteComparison.Correction.NONE,
                knowledge);
    }

    private String print(SuiteComparison suite) {
        return switch (format) {
            case TEXT -> new ComparisonReport(suite, target.value()).text();
            case MARKDOWN -> new ComparisonReport(suite, target.value()).markdown();
            case JSON -> ComparisonJson.write(suite);
            case CSV -> ComparisonCsv.write(suite);
        };
    }

    private String printMany(List<ResultSet> sets, List<SuiteComparison> comparisons) {
        List<String> labels = sets.stream().map(ResultSet::label).toList();
        return switch (format) {
            case TEXT -> new ManyReport(sets, comparisons).text();
            case MARKDOWN -> new ManyReport(sets, comparisons).markdown();
            case JSON -> ComparisonJson.write(labels, comparisons);
            case CSV -> ComparisonCsv.write(labels, comparisons);
        };
    }
}
