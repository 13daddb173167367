package dev.plumbline.format.benchmarkdotnet;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identity of a benchmark: {@code FullName}, which alone holds whole parameter values ({@code Run(Query: "a, b", N:
 * 10)}; {@code Parameters} is shortened and joined without any escaping), and the job in {@code DisplayInfo}.
 */
final class DotNetName {
    private static final Pattern JOB = Pattern.compile(": ([^\\[]*)(\\[|$)");
    private static final Pattern NAME = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*): ");
    /** Keeps what cannot be taken apart whole. */
    private static final String WHOLE = "arguments";

    private DotNetName() {}

    static Benchmark benchmark(JsonRequest node) {
        String full = node.optionalText("FullName").orElse("");
        String method = Stream.of("Namespace", "Type", "Method")
                .map(field -> node.optionalText(field).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("."));
        int open = full.indexOf('(');
        boolean hasArguments = open >= 0 && full.endsWith(")");
        String name = !method.isEmpty() ? method : hasArguments ? full.substring(0, open) : node.nonBlank("FullName");
        TreeMap<String, String> params = new TreeMap<>();
        String shortened = node.optionalText("Parameters").orElse("");
        if (hasArguments) {
            params.putAll(arguments(full.substring(open + 1, full.length() - 1)));
        }
        if (params.isEmpty() && !shortened.isBlank()) {
            params.put(WHOLE, shortened);
        }
        String job = job(node.optionalText("DisplayInfo").orElse(""));
        if (!job.isEmpty()) {
            params.put("job", job);
        }
        return new Benchmark(name, params, Mode.AVERAGE_TIME, 1);
    }

    /** {@code Query: "a, b", N: 10}; whole where it does not read like that. */
    static Map<String, String> arguments(String text) {
        TreeMap<String, String> arguments = new TreeMap<>();
        int at = 0;
        while (at < text.length()) {
            Matcher name = NAME.matcher(text).region(at, text.length());
            if (!name.lookingAt()) {
                return whole(text);
            }
            int end = end(text, name.end());
            String value = text.substring(name.end(), end);
            boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
            if (arguments.put(name.group(1), quoted ? value.substring(1, value.length() - 1) : value) != null) {
                return whole(text);
            }
            at = Math.min(text.length(), end + ", ".length());
        }
        return arguments;
    }

    private static Map<String, String> whole(String text) {
        return Map.of(WHOLE, text);
    }

    /** Where a value ends: before {@code , Name: } outside of quotes, which are not escaped inside of a text. */
    private static int end(String text, int from) {
        boolean quoted = text.startsWith("\"", from);
        for (int i = from; i < text.length(); i++) {
            boolean closed = !quoted || (i > from + 1 && text.charAt(i - 1) == '"');
            if (closed
                    && text.startsWith(", ", i)
                    && NAME.matcher(text).region(i + 2, text.length()).lookingAt()) {
                return i;
            }
        }
        return text.length();
    }

    /**
     * {@code Type.Method: Job-ABCDEF(Runtime=.NET 8.0) [N=10]}: what is in the parentheses tells two jobs apart; the name
     * before them is random. The default job has no name.
     */
    private static String job(String displayInfo) {
        Matcher matcher = JOB.matcher(displayInfo);
        if (!matcher.find()) {
            return "";
        }
        String job = matcher.group(1).strip();
        int open = job.indexOf('(');
        if (open >= 0 && job.endsWith(")")) {
            return job.substring(open + 1, job.length() - 1);
        }
        return job.equals("DefaultJob") || job.startsWith("Job-") ? "" : job;
    }
}
