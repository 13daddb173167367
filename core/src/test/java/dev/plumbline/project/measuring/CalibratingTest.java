package dev.plumbline.project.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.SavedCalibration;
import dev.plumbline.project.history.PastRuns;
import dev.plumbline.report.CalibrationReport;
import dev.plumbline.report.render.Terminal;
import dev.plumbline.run.Probes;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.calibration.Calibration;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real forks, as short as they can be. */
class CalibratingTest {
    private static final Benchmark STEADY = Probes.probe("steady");

    @TempDir
    Path folder;

    private Project project;
    private Workbench bench;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void workspace() {
        project = Project.at(folder);
        bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
    }

    private Calibrating calibrating() {
        return new Calibrating(project, bench, InstantSource.system(), told::add);
    }

    private Knowledge knowledge(Benchmark benchmark) {
        return PastRuns.of(project, bench.platform().id(), "").knowledge(benchmark);
    }

    @Tag("slow")
    @Test
    void roundsAreRunsAndWhatTheySayIsUsedForBenchmarksWithoutAHistory() {
        Calibration found = calibrating().measure(List.of(STEADY), 6, Probes.settings(2, 2), event -> {});

        assertThat(told).hasSize(6).first().isEqualTo("round 1 of 6");
        assertThat(project.history().runs())
                .hasSize(6)
                .allSatisfy(run -> assertThat(run.tags()).containsExactly("calibration"));
        assertThat(found.falseAlarms().of()).isEqualTo(3);
        Knowledge stranger = knowledge(Probes.probe("changed"));
        assertThat(stranger.runDeviation()).isEqualTo(found.typical());
        assertThat(stranger.caveats())
                .extracting(Caveat::text)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("run-to-run variation ")
                        .contains("(calibrated here on ")
                        .endsWith(", 6 rounds)"));
        assertThat(Terminal.text(new CalibrationReport(Benchmark::displayName).document(found)))
                .contains("ProbeBenchmark.steady")
                .contains("of 3 pairs of rounds")
                .contains("grade: ");
    }

    @Test
    void fewerThanSixRoundsAreRefusedBeforeAnythingIsMeasured() {
        assertThatThrownBy(() -> calibrating().measure(List.of(STEADY), 5, Probes.settings(1, 1), event -> {}))
                .isInstanceOf(PlumblineException.class)
                .hasMessageStartingWith("--rounds: at least 6 rounds");
        assertThat(told).isEmpty();
    }

    @Test
    void aCalibrationThatWasStoppedIsNoCalibration() {
        Calibrating calibrating = calibrating();
        calibrating.stop();

        assertThatThrownBy(() -> calibrating.measure(List.of(STEADY), 6, Probes.settings(1, 1), event -> {}))
                .isInstanceOf(PlumblineException.class)
                .hasMessageStartingWith("only 0 of the 6 rounds that are needed were complete");
        assertThat(SavedCalibration.of(project, bench.platform().id())).isEmpty();
    }

    @Test
    void aBrokenFileIsNamedWithWhatToDo() throws IOException {
        Path file = folder.resolve(".plumbline")
                .resolve("calibrations")
                .resolve(bench.platform().id() + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");

        assertThatThrownBy(() -> knowledge(STEADY))
                .isInstanceOf(PlumblineException.class)
                .hasMessageEndingWith(".json is no calibration; make a new one with plumbline calibrate");
    }
}
