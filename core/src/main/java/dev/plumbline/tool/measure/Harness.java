package dev.plumbline.tool.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The Python source around a tool, put together from its parts. */
public final class Harness {
    static final String FILE = "harness.py";

    private static final String RUN = "\nif __name__ == \"__main__\":\n    main()\n";

    private Harness() {}

    /**
     * A script that measures this tool alone, with {@code python3} and nothing else, and prints the fields of
     * {@code plumbline tool benchmark}. Code and input stand in it as data.
     */
    public static String script(ToolSubject subject) {
        String intro = "# Measures the tool '" + oneLine(subject.toolId()) + "': python3 THIS_FILE\n"
                + "# Written by `plumbline tool generate`; the tool itself stands at the end, as data.\n#\n";
        return intro
                + resource("mocks.py")
                + "\n\n"
                + resource("harness.py")
                + "\n\n"
                + resource("script.py")
                + "TOOL_ID = " + PythonText.literal(subject.toolId()) + "\n"
                + "TOOL_CODE = " + PythonText.lines(subject.code()) + "\n"
                + "TEST_INPUT = "
                + subject.inputJson().map(PythonText::literal).orElse("None") + "\n"
                + "MOCK_RESPONSES = "
                + subject.responsesJson().map(PythonText::literal).orElse("None") + "\n"
                + "FUNCTION = " + subject.function().map(PythonText::literal).orElse("None") + "\n"
                + RUN;
    }

    /** The files of a sandboxed run: the harness, and beside it the tool and its input as they are. */
    static Map<String, String> files(ToolSubject subject) {
        Map<String, String> files = subjectFiles(subject);
        files.put(FILE, source("sandboxed.py"));
        return files;
    }

    static Map<String, String> testFiles(ToolSubject subject, String tests) {
        Map<String, String> files = subjectFiles(subject);
        files.put(FILE, source("unit_tests.py"));
        files.put("tool_id.txt", subject.toolId());
        files.put("tests.txt", tests);
        return files;
    }

    private static Map<String, String> subjectFiles(ToolSubject subject) {
        Map<String, String> files = new TreeMap<>();
        files.put("tool.txt", subject.code());
        subject.inputJson().ifPresent(json -> files.put("input.json", json));
        subject.responsesJson().ifPresent(json -> files.put("responses.json", json));
        subject.function().ifPresent(name -> files.put("function.txt", name));
        return files;
    }

    private static String source(String lastPart) {
        return resource("mocks.py") + "\n\n" + resource("harness.py") + "\n\n" + resource(lastPart);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String resource(String name) {
        try (InputStream in = Harness.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
