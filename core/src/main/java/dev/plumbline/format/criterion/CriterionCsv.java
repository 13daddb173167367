package dev.plumbline.format.criterion;

import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Metric;
import dev.plumbline.model.PlumblineException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code raw.csv}: one sample a line, its total and its iterations. */
final class CriterionCsv {
    private static final String HEADER =
            "group,function,value,throughput_num,throughput_type,sample_measured_value,unit,iteration_count";
    private static final int COLUMNS = 8;

    private CriterionCsv() {}

    static boolean recognises(String head) {
        return head.startsWith(HEADER);
    }

    /** One benchmark and its unit. */
    private record Series(Benchmark benchmark, String unit) {}

    static void read(ResultDraft draft, Path path) {
        SourceFile file = SourceFile.open(path);
        Map<Series, List<Double>> samples = new LinkedHashMap<>();
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            if (number > 1 && !line.isBlank()) {
                List<String> cells = cells(line);
                String place = file.name() + " line " + number;
                if (cells.size() != COLUMNS) {
                    throw PlumblineException.usage(
                            place + ": " + COLUMNS + " cells were expected, not " + cells.size());
                }
                Benchmark benchmark = CriterionFolder.benchmark(cells.get(0), cells.get(1), cells.get(2));
                double value = number(cells.get(5), place) / number(cells.get(7), place);
                samples.computeIfAbsent(new Series(benchmark, cells.get(6) + "/op"), key -> new ArrayList<>())
                        .add(value);
            }
        }
        samples.forEach((series, values) -> draft.benchmark(series.benchmark())
                .fork(
                        Metric.primary(series.unit()),
                        Fork.of(values.stream().mapToDouble(Double::doubleValue).toArray())));
    }

    private static double number(String cell, String place) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw PlumblineException.usage(place + ": a number was expected, not '" + cell + "'", e);
        }
    }

    /** Cells between commas; a quoted one may hold commas, and quotes twice. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
