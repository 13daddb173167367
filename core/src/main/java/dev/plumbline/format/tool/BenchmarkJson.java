package dev.plumbline.format.tool;

import dev.plumbline.format.json.Json;
import dev.plumbline.tool.measure.MillisInterval;
import dev.plumbline.tool.measure.RunFailure;
import dev.plumbline.tool.measure.ToolMeasurement;
import dev.plumbline.tool.measure.ToolRun;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer of {@code tool benchmark}. */
public final class BenchmarkJson {
    private BenchmarkJson() {}

    public static String write(ToolMeasurement measured) {
        return Json.pretty(node(measured));
    }

    /** The answer as a node, for those who put it into a larger one. */
    public static ObjectNode node(ToolMeasurement measured) {
        ObjectNode answer = Json.object();
        answer.put("success", measured.isSuccess());
        answer.put("tool_id", measured.subject().toolId());
        measured.best().ifPresentOrElse(best -> answer.set("best_run", run(best)), () -> answer.putNull("best_run"));
        ArrayNode runs = answer.putArray("all_runs");
        measured.runs().forEach(run -> runs.add(run(run)));
        putText(answer, "error", measured.failure().map(RunFailure::message));
        answer.set("measurement", measurement(measured));
        answer.put("test_script", measured.testScript());
        return answer;
    }

    private static ObjectNode run(ToolRun run) {
        ObjectNode node = Json.object();
        node.put("test_run_number", run.number());
        putNumber(node, "execution_time_ms", run.executionTimeMs());
        putNumber(node, "memory_usage_kb", run.memoryUsageKb());
        ArrayNode calls = node.putArray("calls_to_mocked_tools");
        run.mockedCalls().forEach(call -> calls.add(Json.parse(call, "a mocked call")));
        node.put("timestamp", run.timestamp().toString());
        putText(node, "error", run.failure().map(RunFailure::message));
        putText(node, "error_kind", run.failure().map(failure -> failure.kind().word()));
        putText(node, "advice", run.failure().map(RunFailure::advice));
        return node;
    }

    /** What decisions are made of, under {@code measurement}. */
    public static ObjectNode measurement(ToolMeasurement measured) {
        ObjectNode node = Json.object();
        node.put("forks", measured.forkMediansMs().size());
        // Where no fork was started, none can be said to have failed.
        boolean started =
                measured.failedForks() > 0 || !measured.forkMediansMs().isEmpty();
        if (started) {
            node.put("failed_forks", measured.failedForks());
        } else {
            node.putNull("failed_forks");
        }
        node.put("iterations", measured.iterations());
        putNumber(node, "median", measured.medianMs());
        Optional<MillisInterval> interval = measured.intervalMs();
        if (interval.isPresent()) {
            node.putArray("interval")
                    .add(interval.get().low())
                    .add(interval.get().high());
        } else {
            node.putNull("interval");
        }
        node.put("unit", "ms/op");
        ArrayNode values = node.putArray("values");
        measured.forkMediansMs().forEach(values::add);
        node.put("sandbox", measured.sandbox().label());
        ArrayNode missing = node.putArray("not_enforced");
        measured.notEnforced().forEach(missing::add);
        putNumber(node, "peak_traced_kb", measured.peakTracedKb());
        putNumber(node, "peak_resident_kb", measured.peakResidentKb());
        putNumber(node, "cpu_time_ms", measured.medianCpuMs());
        putNumber(node, "first_call_ms", measured.firstCallMs());
        node.put("keeps_its_answers", measured.keepsItsAnswers());
        node.put("results_checked", measured.resultsAreChecked());
        putText(node, "printed", measured.printed());
        putText(node, "python", measured.python());
        putText(node, "contract", measured.contract());
        return node;
    }

    private static void putNumber(ObjectNode node, String name, OptionalDouble value) {
        Json.putNumber(node, name, value.orElse(Double.NaN));
    }

    private static void putText(ObjectNode node, String name, Optional<String> text) {
        node.put(name, text.orElse(null));
    }
}
