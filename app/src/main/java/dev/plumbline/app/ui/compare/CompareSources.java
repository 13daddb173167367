package dev.plumbline.app.ui.compare;

import dev.plumbline.format.Formats;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.project.Project;
import dev.plumbline.project.checking.ResultSources;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.suite.SuiteComparison;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads two sides and judges them. Every method blocks. */
final class CompareSources {

    private final Project project;

    CompareSources(Project project) {
        this.project = project;
    }

    /** Two result files, taken as measured in one sitting. */
    Judged files(Path old, Path now) {
        return judge(side(old), side(now), true, "");
    }

    /** This platform's baselines against its newest run. */
    Judged baselineAgainstLast() {
        String id = platformId();
        Side now = lastRun(id)
                .orElseThrow(
                        () -> PlumblineException.usage("there is no run of this platform yet; run the benchmarks"));
        return judge(accepted(id), now, false, id);
    }

    /**
     * What {@code named} stands for (the baselines of a git revision, above all) against the newest run here, or against
     * the baselines of today while nothing was measured.
     */
    Judged against(String named) {
        String id = platformId();
        Side old = new Side(new ResultSources(project, id).resolve(named), Instant.EPOCH, "");
        return judge(old, lastRun(id).orElseGet(() -> accepted(id)), false, id);
    }

    /** Two runs of the history, of whatever platforms. */
    Judged runs(String old, String now) {
        Side before = side(old);
        return judge(before, side(now), false, platformId());
    }

    private Side side(String runId) {
        Run run = project.history()
                .run(runId)
                .orElseThrow(() -> PlumblineException.usage("the history has no run " + runId + " any more"));
        return new Side(run.asResultSet(), run.startedAt(), run.id());
    }

    private String platformId() {
        return PlatformProbe.probe(Jdk.running(), project.settings().platformLabel())
                .id();
    }

    private Side accepted(String id) {
        Instant newest = project.baselines().load(id).stream()
                .map(baseline -> baseline.acceptance().at())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Side(new ResultSources(project, id).resolve("baseline"), newest, "");
    }

    private Optional<Side> lastRun(String id) {
        if (!project.hasHistory()) {
            return Optional.empty();
        }
        return project.history().runs().stream()
                .filter(run ->
                        run.invalidReason().isEmpty() && run.platform().id().equals(id))
                .findFirst()
                .map(run -> new Side(new ResultSources(project, id).resolve(run.id()), run.startedAt(), run.id()));
    }

    /** The same with what a later run measured again in the place of what the new side had of it. */
    Judged repeated(Judged judged, Run run) {
        ResultSet before = judged.now().set();
        List<Measurement> merged = before.measurements().stream()
                .map(measured -> run.measurement(measured.benchmark()).orElse(measured))
                .toList();
        boolean sameCode = run.revision().equals(before.revision());
        ResultSet set = new ResultSet(
                before.label() + " + " + run.id(),
                sameCode ? before.revision() : Revision.NONE,
                before.environment(),
                merged,
                false,
                before.caveats());
        return judge(judged.old(), new Side(set, run.startedAt(), run.id()), false, judged.platformId());
    }

    /** The same with old and new changed about. */
    Judged swapped(Judged judged) {
        return judge(judged.now(), judged.old(), judged.oneSitting(), judged.platformId());
    }

    private Judged judge(Side old, Side now, boolean oneSitting, String platformId) {
        Knowledge known = oneSitting ? Knowledge.ofPlainFiles(RunDeviation.NONE) : Knowledge.ASSUMED;
        ProjectSettings settings = project.settings();
        SuiteComparison suite = SuiteComparison.of(
                old.set(), now.set(), Rule.DEFAULT, SuiteComparison.Correction.BENJAMINI_HOCHBERG, benchmark -> known);
        return new Judged(old, now, oneSitting, suite, platformId, settings);
    }

    private static Side side(Path file) {
        ResultSet set = Formats.read(file);
        try {
            return new Side(set, Files.getLastModifiedTime(file).toInstant(), "");
        } catch (IOException unknown) {
            return new Side(set, Instant.EPOCH, ""); // read a moment ago, so only its time is lost
        }
    }
}
