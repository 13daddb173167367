package dev.plumbline.format.gobench;

import dev.plumbline.format.json.SpecialNumber;
import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Work;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code BenchmarkName/sub/key=value-8   1000   123.4 ns/op   16 B/op}. */
final class GoLine {
    private static final Pattern PROCESSORS = Pattern.compile("-(\\d{1,5})$");
    private static final int FIRST_VALUE = 2;
    /** Rates are printed with two decimals, times with four digits: below this they say too little of the work. */
    private static final double LEAST_RATE = 10;

    private final String[] words;
    private final String packageName;
    private final String place;

    GoLine(String line, String packageName, String place) {
        this.words = line.strip().split("\\s+");
        this.packageName = packageName;
        this.place = place;
    }

    /** "BenchmarkX" alone is printed before a benchmark that logs, and before one that fails. */
    boolean isResult() {
        return words.length >= FIRST_VALUE + 2 && words[1].matches("\\d+");
    }

    void add(ResultDraft draft, GoMachines machines, GoUnits units) {
        if (!isResult()) {
            return;
        }
        if (words.length % 2 != 0) {
            throw PlumblineException.usage(place + ": pairs of value and unit were expected; is the line cut off?");
        }
        MeasurementDraft measured = draft.benchmark(machines.here(benchmark(), draft));
        double nanos = Double.NaN;
        double megabytes = Double.NaN;
        for (int i = FIRST_VALUE; i < words.length; i += 2) {
            String unit = words[i + 1];
            GoUnits.Tidy tidy = units.tidy(unit);
            double raw = number(words[i]);
            boolean first = unit.equals("ns/op") || unit.equals("sec/op");
            Metric metric = new Metric(first ? Metric.PRIMARY : unit, tidy.unit());
            measured.value(metric, raw * tidy.factor());
            nanos = unit.equals("ns/op") ? raw : nanos;
            megabytes = unit.equals("MB/s") ? raw : megabytes;
            if (!metric.unit().isDirected()) {
                measured.caveat("the metric " + unit + " gets no verdict: no 'Unit " + unit
                        + " better=' line says which way is better");
            }
        }
        if (megabytes >= LEAST_RATE && nanos >= LEAST_RATE) { // SetBytes: MB/s is bytes/op by µs/op
            measured.work(new Work("byte", megabytes * nanos / 1e3));
        }
    }

    Benchmark benchmark() {
        String text = words[0].startsWith("Benchmark") ? words[0].substring("Benchmark".length()) : words[0];
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
            String key = equals > 0 ? part.substring(0, equals) : "";
            if (equals > 0 && !slash.isEmpty() && !params.containsKey(key)) {
                params.put(key, part.substring(equals + 1));
            } else {
                name.append(slash).append(part);
            }
            slash = "/";
        }
        String whole = name.isEmpty() ? "Benchmark" : name.toString();
        return new Benchmark(whole, params, Mode.AVERAGE_TIME, threads);
    }

    private double number(String word) {
        try {
            return SpecialNumber.of(word).orElseGet(() -> Double.parseDouble(word));
        } catch (NumberFormatException e) {
            throw PlumblineException.usage(place + ": a number was expected, not '" + word + "'", e);
        }
    }
}
