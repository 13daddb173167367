package dev.plumbline.tool.measure;

import dev.plumbline.tool.sandbox.Supervision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The Python source around a tool, put together from its parts. */
public final class Harness {
    static final String FILE = "harness.py";

    /** Finding out what there is to call, and calling it; before that what the tool reaches out to. */
    private static final String[] TOOL = {
        "recording.py",
        "fake_modules.py",
        "mocks_http.py",
        "mocks_llm.py",
        "mocks_process.py",
        "mocks_tools.py",
        "mocks_services.py",
        "frameworks.py",
        "installing.py",
        "mocks_cloud.py",
        "loading.py",
        "calling.py",
        "fitting.py",
        "failures.py"
    };

    /** How a tool is measured, in its own process. */
    private static final String[] WORKER = {"results.py", "worker.py"};

    /** How a tool is measured, from outside. */
    private static final String[] SUPERVISOR = {"supervisor.py", "supervised_calls.py", "supervisor_report.py"};

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
                + parts(TOOL)
                + parts(WORKER)
                + parts(SUPERVISOR)
                + parts("script.py")
                + "TOOL_ID = " + PythonText.literal(subject.toolId()) + "\n"
                + "TOOL_CODE = " + PythonText.lines(subject.code()) + "\n"
                + "TEST_INPUTS = "
                + subject.inputs().stream().map(PythonText::literal).collect(Collectors.joining(", ", "[", "]\n"))
                + "MOCK_RESPONSES = " + optional(subject.responsesJson())
                + "FUNCTION = " + optional(subject.function())
                + "SURROUNDINGS = " + optional(subject.around().json())
                + RUN;
    }

    private static String optional(Optional<String> text) {
        return text.map(PythonText::literal).orElse("None") + "\n";
    }

    /** What watches a run from outside the sandbox. */
    static Supervision supervision(String task, ToolSubject subject) {
        List<String> inputs = subject.inputs();
        String sizes = inputs.isEmpty()
                ? "0"
                : inputs.stream().map(json -> String.valueOf(json.length())).collect(Collectors.joining(","));
        return new Supervision(parts("results.py") + parts(SUPERVISOR) + parts("outside.py"), List.of(task, sizes));
    }

    /** The files of a sandboxed run: the harness, and beside it the tool and its input as they are. */
    static Map<String, String> files(ToolSubject subject) {
        Map<String, String> files = subjectFiles(subject);
        files.put(FILE, parts(TOOL) + parts(WORKER) + parts("beside.py") + resource("sandboxed.py"));
        return files;
    }

    static Map<String, String> testFiles(ToolSubject subject, String tests) {
        Map<String, String> files = subjectFiles(subject);
        files.put(FILE, parts(TOOL) + parts("beside.py", "peers.py") + resource("unit_tests.py"));
        files.put("hosted.py", parts(TOOL) + parts("beside.py", "peers.py") + resource("hosted.py"));
        files.put("tool_id.txt", subject.toolId());
        files.put("test_tool.py", tests);
        return files;
    }

    private static Map<String, String> subjectFiles(ToolSubject subject) {
        Map<String, String> files = new TreeMap<>();
        files.put("tool.txt", subject.code());
        List<String> inputs = subject.inputs();
        for (int at = 0; at < inputs.size(); at++) {
            files.put("input" + at + ".json", inputs.get(at));
        }
        subject.around().json().ifPresent(json -> files.put("surroundings.json", json));
        subject.responsesJson().ifPresent(json -> files.put("responses.json", json));
        subject.function().ifPresent(name -> files.put("function.txt", name));
        return files;
    }

    private static String parts(String... names) {
        return Arrays.stream(names).map(name -> resource(name) + "\n\n").collect(Collectors.joining());
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
