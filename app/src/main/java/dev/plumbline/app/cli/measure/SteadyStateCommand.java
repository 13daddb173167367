package dev.plumbline.app.cli.measure;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.format.codec.series.SteadyJson;
import dev.plumbline.format.csv.SeriesCsv;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.TimeScale;
import dev.plumbline.model.metric.Values;
import dev.plumbline.report.trend.SteadyReport;
import dev.plumbline.steady.SteadyState;
import dev.plumbline.steady.SteadyState.Search;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds where the warm-up of forks ends; only reports, so it ends 0 whatever it found. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "steady-state",
        description = {
            "Find where the warm-up of each fork ends, and how many warm-up iterations the next run needs.",
            "A file is one fork, with the header iteration,value and all iterations from the first on: run JMH with "
                    + "-wi 0, at least 300 iterations of about 100 ms. Only reports: exit 0 whatever it finds."
        },
        footer = {"", "Example:", "  plumbline steady-state fork1.csv fork2.csv --unit ns --format json"})
public final class SteadyStateCommand extends ReportCommand {
    private static final int FEWEST = 2;

    @Parameters(arity = "1..*", paramLabel = "FORK", description = "CSV files with the header iteration,value.")
    List<String> files = List.of();

    @Option(
            names = "--unit",
            required = true,
            paramLabel = "UNIT",
            description = "Unit of the values, a time per operation: ns, us, ms, s or min.")
    String unit = "";

    @Option(names = "--quick", description = "One pass instead of a search for the penalty: faster, less exact.")
    boolean quick;

    @Override
    public Integer call() {
        TimeScale scale = scale();
        List<Values> series = files.stream()
                .map(file -> SeriesCsv.read(Path.of(file), "iteration", SeriesCsv.Holes.FORBIDDEN))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            check(files.get(i), series.get(i).size());
        }
        List<SteadyState> forks =
                series.stream().map(fork -> state(fork, scale)).toList();
        out().print(
                        switch (format) {
                            case TEXT -> new SteadyReport(files, forks).text();
                            case JSON -> SteadyJson.write(files, forks);
                        });
        return ExitCodes.FINE;
    }

    private TimeScale scale() {
        String name = unit.endsWith("/op") ? unit.substring(0, unit.length() - "/op".length()) : unit;
        return TimeScale.of(name)
                .orElseThrow(() -> PlumblineException.usage(
                        "--unit " + unit + " is no time per operation; write ns, us, ms, s or min"));
    }

    private SteadyState state(Values fork, TimeScale scale) {
        double[] seconds = fork.stream()
                .map(value -> value * scale.nanos() / TimeScale.SECONDS.nanos())
                .toArray();
        return SteadyState.of(seconds, quick ? Search.QUICK : Search.FULL);
    }

    private void check(String file, int iterations) {
        if (iterations < FEWEST) {
            throw PlumblineException.usage(
                    file + " holds a single iteration; a fork needs at least " + SteadyState.FEWEST_ITERATIONS);
        }
        String doubt = iterations < SteadyState.FEWEST_ITERATIONS
                ? "fewer than " + SteadyState.FEWEST_ITERATIONS + " iterations, so this is a guess"
                : !quick && iterations >= SteadyState.MOST_FOR_FULL ? "a long fork, so --quick was taken" : "";
        if (!doubt.isEmpty()) {
            err().println(file + ": " + doubt);
        }
    }
}
