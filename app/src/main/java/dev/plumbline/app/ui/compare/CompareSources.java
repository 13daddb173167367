package dev.plumbline.app.ui.compare;

import dev.plumbline.format.Formats;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ProjectSettings;
import dev.plumbline.model.ResultSet;
import dev.plumbline.project.Project;
import dev.plumbline.project.ResultSources;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.SuiteComparison;
import dev.plumbline.stats.SuiteComparison.Knowledge;
import dev.plumbline.store.RunHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;

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
        String id = PlatformProbe.probe(Jdk.running(), project.settings().platformLabel())
                .id();
        ResultSources sources = new ResultSources(project, id);
        Instant accepted = project.baselines().load(id).stream()
                .map(baseline -> baseline.acceptance().at())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Side old = new Side(sources.resolve("baseline"), accepted);
        if (!project.hasHistory()) {
            throw PlumblineException.usage("nothing was measured here yet; run the benchmarks first");
        }
        RunHeader last = project.history().runs().stream()
                .filter(run ->
                        run.invalidReason().isEmpty() && run.platform().id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> PlumblineException.usage("there is no run of this platform yet; run the benchmarks"));
        return judge(old, new Side(sources.resolve(last.id()), last.startedAt()), false, id);
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
            return new Side(set, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException unknown) {
            return new Side(set, Instant.EPOCH); // read a moment ago, so only its time is lost
        }
    }
}
