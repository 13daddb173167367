package dev.plumbline.report.trend;

import dev.plumbline.report.Report;
import dev.plumbline.report.document.Block;
import dev.plumbline.report.document.Cell;
import dev.plumbline.report.document.Document;
import dev.plumbline.report.document.Table;
import dev.plumbline.steady.SteadyState;
import dev.plumbline.steady.WarmupAdvice;
import java.util.List;

/** Which forks settled, where, and what that means for the next run. */
public final class SteadyReport implements Report {
    private final List<String> files;
    private final List<SteadyState> forks;

    /** @param files one for each fork */
    public SteadyReport(List<String> files, List<SteadyState> forks) {
        this.files = List.copyOf(files);
        this.forks = List.copyOf(forks);
    }

    @Override
    public Document document() {
        Table table = new Table("Fork", "steady", ">last warm-up iteration");
        for (int i = 0; i < files.size(); i++) {
            SteadyState fork = forks.get(i);
            table.row(
                    Cell.words(files.get(i)),
                    Cell.words(fork.isSteady() ? "yes" : "never"),
                    fork.start() > 0 ? Cell.count(fork.start()) : Cell.words(fork.isSteady() ? "none" : ""));
        }
        return Document.of(table, new Block.Paragraph(advice(WarmupAdvice.of(forks))));
    }

    /** What to do about the warm-up of the next run. */
    public static String advice(WarmupAdvice advice) {
        String warm = advice.iterations() == 0
                ? "No warm-up iterations are needed."
                : "Advice: " + advice.iterations() + " warm-up iterations (they cover nine of ten forks that settle).";
        return switch (advice.consistency()) {
            case STEADY -> "All forks settle. " + warm;
            case INCONSISTENT -> "Some forks settle, some never do: look at each. " + warm;
            case NOT -> "No fork settles: longer forks, or a benchmark without a steady state.";
        };
    }
}
