package dev.plumbline.project.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentListener;
import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.AnalyserOutputJson;
import dev.plumbline.format.tool.ProfileRequestJson;
import dev.plumbline.format.tool.RulesJson;
import dev.plumbline.llm.Judges;
import dev.plumbline.project.Project;
import dev.plumbline.tool.analysis.Analysers;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Versions that cost the same, with other names in them so that they are not the same program, beside a process that keeps one
 * core busy: none is rejected. How many ask a person, or could not be measured, is printed with the time of a pair; the goal
 * for thirty pairs ({@code -Dplumbline.pairs=30}) is two at most.
 */
@Tag("slow")
class BusyMachineTest {
    private static final int PAIRS = Integer.getInteger("plumbline.pairs", 4);

    @TempDir
    Path folder;

    private Process load;

    @BeforeEach
    void keepACoreBusy() throws IOException {
        load = new ProcessBuilder("python3", "-c", "while True: pass").start();
    }

    @AfterEach
    void rest() {
        load.destroyForcibly();
    }

    private Assessment profile(Assessing profiling, int pair, String name) {
        String code = "def run(n):\\n    " + name + " = 0\\n    for i in range(n):\\n        " + name
                + " += i % 7\\n    return " + name + "\\n";
        JsonRequest request = JsonRequest.parse(
                "{\"test_input\":{\"n\":" + 2000 * (1 + pair) + "},\"tool_code\":\"" + code + "\"}", "request");
        return profiling.profile(ProfileRequestJson.read(request, "tool" + pair));
    }

    @Test
    void isNoReasonToRejectWhatCostsTheSame() {
        Analysers analysers = Analysers.on("", new AnalyserOutputJson());
        Judges judges = new Judges(RulesJson.builtIn(), InstantSource.system());
        Assessing profiling = new Assessing(
                Project.at(folder),
                new Assessing.Equipment(Sandbox.find(true), BenchPlan.DEFAULT, analysers::analyse, judges::byRules),
                AssessmentListener.SILENT,
                InstantSource.system());
        Map<AssessmentStatus, Integer> counts = new EnumMap<>(AssessmentStatus.class);
        Duration spent = Duration.ZERO;
        for (int pair = 0; pair < PAIRS; pair++) {
            profile(profiling, pair, "total");
            Instant began = Instant.now();
            Assessment next = profile(profiling, pair, "result");
            spent = spent.plus(Duration.between(began, Instant.now()));
            counts.merge(next.status(), 1, Integer::sum);
        }
        System.out.println(PAIRS + " pairs under load: " + counts + ", an update took " + spent.toMillis() / PAIRS
                + " ms on average");
        assertThat(counts.getOrDefault(AssessmentStatus.REJECTED, 0)).isZero();
    }
}
