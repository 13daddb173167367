package dev.plumbline.app.cli.history;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.format.codec.series.TrendJson;
import dev.plumbline.format.csv.SeriesCsv;
import dev.plumbline.model.metric.Values;
import dev.plumbline.report.trend.TrendReport;
import dev.plumbline.trend.Trend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds where series changed level; only reports, so it ends 0 whatever it found. */
@Ends(fine = "reported, whatever it found")
@Command(
        name = "changepoints",
        description = {
            "Find where a series of runs changed level, and by how much.",
            "A file has the header index,value and a line for each run, oldest first; NaN is a run without a value. "
                    + "Values above zero are compared by ratio. Only reports: exit 0 whatever it finds."
        },
        footer = {"", "Example:", "  plumbline changepoints parse.csv render.csv --format json"})
public final class ChangepointsCommand extends ReportCommand {
    @Parameters(arity = "1..*", paramLabel = "SERIES", description = "CSV files with the header index,value.")
    List<String> files = List.of();

    @Option(
            names = "--ar",
            description = "Runs are correlated (the level wanders): ask for more evidence in proportion.")
    boolean correlated;

    @Override
    public Integer call() {
        Trend.Options options = new Trend.Options(correlated, List.of());
        List<Map.Entry<String, Trend>> trends = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            Values series = SeriesCsv.read(Path.of(file), "index", SeriesCsv.Holes.ALLOWED);
            Trend trend = Trend.of(series.toArray(), options);
            trends.add(Map.entry(file, trend));
            texts.add(new TrendReport(file, series, trend).text());
        }
        out().print(
                        switch (format) {
                            case TEXT -> String.join("\n", texts);
                            case JSON -> TrendJson.write(trends);
                        });
        return ExitCodes.FINE;
    }
}
