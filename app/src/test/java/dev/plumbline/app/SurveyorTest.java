package dev.plumbline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.app.ui.measuring.Recorded;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.BenchmarkState;
import dev.plumbline.project.checking.OverviewReader;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.Preset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyorTest {
    private static final Instant FIRST = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(3600);

    private final Workbench bench = FakeMeasuring.workbench();

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void measureOnce() {
        project = Project.at(folder);
        save("2026-01-05-a", FIRST, RunState.COMPLETE, List.of(Recorded.measurement(FakeMeasuring.SIMD, 38)));
    }

    private void save(String id, Instant at, RunState state, List<Measurement> measured) {
        project.history()
                .saveAll(
                        List.of(new Run(id, "", at, bench.platform(), Revision.NONE, state, true, measured, List.of())),
                        Set.of());
    }

    private void stopped(boolean begun) {
        save("2026-01-05-b", LATER, RunState.STOPPED, List.of());
        try (EventLog log = EventLog.create(project.runFolder("2026-01-05-b"))) {
            log.onEvent(new RunEvent.RunStarted(
                    LATER,
                    "2026-01-05-b",
                    "",
                    bench.platform().id(),
                    Environment.UNKNOWN,
                    Revision.NONE,
                    List.of(new Planned(FakeMeasuring.SIMD, Preset.QUICK.settings()))));
            if (begun) {
                log.onEvent(new RunEvent.ForkStarted(LATER, FakeMeasuring.SIMD, 1));
            }
        }
    }

    private BenchmarkState standing() {
        return new OverviewReader(project, bench, bench.platform().id())
                .overview()
                .of(FakeMeasuring.SIMD);
    }

    @Test
    void theNewestMeasurementIsTheCurrentOne() {
        assertThat(standing().current()).isNotNull();
        assertThat(standing().interrupted()).isFalse();
    }

    @Test
    void aRunThatWasStoppedInItsFirstForkLeavesNoOlderValueAsTheCurrentOne() {
        stopped(true);
        assertThat(standing().current()).isNull();
        assertThat(standing().interrupted()).isTrue();
    }

    @Test
    void aBenchmarkThatAStoppedRunDidNotReachStandsWhereItStood() {
        stopped(false);
        assertThat(standing().current()).isNotNull();
    }

    @Test
    void oneThatWasMeasuredSinceStandsWhereThatRunLeftIt() {
        stopped(true);
        save(
                "2026-01-05-c",
                LATER.plusSeconds(60),
                RunState.COMPLETE,
                List.of(Recorded.measurement(FakeMeasuring.SIMD, 40)));
        assertThat(standing().current()).isNotNull();
    }
}
