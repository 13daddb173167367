package dev.plumbline.format.criterion;

import dev.plumbline.format.reader.MeasurementDraft;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code raw.csv}: one sample a line, its total and its iterations. */
final class CriterionCsv {
    private static final String HEADER =
            "group,function,value,throughput_num,throughput_type,sample_measured_value,unit,iteration_count";
    private static final int COLUMNS = 8;

    private CriterionCsv() {}

    static boolean recognises(String head) {
        return head.startsWith(HEADER);
    }

    /** One benchmark with its unit and what it declares. */
    private record Series(Benchmark benchmark, String unit, String amount, String type) {
        Optional<Work> work() {
            return CriterionWork.ofCells(amount, type);
        }
    }

    static void read(ResultDraft draft, SourceFile file) {
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
                Benchmark benchmark = CriterionFolder.benchmark(cells.subList(0, 3).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("/")));
                double value = number(cells.get(5), place) / number(cells.get(7), place);
                samples.computeIfAbsent(
                                new Series(benchmark, cells.get(6) + "/op", cells.get(3), cells.get(4)),
                                key -> new ArrayList<>())
                        .add(value);
            }
        }
        samples.forEach((series, values) -> {
            MeasurementDraft measured = draft.entry(series.benchmark());
            measured.fork(
                    Metric.primary(series.unit()),
                    Fork.of(values.stream().mapToDouble(Double::doubleValue).toArray()));
            series.work().ifPresent(measured::work);
        });
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
