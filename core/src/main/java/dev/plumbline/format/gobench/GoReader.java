package dev.plumbline.format.gobench;

import dev.plumbline.format.reader.ResultDraft;
import dev.plumbline.format.reader.ResultReader;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.Fact;
import dev.plumbline.model.Replication;
import dev.plumbline.model.ResultSet;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Go's benchmark text ({@code golang.org/design/14313}, {@code golang.org/x/perf/benchfmt}): configuration lines,
 * {@code Unit} lines, and results. Each line of a benchmark is a replicate, as benchstat takes it.
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
    public boolean recognises(String head) {
        return !head.startsWith("{")
                && !head.startsWith("[")
                && (RESULT.matcher(head).find() || PREAMBLE.matcher(head).find());
    }

    @Override
    public ResultSet read(Path path) {
        SourceFile file = SourceFile.open(path);
        ResultDraft draft = new ResultDraft(file.name(), formatName(), Replication.REPETITION);
        GoUnits units = new GoUnits();
        file.text().lines().filter(line -> line.startsWith("Unit ")).forEach(units::declare);
        String packageName = "";
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            Matcher configuration = CONFIGURATION.matcher(line);
            if (configuration.matches()) {
                if (configuration.group(1).equals("pkg")) {
                    packageName = configuration.group(2).strip();
                }
                fact(draft, configuration.group(1), configuration.group(2));
            } else if (line.startsWith("Benchmark")) {
                GoLine.add(draft, line, packageName, units, file.name() + " line " + number);
            }
        }
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
