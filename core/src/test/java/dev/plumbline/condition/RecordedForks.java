package dev.plumbline.condition;

import dev.plumbline.model.Condition;
import dev.plumbline.model.Conditions;
import dev.plumbline.model.Fork;
import dev.plumbline.model.metric.Values;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Forks that were recorded under known loads; see {@code ConditionRecorder}. */
final class RecordedForks {
    private static final String FILE = "/conditions/recorded.csv.gz";
    private static final int FIRST_NUMBER = 4;

    private final List<String> header = new ArrayList<>();
    private final Map<String, Map<String, List<Recorded>>> forks = new LinkedHashMap<>();
    private int cores;

    /**
     * One fork.
     *
     * @param cold whether it was taken for one that never got warm
     */
    record Recorded(Fork fork, boolean cold) {}

    static RecordedForks read() throws IOException {
        RecordedForks recorded = new RecordedForks();
        try (InputStream in = Objects.requireNonNull(RecordedForks.class.getResourceAsStream(FILE));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.US_ASCII))) {
            recorded.take(lines.lines().toList());
        }
        return recorded;
    }

    private void take(List<String> lines) {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("# cores=")) {
                cores = Integer.parseInt(line.substring("# cores=".length()));
            } else if (line.startsWith("#")) {
                header.add(line.substring(2));
            } else if (!line.startsWith("load,")) {
                String[] cells = line.split(",", -1);
                rows.computeIfAbsent(cells[0] + "," + cells[1] + "," + cells[2], key -> new ArrayList<>())
                        .add(cells);
            }
        }
        rows.values().forEach(this::add);
    }

    private void add(List<String[]> fork) {
        List<Condition> conditions = new ArrayList<>();
        List<Double> nanos = new ArrayList<>();
        for (String[] cells : fork) {
            double[] numbers = new double[cells.length - FIRST_NUMBER];
            for (int i = 0; i < numbers.length; i++) {
                String cell = cells[FIRST_NUMBER + i];
                numbers[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
            }
            nanos.add(numbers[0]);
            conditions.add(
                    new Condition(numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], Double.NaN, Double.NaN));
        }
        String[] first = fork.get(0);
        forks.computeIfAbsent(first[0], load -> new TreeMap<>())
                .computeIfAbsent(first[1], kernel -> new ArrayList<>())
                .add(new Recorded(
                        new Fork(Values.NONE, Values.of(nanos), new Conditions(1, conditions)), first[3].equals("1")));
    }

    /** Where and when it was recorded. */
    String header() {
        return String.join("; ", header);
    }

    int cores() {
        return cores;
    }

    List<String> loads() {
        return List.copyOf(forks.keySet());
    }

    List<String> kernels() {
        return List.copyOf(forks.values().iterator().next().keySet());
    }

    List<Recorded> of(String load, String kernel) {
        return forks.getOrDefault(load, Map.of()).getOrDefault(kernel, List.of());
    }
}
