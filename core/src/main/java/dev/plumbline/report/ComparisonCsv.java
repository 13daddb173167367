package dev.plumbline.report;

import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.ComparisonRow;
import dev.plumbline.stats.SuiteComparison;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as CSV (RFC 4180) with full precision; an unknown number is an empty field. */
public final class ComparisonCsv {
    private static final String HEADER = "benchmark,params,mode,threads,metric,unit,old,new,change,ciLow,ciHigh,p,q,"
            + "verdict,lens,suspected,forksNeeded,caveats";

    private ComparisonCsv() {}

    public static String write(SuiteComparison suite) {
        return HEADER + "\n" + suite.rows().stream().map(ComparisonCsv::line).collect(Collectors.joining());
    }

    private static String line(ComparisonRow row) {
        Comparison c = row.comparison();
        List<String> cells = List.of(
                row.benchmark().name(),
                row.benchmark().paramsText(),
                row.benchmark().mode().shortName(),
                Integer.toString(row.benchmark().threads()),
                row.metric().name(),
                row.metric().unit().text(),
                number(c.oldValue()),
                number(c.newValue()),
                number(c.change()),
                number(c.interval().low()),
                number(c.interval().high()),
                number(c.p()),
                number(c.q()),
                c.verdict().name(),
                c.lens().word(),
                Boolean.toString(c.suspected()),
                c.forksNeeded() > 0 ? Integer.toString(c.forksNeeded()) : "",
                c.caveats().stream().map(Caveat::text).collect(Collectors.joining("; ")));
        return cells.stream().map(ComparisonCsv::quoted).collect(Collectors.joining(",")) + "\n";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
