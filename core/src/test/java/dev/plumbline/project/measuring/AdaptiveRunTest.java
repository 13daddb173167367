package dev.plumbline.project.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.gate.Policy;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.Checking;
import dev.plumbline.project.checking.ResultSources;
import dev.plumbline.run.Probes;
import dev.plumbline.run.RunPlan;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.stopping.Looks;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real forks: a target that anything meets ends a run of up to fifteen forks after the third. */
class AdaptiveRunTest {
    private static final Benchmark STEADY = Probes.probe("steady");
    private static final Adaptive ANYTHING = new Adaptive(1e9, 15, Duration.ZERO);

    @Test
    void aRunEndsCompleteWithTheForksThatItTook(@TempDir Path folder) {
        Project project = Project.at(folder);
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        RunPlan plan = measuring.plan(
                ANYTHING.planned(List.of(new Planned(STEADY, Probes.settings(1, 2)))), RunOptions.DEFAULT);
        List<String> told = new ArrayList<>();

        Run run = measuring
                .prepare(plan, event -> {})
                .until(new UntilPrecise(ANYTHING, 1, InstantSource.system(), told::add))
                .measure();

        assertThat(run.state()).isEqualTo(RunState.COMPLETE);
        assertThat(run.measurement(STEADY).orElseThrow().forkCount()).isEqualTo(3);
        assertThat(told).hasSize(3);
    }

    @Test
    void aCheckThatStoppedByItselfIsJudgedByItsLooksLaterOn(@TempDir Path folder) {
        Project project = Project.at(folder);
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        Checking checking = new Checking(project, bench, measuring, Policy.DEFAULT, Rule.DEFAULT)
                .adaptive(new Adaptive(0.03, 3, Duration.ZERO), text -> {});

        Run run = checking.check(
                        List.of(new Planned(STEADY, Probes.settings(1, 2))),
                        List.of(),
                        List.of(),
                        RunOptions.DEFAULT,
                        event -> {})
                .run();

        Rule rule = new ResultSources(project, bench.platform().id()).rule(run.id());
        assertThat(rule.margin()).isEqualTo(0.03);
        assertThat(rule.alpha()).isEqualTo(Looks.upTo(3).rule(Rule.DEFAULT).alpha());
    }

    /** A history that takes the run and refuses the tag, as one does that somebody locks in between. */
    @Test
    void aTagThatCannotBeWrittenTakesNothingFromTheVerdict(@TempDir Path folder) throws SQLException {
        Project project = Project.at(folder);
        project.history();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project.historyFile());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TRIGGER no_tag BEFORE INSERT ON tag BEGIN SELECT RAISE(ABORT, 'database is locked'); END");
        }
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
        Checking checking = new Checking(
                        project,
                        bench,
                        new Measuring(project, bench, InstantSource.system()),
                        Policy.DEFAULT,
                        Rule.DEFAULT)
                .adaptive(ANYTHING, text -> {});

        Checking.Result result = checking.check(
                List.of(new Planned(STEADY, Probes.settings(1, 2))),
                List.of(),
                List.of(),
                RunOptions.DEFAULT,
                event -> {});

        assertThat(result.report().rows()).isNotEmpty();
        assertThat(result.report().notes())
                .anySatisfy(note ->
                        assertThat(note).contains("will judge it less strictly").contains("locked"));
    }

    @Test
    void aRunOfFifteenForksAtMostIsJudgedAsStrictlyAsEachOfItsFiveLooks() {
        assertThat(Adaptive.rule(Optional.of(Adaptive.USUAL.looks()), Rule.DEFAULT)
                        .alpha())
                .isEqualTo(0.0155);
    }

    @Test
    void anOrdinaryRunIsJudgedByTheOrdinaryRule() {
        assertThat(Adaptive.rule(Optional.empty(), Rule.DEFAULT)).isEqualTo(Rule.DEFAULT);
    }
}
