package dev.plumbline.report;

import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Run;
import dev.plumbline.model.metric.Values;
import dev.plumbline.report.render.Csv;

/** A run as CSV, one line an iteration, with full precision. */
public final class RunCsv {
    private RunCsv() {}

    public static String write(Run run) {
        StringBuilder text =
                new StringBuilder("run,benchmark,params,mode,threads,metric,unit,fork,warmup,iteration,value\n");
        for (Measurement measurement : run.measurements()) {
            for (MetricValues metric : measurement.metrics()) {
                String prefix = Csv.line(
                        run.id(),
                        measurement.benchmark().name(),
                        measurement.benchmark().paramsText(),
                        measurement.benchmark().mode().shortName(),
                        Integer.toString(measurement.benchmark().threads()),
                        metric.metric().name(),
                        metric.metric().unit().text());
                int number = 1;
                for (Fork fork : metric.forks()) {
                    append(text, prefix, number, true, fork.warmup());
                    append(text, prefix, number, false, fork.measured());
                    number++;
                }
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String prefix, int fork, boolean warmup, Values values) {
        for (int i = 0; i < values.size(); i++) {
            text.append(prefix)
                    .append(',')
                    .append(fork)
                    .append(',')
                    .append(warmup)
                    .append(',')
                    .append(i + 1);
            text.append(',').append(Csv.number(values.get(i))).append('\n');
        }
    }
}
