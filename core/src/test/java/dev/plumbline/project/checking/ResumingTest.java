package dev.plumbline.project.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.condition.ConditionedForks;
import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.Policy;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.Meter;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.UntilPrecise;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.Probes;
import dev.plumbline.stats.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run cut off in the second fork of its first benchmark goes on: real forks, and a log as a kill leaves it. */
class ResumingTest {
    private static final Benchmark FIRST = Probes.probe("steady");
    private static final Benchmark SECOND = Probes.probe("changed");
    private static final Adaptive ANYTHING = new Adaptive(1e9, 15, Duration.ZERO);

    @TempDir
    Path folder;

    private Run complete(Project project, String... flags) {
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
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
        return Workbench.open(bench.source(), bench.jdk(), "test").watchedBy(Probes.IDLE);
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
    void aDisturbedForkThatWasToBeMeasuredAgainStillIs() throws IOException {
        Benchmark starved = Probes.probe("changed");
        Project project = Project.at(folder);
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(busyInTheFirstFork());
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        RunOptions options = new RunOptions("mine", List.of(), List.of(), Duration.ZERO);
        Run whole = measuring
                .prepare(
                        measuring.plan(
                                List.of(
                                        new Planned(starved, Probes.settings(2, 4)),
                                        new Planned(FIRST, Probes.settings(1, 4))),
                                options),
                        event -> {})
                .measure();
        assertThat(whole.measurement(starved).orElseThrow().aside()).hasSize(1);
        cutBefore(project, whole, event -> event instanceof RunEvent.ForkStarted fork && fork.repeats() == 1);

        List<RunEvent> heard = new ArrayList<>();
        Run run = resumed(Project.at(folder), whole.id(), heard);

        assertThat(heard)
                .filteredOn(RunEvent.ForkStarted.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((RunEvent.ForkStarted) event).repeats()).isEqualTo(1));
        assertThat(run.state()).isEqualTo(RunState.COMPLETE);
        assertThat(run.measurement(starved).orElseThrow().forkCount()).isEqualTo(2);
        assertThat(run.measurement(starved).orElseThrow().aside()).hasSize(1);
        assertThat(run.measurement(FIRST)).isEqualTo(whole.measurement(FIRST));
        assertThatThrownBy(() -> resumed(Project.at(folder), run.id(), heard))
                .hasMessageContaining("nothing is missing");
    }

    /** Others take the core of the first fork, and then leave. */
    private static Meter.Source busyInTheFirstFork() {
        AtomicInteger forks = new AtomicInteger();
        return threads -> {
            boolean busy = forks.getAndIncrement() == 0;
            return busy
                    ? processes -> new Meter.Reading(ConditionedForks.STARVED, Double.NaN)
                    : Probes.IDLE.of(threads);
        };
    }

    /** The log as a kill just before an event leaves it. */
    private void cutBefore(Project project, Run run, Predicate<RunEvent> event) throws IOException {
        Path log = project.runFolder(run.id()).resolve(EventLog.FILE_NAME);
        List<String> lines = Files.readAllLines(log);
        List<RunEvent> events = EventLog.read(log);
        int at = 0;
        while (!event.test(events.get(at))) {
            at++;
        }
        Files.writeString(log, String.join("\n", lines.subList(0, at)) + "\n");
        Files.delete(project.historyFile());
    }

    private Run stoppedByItself(Project project, Adaptive limits) {
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        List<Planned> items = limits.planned(List.of(new Planned(FIRST, Probes.settings(1, 2))));
        return measuring
                .prepare(measuring.plan(items, RunOptions.DEFAULT), event -> {})
                .until(new UntilPrecise(limits, 1, InstantSource.system(), text -> {}))
                .measure();
    }

    @Test
    void aRunThatStopsByItselfStillDoes() throws IOException {
        Run whole = stoppedByItself(Project.at(folder), ANYTHING);
        cut(Project.at(folder), whole);

        Run run = resumed(Project.at(folder), whole.id(), new ArrayList<>());

        assertThat(run.state()).isEqualTo(RunState.COMPLETE);
        assertThat(run.measurement(FIRST).map(Measurement::forkCount)).contains(3);
    }

    @Test
    void theTimeThatWasUsedUpIsNotGivenAgain() throws IOException {
        Run whole = stoppedByItself(Project.at(folder), new Adaptive(1e-9, 4, Duration.ofHours(1)));
        cut(Project.at(folder), whole);
        Path request = Project.at(folder).runFolder(whole.id()).resolve("request.json");
        Files.writeString(
                request,
                Files.readString(request)
                        .replaceFirst("\"budgetSeconds\" : 3600", "\"budgetSeconds\" : 1")
                        .replaceFirst("\"maxForks\" : 4", "\"maxForks\" : 15"));
        Resuming resuming = new Resuming(Project.at(folder), whole.id());

        Run run = resuming.prepare(
                        withLabel(resuming.open(Probes::source)), event -> {}, InstantSource.system(), text -> {})
                .measure();

        assertThat(run.measurement(FIRST).orElseThrow().forkCount()).isLessThan(4);
        assertThat(resuming.prices()).isNotEmpty();
    }

    @Test
    void aCheckThatStopsAtItsLooksStillDoesAndIsJudgedByThem() throws IOException {
        Project project = Project.at(folder);
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
        Run whole = new Checking(
                        project,
                        bench,
                        new Measuring(project, bench, InstantSource.system()),
                        Policy.DEFAULT,
                        Rule.DEFAULT)
                .adaptive(ANYTHING, text -> {})
                .check(
                        List.of(new Planned(FIRST, Probes.settings(1, 2))),
                        List.of(),
                        List.of(),
                        RunOptions.DEFAULT,
                        event -> {})
                .run();
        cut(project, whole);
        Resuming resuming = new Resuming(Project.at(folder), whole.id());

        Run run = resuming.prepare(withLabel(bench), event -> {}, InstantSource.system())
                .measure();

        assertThat(run.measurement(FIRST).map(Measurement::forkCount)).contains(3);
        resuming.remember();
        assertThat(Project.at(folder).history().looks(whole.id())).contains(ANYTHING.looks());
    }

    @Test
    void onAnotherPlatformARunDoesNotGoOn() throws IOException {
        Run whole = complete(Project.at(folder));
        cut(Project.at(folder), whole);
        Resuming resuming = new Resuming(Project.at(folder), whole.id());
        Workbench elsewhere =
                Workbench.open(Probes.source(), Jdk.running(), "elsewhere").watchedBy(Probes.IDLE);
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
