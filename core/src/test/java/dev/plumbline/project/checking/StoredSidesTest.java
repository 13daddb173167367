package dev.plumbline.project.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.gate.Policy;
import dev.plumbline.model.Failure;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.project.Histories;
import dev.plumbline.project.Project;
import dev.plumbline.report.CheckReport;
import dev.plumbline.run.source.Descriptor;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison of stored sides asks the history how much runs differ, where it knows. */
class StoredSidesTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() {
        project = Project.at(folder);
    }

    private static Run run(int day) {
        double value = day % 2 == 0 ? 100 : 101;
        Measurement measurement = Histories.measurement(Histories.benchmark(1), value, value * 1.001, value * 0.999);
        return Histories.run(day, List.of(measurement), List.of());
    }

    private Knowledge knowledge(String... sides) {
        return new ResultSources(project, Histories.PLATFORM)
                .knowledge(List.of(sides))
                .apply(Histories.benchmark(1));
    }

    private static void assertAssumed(Knowledge knowledge) {
        assertThat(knowledge.caveats()).extracting(Caveat::kind).containsExactly(Caveat.Kind.RUN_VARIATION_ASSUMED);
    }

    @Test
    void withEnoughRunsTheVariationIsKnownAndSaid() {
        for (int day = 1; day <= 9; day++) {
            project.history().save(run(day));
        }
        Knowledge known = knowledge("baseline", "last");
        assertThat(known.caveats()).extracting(Caveat::text).first().asString().contains("(from 8 runs)");
        assertThat(known.runDeviation().runs()).isEqualTo(8);
    }

    @Test
    void aRunThatIsComparedDoesNotTestifyForItself() {
        for (int day = 1; day <= 7; day++) {
            project.history().save(run(day));
        }
        assertThat(knowledge("baseline", "last").runDeviation().runs()).isEqualTo(6);
        assertAssumed(knowledge(run(1).id(), run(7).id()));
    }

    @Test
    void ofAResultFileNobodyKnowsThePlatformSoTheVariationIsAssumed() throws Exception {
        for (int day = 1; day <= 9; day++) {
            project.history().save(run(day));
        }
        Path file = Files.writeString(folder.resolve("result.json"), "[]");
        assertAssumed(knowledge(file.toString(), "last"));
    }

    @Test
    void withoutHistoryTheVariationIsAssumed() {
        assertAssumed(knowledge("baseline", "HEAD"));
    }

    @Test
    void whatIsNothingAtAllIsRefused() {
        assertThatThrownBy(() -> new ResultSources(project, Histories.PLATFORM).resolve("no-such-thing"))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("'no-such-thing' is no file, no folder of baselines, no run and no git revision");
    }

    @Test
    void whatBecameOfTheForksOfBothSidesIsSaidBesideTheRow() {
        Measurement measured = run(1).measurements().get(0);
        project.history()
                .save(Histories.run(
                        1,
                        List.of(measured),
                        List.of(new Run.FailedFork(measured.benchmark(), 4, Failure.NOT_WARM, "cold"))));
        project.history().save(run(2));
        String text = new CheckReport(
                        new FileCheck(
                                        new ResultSources(project, Histories.PLATFORM),
                                        Policy.DEFAULT,
                                        project.settings())
                                .check(run(2).id(), run(1).id()),
                        new Descriptor(List.of()))
                .text();
        assertThat(text).contains(", old side: 3 of 4 forks usable, 1 cold").doesNotContain("new side");
        String other = new CheckReport(
                        new FileCheck(
                                        new ResultSources(project, Histories.PLATFORM),
                                        Policy.DEFAULT,
                                        project.settings())
                                .check(run(1).id(), run(2).id()),
                        new Descriptor(List.of()))
                .text();
        assertThat(other).contains(", 3 of 4 forks usable, 1 cold").doesNotContain("old side");
    }
}
