package dev.plumbline.report;

import dev.plumbline.report.text.Csv;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.suite.ComparisonRow;
import dev.plumbline.stats.suite.SuiteComparison;
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

    /** Several result sets, each compared with the first: the label of the new side stands before each row. */
    public static String write(List<String> labels, List<SuiteComparison> suites) {
        StringBuilder text = new StringBuilder("result," + HEADER + "\n");
        for (int i = 0; i < suites.size(); i++) {
            String label = Csv.line(labels.get(i + 1)) + ",";
            suites.get(i).rows().forEach(row -> text.append(label).append(line(row)));
        }
        return text.toString();
    }

    private static String line(ComparisonRow row) {
        Comparison c = row.comparison();
        return Csv.line(
                        row.benchmark().name(),
                        row.benchmark().paramsText(),
                        row.benchmark().mode().shortName(),
                        Integer.toString(row.benchmark().threads()),
                        row.metric().name(),
                        row.metric().unit().text(),
                        Csv.number(c.oldValue()),
                        Csv.number(c.newValue()),
                        Csv.number(c.change()),
                        Csv.number(c.interval().low()),
                        Csv.number(c.interval().high()),
                        Csv.number(c.p()),
                        Csv.number(c.q()),
                        c.verdict().name(),
                        c.lens().word(),
                        Boolean.toString(c.suspected()),
                        c.forksNeeded() > 0 ? Integer.toString(c.forksNeeded()) : "",
                        c.caveats().stream().map(Caveat::text).collect(Collectors.joining("; ")))
                + "\n";
    }
}
