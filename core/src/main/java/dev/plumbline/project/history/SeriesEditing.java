package dev.plumbline.project.history;

import dev.plumbline.baseline.EditLog;
import dev.plumbline.baseline.EditUndo;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.stats.Lens;
import dev.plumbline.trend.ChangePoint;
import dev.plumbline.trend.SeriesEdit;
import dev.plumbline.trend.TrendSeries;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people say of the runs of a series: marks them, and takes marks back. The same for window and command line. */
public final class SeriesEditing {
    private static final int ID_LENGTH = 8;

    private final EditLog log;
    private final InstantSource clock;

    public SeriesEditing(Project project, InstantSource clock) {
        this.log = project.edits();
        this.clock = clock;
    }

    /** Everything that was ever said. */
    public EditLog.Content all() {
        return log.read();
    }

    /**
     * Marks a run of a series.
     *
     * @throws PlumblineException when there is nothing to mark, or it is marked so already; nothing is written then
     */
    public SeriesEdit add(TrendSeries series, SeriesEdit.Kind kind, String runId, String by, String reason) {
        if (reason.isBlank()) {
            throw PlumblineException.usage("a reason is needed: who reads the trend later wants to know why");
        }
        int index = series.indexOf(runId)
                .orElseThrow(() -> PlumblineException.usage("the run " + runId + " did not measure "
                        + series.benchmark().displayName() + " on " + series.platformId()
                        + "; plumbline trend names its runs"));
        series.edit(index, kind).ifPresent(known -> {
            throw PlumblineException.usage(
                    "run " + runId + " is marked already: " + known.text() + "; plumbline edit undo " + known.id());
        });
        String meant = runId;
        if (kind == SeriesEdit.Kind.NEW_LEVEL && index == 0) {
            throw PlumblineException.usage(runId + " is the oldest run, so no new level begins there");
        }
        if (kind == SeriesEdit.Kind.ACCEPT) {
            meant = series.points().get(step(series, runId).index()).runId();
        }
        SeriesEdit edit = new SeriesEdit(
                UUID.randomUUID().toString().substring(0, ID_LENGTH),
                kind,
                new SeriesEdit.Place(
                        series.benchmark(), series.platformId(), series.metric().name(), meant),
                new SeriesEdit.Said(by, clock.instant(), reason.strip()));
        log.add(edit);
        return edit;
    }

    private static ChangePoint step(TrendSeries series, String runId) {
        ChangePoint step = Arrays.stream(Lens.values())
                .flatMap(lens -> series.stepNear(runId, lens).stream())
                .findFirst()
                .orElseThrow(() -> PlumblineException.usage(
                        "no step begins at " + runId + " or within three runs of it" + steps(series)));
        for (Lens lens : Lens.values()) {
            series.acceptance(step, lens).ifPresent(known -> {
                throw PlumblineException.usage(
                        "this step is marked already: " + known.text() + "; plumbline edit undo " + known.id());
            });
        }
        return step;
    }

    private static String steps(TrendSeries series) {
        String steps = Stream.of(Lens.values())
                .flatMap(lens -> series.trend(lens).changePoints().stream())
                .map(point -> series.points().get(point.index()).runId())
                .distinct()
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "; this series has none" : "; steps begin at " + steps;
    }

    /**
     * Takes a mark back; the old line stays.
     *
     * @param id of the mark
     * @param reason may be empty
     * @throws PlumblineException when there is no such mark, or it was taken back already
     */
    public SeriesEdit undo(String id, String by, String reason) {
        EditLog.Content content = log.read();
        SeriesEdit edit = content.edits().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        PlumblineException.usage("there is no mark '" + id + "'; plumbline edit list shows them"));
        content.undoOf(edit).ifPresent(undo -> {
            throw PlumblineException.usage(
                    id + " was taken back already by " + undo.by() + " at " + undo.at() + "; add it again if it holds");
        });
        log.add(new EditUndo(edit.id(), by, clock.instant(), reason.strip()));
        return edit;
    }
}
