package dev.plumbline.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.Probes;
import dev.plumbline.store.rows.RunHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that goes in the middle of a run stops nothing: real forks, and a file that somebody deletes. */
class LostHistoryTest {
    @TempDir
    Path folder;

    private final List<String> remarks = new ArrayList<>();

    private Run measuredWhile(Project project, Runnable somethingHappens) {
        project.tellRemarksTo(remarks::add);
        Workbench bench = Workbench.open(Probes.source(), Jdk.running(), "test").watchedBy(Probes.IDLE);
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        List<Planned> items = List.of(
                new Planned(Probes.probe("steady"), Probes.settings(1, 2)),
                new Planned(Probes.probe("changed"), Probes.settings(1, 2)));
        RunOptions options = new RunOptions("mine", List.of(), List.of(), Duration.ZERO);
        List<RunEvent> heard = new ArrayList<>();
        return measuring
                .prepare(measuring.plan(items, options), event -> {
                    heard.add(event);
                    if (event instanceof RunEvent.IterationFinished && heard.size() < 6) {
                        somethingHappens.run();
                    }
                })
                .measure();
    }

    private void delete(Path file) {
        try {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theRunGoesToItsEndAndTheNextStartTakesItIn() {
        Project project = Project.at(folder);
        Run run = measuredWhile(project, () -> delete(project.historyFile()));

        assertThat(run.state()).isEqualTo(RunState.COMPLETE);
        assertThat(run.measurements()).hasSize(2);
        assertThat(remarks).first().asString().startsWith("the run goes on without the history (");
        assertThat(remarks).last().asString().contains("the next start of Plumbline takes it in");

        Project later = Project.at(folder);
        assertThat(later.history().runs()).extracting(RunHeader::id).containsExactly(run.id());
        assertThat(later.history().run(run.id()).orElseThrow().measurements()).hasSize(2);
    }
}
