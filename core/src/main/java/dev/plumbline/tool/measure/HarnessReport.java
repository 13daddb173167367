package dev.plumbline.tool.measure;

import dev.plumbline.stats.Order;
import dev.plumbline.tool.sandbox.EndReason;
import dev.plumbline.tool.sandbox.SandboxedRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one process of the harness reported: {@code name<TAB>value} lines, complete only with an {@code end}. */
record HarnessReport(Map<String, List<String>> values, Optional<RunFailure> failure) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    static HarnessReport of(SandboxedRun run) {
        Map<String, List<String>> values = new HashMap<>();
        if (run.endedByItself() || run.reason() == EndReason.OUT_OF_MEMORY) {
            for (String line : run.stdout().split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    values.computeIfAbsent(line.substring(0, tab), name -> new ArrayList<>())
                            .add(unescaped(line.substring(tab + 1)));
                }
            }
        }
        if (!values.containsKey("end")) {
            return new HarnessReport(Map.of(), Optional.of(RunFailure.of(run)));
        }
        return new HarnessReport(values, toldFailure(values));
    }

    private static Optional<RunFailure> toldFailure(Map<String, List<String>> values) {
        return Optional.ofNullable(values.get("error_kind"))
                .map(kind -> new RunFailure(
                        FailureKind.of(kind.get(0)),
                        values.getOrDefault("error", List.of("it failed")).get(0),
                        values.getOrDefault("advice", List.of("")).get(0)));
    }

    boolean isFailed() {
        return failure.isPresent();
    }

    List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    OptionalLong whole(String name) {
        return text(name).map(text -> OptionalLong.of(Long.parseLong(text))).orElse(OptionalLong.empty());
    }

    OptionalDouble median(String name) {
        double[] numbers = numbers(name);
        return numbers.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Order.median(numbers));
    }

    double[] numbers(String name) {
        return all(name).stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        switch (match.group(1)) {
                            case "n" -> "\n";
                            case "t" -> "\t";
                            case "r" -> "\r";
                            default -> match.group(1);
                        }));
    }
}
