package dev.plumbline.format.gobench;

import dev.plumbline.format.reader.FileHead;
import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.machine.Fact;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Go's benchmark text ({@code golang.org/design/14313}, {@code golang.org/x/perf/benchfmt}): configuration lines,
 * {@code Unit} lines, results, and what failed; between the lines of a log, or in the events of {@code go test -json}.
 * Each line of a benchmark is a replicate, as benchstat takes it.
 */
public final class GoReader implements ResultReader {
    private static final Pattern RESULT =
            Pattern.compile("(?m)^Benchmark\\S*[ \\t]+\\d+[ \\t]+[-+0-9.naifNIF][^\\n]*[ \\t]+\\S+");
    private static final Pattern CONFIGURATION = Pattern.compile("([a-z][^\\s:A-Z]*):[ \\t]*(.*)");
    private static final Pattern PREAMBLE = Pattern.compile("(?ms)(\\A|^)goos: .*^goarch: ");

    @Override
    public String formatName() {
        return "Go benchmark text";
    }

    @Override
    public boolean recognises(FileHead head) {
        return GoTestEvents.recognises(head) || (!head.isObject() && !head.isList() && isText(head.text()));
    }

    @Override
    public boolean recognisesInText(FileHead head) {
        return false; // its lines are found one by one
    }

    @Override
    public boolean recognisesLine(String line) {
        return RESULT.matcher(line).lookingAt();
    }

    private static boolean isText(String text) {
        return RESULT.matcher(text).find() || PREAMBLE.matcher(text).find();
    }

    @Override
    public ResultSet read(SourceFile file) {
        String text = file.logText();
        List<String> lines = (GoTestEvents.recognises(file.fileHead()) ? GoTestEvents.text(text) : text)
                .lines()
                .toList();
        ResultDraft draft = new ResultDraft(file.name(), formatName(), Replication.REPETITION);
        GoUnits units = new GoUnits();
        lines.stream().filter(line -> line.startsWith("Unit ")).forEach(units::declare);
        GoMachines machines = new GoMachines(lines);
        GoFailures failures = new GoFailures(draft);
        String packageName = "";
        GoInterrupted interrupted = new GoInterrupted(draft);
        for (int i = 0; i < lines.size(); i++) {
            String line = interrupted.joined(lines.get(i));
            Matcher configuration = CONFIGURATION.matcher(line);
            boolean isPlain = line.startsWith("Benchmark");
            if (!isPlain && configuration.matches() && !line.startsWith("panic:")) {
                if (configuration.group(1).equals("pkg")) {
                    packageName = configuration.group(2).strip();
                }
                machines.take(configuration.group(1), configuration.group(2));
                fact(draft, configuration.group(1), configuration.group(2));
            } else if (isPlain) {
                GoLine result = new GoLine(line, packageName, file.name() + " line " + (i + 1));
                result.add(draft, machines, units);
                failures.started(result);
            }
            failures.take(line, packageName);
        }
        interrupted.end();
        failures.end();
        return draft.build();
    }

    private static void fact(ResultDraft draft, String key, String value) {
        switch (key) {
            case "goos" -> draft.fact(Fact.OS, value);
            case "goarch" -> draft.fact(Fact.ARCH, value);
            case "cpu" -> draft.fact(Fact.CPU, value);
            default -> {}
        }
    }
}
