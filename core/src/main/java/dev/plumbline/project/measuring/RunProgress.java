package dev.plumbline.project.measuring;

import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.run.RunAssembler;
import dev.plumbline.store.rows.RunChange;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a run in progress is not yet in the history. Each fork is written once, so that what is written grows with the
 * forks and not with their square.
 */
final class RunProgress {
    private final RunAssembler assembler;
    private final Set<Benchmark> touched = new LinkedHashSet<>();
    private final Set<Benchmark> complete = new LinkedHashSet<>();
    private List<Run.FailedFork> written = List.of();
    private boolean begins = true;

    /** @param assembler may know what was measured before; none of it counts as written */
    RunProgress(RunAssembler assembler) {
        this.assembler = assembler;
        touched.addAll(assembler.benchmarks());
    }

    /** To be told each event after the assembler was. */
    void heard(RunEvent event) {
        if (event instanceof RunEvent.ForkStarted fork) {
            touched.add(fork.benchmark());
        } else if (event instanceof RunEvent.ForkFailed failed) {
            touched.add(failed.benchmark());
        } else if (event instanceof RunEvent.BenchmarkFinished finished && touched.contains(finished.benchmark())) {
            complete.add(finished.benchmark());
        }
    }

    /** The benchmarks that are complete and not yet written; empty before the first event. */
    Optional<RunChange> complete() {
        return change(complete)
                .map(change -> new RunChange(
                        change.run().in(RunState.RUNNING), change.changed(), change.begins(), change.knownFailures()));
    }

    /** Everything that is not yet written; empty before the first event. */
    Optional<RunChange> rest() {
        return change(touched);
    }

    private Optional<RunChange> change(Set<Benchmark> of) {
        return assembler.header().map(run -> {
            Map<Benchmark, Optional<Measurement>> changed = new LinkedHashMap<>();
            of.forEach(benchmark -> changed.put(benchmark, assembler.measurement(benchmark)));
            return new RunChange(run, changed, begins, common(run.failures()));
        });
    }

    /** All of it was written. */
    void isWritten(RunChange change) {
        touched.removeAll(change.changed().keySet());
        complete.removeAll(change.changed().keySet());
        written = change.run().failures();
        begins = false;
    }

    private int common(List<Run.FailedFork> failures) {
        int same = 0;
        while (same < written.size()
                && same < failures.size()
                && written.get(same).equals(failures.get(same))) {
            same++;
        }
        return same;
    }
}
