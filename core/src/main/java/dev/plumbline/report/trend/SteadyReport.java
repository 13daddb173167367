package dev.plumbline.report.trend;

import dev.plumbline.report.text.TextTable;
import dev.plumbline.steady.SteadyState;
import dev.plumbline.steady.WarmupAdvice;
import java.util.List;

/** Which forks settled, where, and what that means for the next run. */
public final class SteadyReport {
    private final List<String> files;
    private final List<SteadyState> forks;

    /** @param files one for each fork */
    public SteadyReport(List<String> files, List<SteadyState> forks) {
        this.files = List.copyOf(files);
        this.forks = List.copyOf(forks);
    }

    public String text() {
        TextTable table = new TextTable("Fork", "steady", ">last warm-up iteration");
        for (int i = 0; i < files.size(); i++) {
            SteadyState fork = forks.get(i);
            table.row(
                    files.get(i),
                    fork.isSteady() ? "yes" : "never",
                    fork.start() > 0 ? Integer.toString(fork.start()) : fork.isSteady() ? "none" : "");
        }
        return table.text() + "\n" + advice(WarmupAdvice.of(forks)) + "\n";
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
