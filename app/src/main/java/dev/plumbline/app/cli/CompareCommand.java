package dev.plumbline.app.cli;

import dev.plumbline.format.Formats;
import dev.plumbline.format.codec.ComparisonJson;
import dev.plumbline.model.ResultSet;
import dev.plumbline.report.ComparisonCsv;
import dev.plumbline.report.ComparisonReport;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.SuiteComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares result sets; only reports, so it ends 0 whatever it found. */
@Command(
        name = "compare",
        description = "Compare result files and say what is proven. Only reports: exit 0 whatever it finds.",
        footer = {"", "Example:", "  plumbline compare old.json new.json --format markdown"})
final class CompareCommand implements Callable<Integer> {
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

    @Option(names = "--alpha", defaultValue = ".05", description = "Chance of a false alarm a row (default .05).")
    double alpha;

    @Option(names = "--min-effect", defaultValue = "1%", description = "Smallest change worth a word (default 1%%).")
    Fraction minEffect = new Fraction(0);

    @Option(
            names = "--target",
            defaultValue = "5%",
            description = "Change that 'needs about n forks' is computed for (default 5%%).")
    Fraction target = new Fraction(0);

    @Option(
            names = "--run-sd",
            description = "Scatter from run to run. Two files count as one sitting (0) unless you say otherwise.")
    @Nullable
    Fraction runDeviation;

    @Option(names = "--format", defaultValue = "text", description = "text (default), json, markdown or csv.")
    Format format = Format.TEXT;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Rule rule =
                Rule.DEFAULT.withAlpha(alpha).withMinEffect(minEffect.value()).withTarget(target.value());
        ResultSet old = Formats.read(Path.of(results.get(0)));
        ResultSet now = Formats.read(Path.of(results.get(1)));
        SuiteComparison suite = compare(old, now, rule);
        spec.commandLine().getOut().print(print(suite));
        return ExitCodes.FINE;
    }

    private SuiteComparison compare(ResultSet old, ResultSet now, Rule rule) {
        RunDeviation deviation = runDeviation == null ? RunDeviation.NONE : RunDeviation.of(runDeviation.value());
        var knowledge = SuiteComparison.Knowledge.ofPlainFiles(deviation);
        return SuiteComparison.of(
                old,
                now,
                rule,
                fdr == Fdr.BH ? SuiteComparison.Correction.BENJAMINI_HOCHBERG : SuiteComparison.Correction.NONE,
                benchmark -> knowledge);
    }

    private String print(SuiteComparison suite) {
        return switch (format) {
            case TEXT -> new ComparisonReport(suite).text();
            case MARKDOWN -> new ComparisonReport(suite).markdown();
            case JSON -> ComparisonJson.write(suite);
            case CSV -> ComparisonCsv.write(suite);
        };
    }
}
