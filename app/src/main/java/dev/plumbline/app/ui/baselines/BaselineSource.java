package dev.plumbline.app.ui.baselines;

import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.BaselineFile;
import dev.plumbline.baseline.BaselineRepository;
import dev.plumbline.baseline.SummaryBaselines;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.baselines.Capturing.Row;
import dev.plumbline.project.baselines.Capturing.Signature;
import dev.plumbline.project.baselines.SummaryImport;
import dev.plumbline.project.baselines.SummaryImport.Preview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and writes the baselines of a project. Every method blocks. */
final class BaselineSource {
    private static final Logger LOG = LoggerFactory.getLogger(BaselineSource.class);
    private static final int DEPTH = 40;

    private final Project project;
    private final Supplier<List<Benchmark>> catalog;

    /** @param catalog what can be measured; blocks */
    BaselineSource(Project project, Supplier<List<Benchmark>> catalog) {
        this.project = project;
        this.catalog = catalog;
    }

    BaselineSets load() {
        BaselineRepository repository = project.baselines();
        Map<String, List<Baseline>> sets = new LinkedHashMap<>();
        repository.platforms().forEach(id -> sets.put(id, repository.load(id)));
        String here = PlatformProbe.probe(Jdk.running(), project.settings().platformLabel())
                .id();
        return new BaselineSets(here, sets);
    }

    /** The path of its file below the folder of baselines. */
    String key(Baseline baseline) {
        Path file = file(baseline);
        return baseline.platform().id() + "/" + file.getFileName();
    }

    Path file(Baseline baseline) {
        return project.baselines().file(baseline.platform().id(), baseline.benchmark());
    }

    /** All versions that the last commits hold, newest first, by {@link #key}; empty outside a git checkout. */
    Map<String, List<Baseline>> versions() {
        Map<String, List<Baseline>> versions = new LinkedHashMap<>();
        Map<String, String> last = new LinkedHashMap<>();
        for (int back = 0; back < DEPTH && project.sourceTree().revision().isKnown(); back++) {
            Map<String, String> files;
            try {
                files = project.sourceTree()
                        .filesAt("HEAD~" + back, project.baselines().folder());
            } catch (PlumblineException noMoreCommits) {
                return versions;
            }
            files.forEach((path, text) -> {
                if (path.endsWith(".json") && !text.equals(last.put(path, text))) {
                    add(versions.computeIfAbsent(path, unseen -> new ArrayList<>()), path, text);
                }
            });
        }
        return versions;
    }

    private static void add(List<Baseline> versions, String path, String text) {
        try {
            versions.add(BaselineFile.read(text, path));
        } catch (PlumblineException older) {
            LOG.debug("an earlier version of {} cannot be read", path, older); // nobody can go back to it
        }
    }

    /** Writes an earlier version in the place of the present one. */
    Path restore(Baseline earlier) {
        return project.baselines().write(earlier);
    }

    String text(Baseline baseline) {
        try {
            return Files.readString(file(baseline), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw PlumblineException.failed(
                    file(baseline) + " cannot be read (" + e.getMessage() + "); look whether it is still there", e);
        }
    }

    /** What taking in the older single-file form would do, under the names of today. */
    Preview preview(Path file, String platformId) {
        return importing().preview(file, platformId);
    }

    /** Writes rows of a preview and answers how many. */
    int take(Preview preview, List<Row> rows, String reason) {
        String by = project.sourceTree().userName().orElse("unknown");
        return importing()
                .write(preview, rows, new Signature(by, reason, false, "", Instant.now()))
                .size();
    }

    private SummaryImport importing() {
        return new SummaryImport(project, catalog);
    }

    /** Writes a platform's baselines in the older single-file form. */
    Path export(String platformId, List<Baseline> baselines, Path file) {
        try {
            return Files.writeString(file, SummaryBaselines.write(platformId, baselines), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw PlumblineException.failed(
                    file + " cannot be written (" + e.getMessage() + "); choose another folder", e);
        }
    }
}
