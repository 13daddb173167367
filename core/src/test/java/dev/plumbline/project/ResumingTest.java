package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.Probes;
import dev.plumbline.run.event.RunEvent;
import dev.plumbline.run.event.RunEvent.Planned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run cut off in the second fork of its first benchmark goes on: real forks, and a log as a kill leaves it. */
class ResumingTest {
    private static final Benchmark FIRST = Probes.probe("steady");
    private static final Benchmark SECOND = Probes.probe("changed");

    @TempDir
    Path folder;

    private Run complete(Project project, String... flags) {
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test");
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        List<Planned> items =
                List.of(new Planned(FIRST, Probes.settings(3, 2)), new Planned(SECOND, Probes.settings(1, 2)));
        RunOptions options = new RunOptions("mine", List.of(), List.of(flags), Duration.ZERO);
        return measuring.prepare(measuring.plan(items, options), event -> {}).measure();
    }

    /** Everything from the second iteration of the second fork on is gone, the last line is torn. */
    private void cut(Project project, Run run) throws IOException {
        Path log = project.runFolder(run.id()).resolve(EventLog.FILE_NAME);
        List<String> lines = Files.readAllLines(log);
        List<RunEvent> events = EventLog.read(log);
        int second = 0;
        while (!(events.get(second) instanceof RunEvent.ForkStarted fork && fork.fork() == 2)) {
            second++;
        }
        String kept = String.join("\n", lines.subList(0, second + 2)) + "\n";
        String torn = lines.get(second + 2);
        Files.writeString(log, kept + torn.substring(0, torn.length() / 2));
        Files.delete(project.historyFile());
    }

    private Run resumed(Project project, String id, List<RunEvent> heard) {
        Resuming resuming = new Resuming(project, id);
        Workbench bench = resuming.open(Probes::source);
        return resuming.prepare(withLabel(bench), heard::add, InstantSource.system())
                .measure();
    }

    /** The label comes from the settings of the workspace; these have none. */
    private static Workbench withLabel(Workbench bench) {
        return Workbench.open(bench.source(), bench.jdk(), "test");
    }

    @Test
    void whatIsMissingIsMeasuredIntoTheSameRunAndWhatIsCompleteIsNotTouched() throws IOException {
        Run whole = complete(Project.at(folder), "-Dprobe.work=2000");
        cut(Project.at(folder), whole);
        Project project = Project.at(folder);
        assertThat(project.history().runs()).hasSize(1);
        assertThat(Resuming.advice(project).orElseThrow()).contains("plumbline run --resume " + whole.id());

        List<RunEvent> heard = new ArrayList<>();
        Run run = resumed(project, "last", heard);

        assertThat(run.id()).isEqualTo(whole.id());
        assertThat(run.name()).isEqualTo("mine");
        assertThat(run.state()).isEqualTo(RunState.COMPLETE);
        assertThat(run.startedAt()).isEqualTo(whole.startedAt());
        assertThat(run.measurement(FIRST).map(Measurement::forkCount)).contains(3);
        assertThat(run.measurement(SECOND).map(Measurement::forkCount)).contains(1);
        assertThat(run.measurement(FIRST).orElseThrow().primary().forks().get(0))
                .isEqualTo(
                        whole.measurement(FIRST).orElseThrow().primary().forks().get(0));
        assertThat(run.measurement(FIRST).orElseThrow().primary().forks())
                .allSatisfy(fork -> assertThat(fork.measured().size()).isEqualTo(2));
        assertThat(heard).filteredOn(RunEvent.ForkStarted.class::isInstance).hasSize(3);
        assertThat(Resuming.advice(project)).isEmpty();

        Files.delete(project.historyFile());
        Run again = Project.at(folder).history().run(run.id()).orElseThrow();
        assertThat(again.state()).isEqualTo(RunState.COMPLETE);
        assertThat(again.measurement(FIRST).map(Measurement::forkCount)).contains(3);
        assertThatThrownBy(() -> resumed(project, run.id(), heard))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("nothing is missing");
    }

    @Test
    void onAnotherPlatformARunDoesNotGoOn() throws IOException {
        Run whole = complete(Project.at(folder));
        cut(Project.at(folder), whole);
        Resuming resuming = new Resuming(Project.at(folder), whole.id());
        Workbench elsewhere = Workbench.open(Probes.source(), Jdk.running(), "elsewhere");
        assertThatThrownBy(() -> resuming.prepare(elsewhere, event -> {}, InstantSource.system()))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("it would be two things in one: platform");
    }

    @Test
    void aRunThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> new Resuming(Project.at(folder), "20200101-000000-0000"))
                .hasMessageContaining("there is no run '20200101-000000-0000' that could go on");
    }
}
