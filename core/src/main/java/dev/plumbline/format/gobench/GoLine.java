package dev.plumbline.format.gobench;

import dev.plumbline.format.json.SpecialNumber;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Metric;
import dev.plumbline.model.MetricUnit;
import dev.plumbline.model.Mode;
import dev.plumbline.model.PlumblineException;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code BenchmarkName/sub/key=value-8   1000   123.4 ns/op   16 B/op}. */
final class GoLine {
    private static final Pattern PROCESSORS = Pattern.compile("-(\\d{1,5})$");
    private static final int FIRST_VALUE = 2;

    private GoLine() {}

    static void add(ResultDraft draft, String line, String packageName, GoUnits units, String place) {
        String[] words = line.strip().split("\\s+");
        boolean isResult = words.length >= FIRST_VALUE + 2 && words[1].matches("\\d+");
        if (!isResult) {
            // "BenchmarkX" alone is printed before a benchmark that logs, and before one that fails.
            return;
        }
        if (words.length % 2 != 0) {
            throw PlumblineException.usage(place + ": pairs of value and unit were expected; is the line cut off?");
        }
        MeasurementDraft measured = draft.benchmark(benchmark(words[0], packageName));
        for (int i = FIRST_VALUE; i < words.length; i += 2) {
            String unit = words[i + 1];
            GoUnits.Tidy tidy = units.tidy(unit);
            double value = number(words[i], place) * tidy.factor();
            boolean first = unit.equals("ns/op") || unit.equals("sec/op");
            Metric metric = first ? Metric.primary(tidy.unit()) : Metric.secondary(unit, tidy.unit());
            measured.value(metric, value);
            if (metric.unit().kind() == MetricUnit.Kind.UNDIRECTED) {
                measured.caveat("the metric " + unit + " is kept but not compared: no 'Unit " + unit
                        + " better=' line says which way is better");
            }
        }
    }

    private static Benchmark benchmark(String word, String packageName) {
        String text = word.substring("Benchmark".length());
        int threads = 1;
        Matcher processors = PROCESSORS.matcher(text);
        if (processors.find()) {
            threads = Math.max(1, Integer.parseInt(processors.group(1)));
            text = text.substring(0, processors.start());
        }
        TreeMap<String, String> params = new TreeMap<>();
        StringBuilder name = new StringBuilder(packageName).append(packageName.isEmpty() ? "" : ".");
        String slash = "";
        for (String part : text.split("/", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0 && !slash.isEmpty()) {
                params.put(part.substring(0, equals), part.substring(equals + 1));
            } else {
                name.append(slash).append(part);
            }
            slash = "/";
        }
        String whole = name.isEmpty() ? "Benchmark" : name.toString();
        return new Benchmark(whole, params, Mode.AVERAGE_TIME, threads);
    }

    private static double number(String word, String place) {
        try {
            return SpecialNumber.of(word).orElseGet(() -> Double.parseDouble(word));
        } catch (NumberFormatException e) {
            throw PlumblineException.usage(place + ": a number was expected, not '" + word + "'", e);
        }
    }
}
