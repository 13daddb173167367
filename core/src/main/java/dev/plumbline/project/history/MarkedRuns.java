package dev.plumbline.project.history;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.settings.Renames;
import dev.plumbline.project.Project;
import dev.plumbline.trend.SeriesEdit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people say of the runs of a workspace, as it stood when this was made: the marks that hold, under the names that benchmarks have today. */
final class MarkedRuns {
    static final MarkedRuns NONE = new MarkedRuns(List.of());

    private final List<SeriesEdit> active;

    private MarkedRuns(List<SeriesEdit> active) {
        this.active = active;
    }

    static MarkedRuns of(Project project) {
        Renames renames = project.settings().renames();
        return new MarkedRuns(project.edits().read().active().stream()
                .map(edit -> new SeriesEdit(
                        edit.id(),
                        edit.kind(),
                        edit.place().withBenchmark(renames.today(edit.place().benchmark())),
                        edit.said()))
                .toList());
    }

    /** The marks of one series, the older first. */
    List<SeriesEdit> of(Benchmark benchmark, String platformId, String metric) {
        return active.stream()
                .filter(edit -> edit.place().benchmark().equals(benchmark)
                        && edit.place().platformId().equals(platformId)
                        && edit.place().metric().equals(metric))
                .toList();
    }

    /** The runs that say nothing of the time of a benchmark. */
    Set<String> ignored(Benchmark benchmark, String platformId) {
        return of(benchmark, platformId, Metric.PRIMARY).stream()
                .filter(edit -> edit.kind() == SeriesEdit.Kind.IGNORE)
                .map(edit -> edit.place().runId())
                .collect(Collectors.toSet());
    }
}
