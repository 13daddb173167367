package dev.plumbline.project.comparing;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.Settings;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.Selection;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.RunListener;
import dev.plumbline.store.rows.RunHeader;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures revisions one after the other, each as a run of its commit, so that a series has a past. A commit that was
 * measured to its end before is passed over, so what was cut off goes on when it is started again; one that does not
 * build is told and left out.
 */
public final class CommitByCommit {
    private final Project project;
    private final Versions versions;
    private final Jdk jdk;
    private final Consumer<String> progress;
    private volatile boolean stopped;
    private volatile @Nullable RecordedRun running;

    /** @param progress told of each commit: passed over, not built, measured */
    public CommitByCommit(Project project, Versions versions, Jdk jdk, Consumer<String> progress) {
        this.project = project;
        this.versions = versions;
        this.jdk = jdk;
        this.progress = progress;
    }

    /**
     * What became of the commits.
     *
     * @param done how many were measured, or built where only that was asked for
     * @param leftOut those that could not be built or measured, with the reason
     */
    public record Result(int done, int thereAlready, List<String> leftOut, boolean stopped) {
        public Result {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Ends building and measuring within a second; may be called from any thread. */
    public void stop() {
        stopped = true;
        versions.stop();
        RecordedRun current = running;
        if (current != null) {
            current.stop();
        }
    }

    /** Builds what was not built before and keeps it, so that measuring needs no compiler beside it. */
    public Result build(List<Revision> commits) {
        Tally tally = new Tally();
        for (int i = 0; i < commits.size() && !stopped; i++) {
            Revision commit = commits.get(i);
            tell(commit, i, commits.size());
            if (versions.of(commit.commit()) instanceof Version.NotBuilt failed) {
                progress.accept("  " + failed.sentence());
                tally.leftOut.add(failed.sentence());
            } else {
                tally.done++;
            }
        }
        return new Result(tally.done, 0, tally.leftOut, stopped);
    }

    private void tell(Revision commit, int index, int commits) {
        progress.accept(
                "commit " + (index + 1) + " of " + commits + ", " + commit.shortText() + " " + commit.subject());
    }

    /**
     * Builds and measures.
     *
     * @param commits the older first
     * @param patterns of benchmarks; none for the headline rows
     */
    public Result measure(
            List<Revision> commits,
            List<String> patterns,
            Settings settings,
            RunOptions options,
            Function<Workbench, RunListener> listener) {
        Tally tally = new Tally();
        for (int i = 0; i < commits.size() && !stopped; i++) {
            Revision commit = commits.get(i);
            progress.accept(
                    "commit " + (i + 1) + " of " + commits.size() + ", " + commit.shortText() + " " + commit.subject());
            Version version = versions.of(commit.commit());
            if (version instanceof Version.NotBuilt failed) {
                progress.accept("  " + failed.sentence());
                tally.leftOut.add(failed.sentence());
                continue;
            }
            Workbench bench = Workbench.open(
                    ((Version.Ready) version).source(), jdk, project.settings().platformLabel());
            List<Benchmark> wanted = wanted(bench, patterns);
            if (wanted.isEmpty()) {
                tally.leftOut.add(commit.shortText() + " has none of these benchmarks");
            } else if (isMeasured(commit, bench, wanted)) {
                tally.there++;
            } else {
                tally.add(commit, run(bench, commit, wanted, settings, options, listener.apply(bench)));
            }
        }
        return new Result(tally.done, tally.there, tally.leftOut, stopped);
    }

    /** What became of the commits so far. */
    private static final class Tally {
        private int done;
        private int there;
        private final List<String> leftOut = new ArrayList<>();

        void add(Revision commit, Run run) {
            if (run.state() == RunState.COMPLETE) {
                done++;
            } else {
                leftOut.add(commit.shortText() + " was measured in part: run " + run.id() + " is "
                        + run.state().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** An old commit need not have every benchmark, so a pattern that matches nothing there is no mistake. */
    private static List<Benchmark> wanted(Workbench bench, List<String> patterns) {
        List<Benchmark> all = bench.catalog().benchmarks();
        return (patterns.isEmpty()
                        ? Selection.headline(all, bench)
                        : all.stream()
                                .filter(benchmark -> Selection.names(patterns, benchmark))
                                .toList())
                .stream()
                        .filter(benchmark -> bench.unavailable(benchmark).isEmpty())
                        .toList();
    }

    private boolean isMeasured(Revision commit, Workbench bench, List<Benchmark> wanted) {
        Set<String> names = wanted.stream().map(Benchmark::displayName).collect(Collectors.toSet());
        Optional<RunHeader> before = project.history().runs().stream()
                .filter(run -> run.revision().commit().equals(commit.commit())
                        && !run.revision().dirty())
                .filter(run -> run.state() == RunState.COMPLETE
                        && run.platform().id().equals(bench.platform().id()))
                .filter(run -> Set.copyOf(run.benchmarks()).containsAll(names))
                .findFirst();
        before.ifPresent(run -> progress.accept("  measured before, in run " + run.id()));
        return before.isPresent();
    }

    private Run run(
            Workbench bench,
            Revision commit,
            List<Benchmark> wanted,
            Settings settings,
            RunOptions options,
            RunListener listener) {
        Measuring measuring = new Measuring(project, bench, InstantSource.system());
        List<Planned> items =
                wanted.stream().map(one -> new Planned(one, settings)).toList();
        RecordedRun recorded = measuring.prepare(measuring.plan(items, options).of(commit), listener);
        running = recorded;
        if (stopped) {
            recorded.stop();
        }
        return recorded.measure();
    }
}
