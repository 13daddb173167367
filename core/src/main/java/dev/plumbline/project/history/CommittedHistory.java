package dev.plumbline.project.history;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.baseline.BaselineFile;
import dev.plumbline.git.SourceTree.FileVersion;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.project.Project;
import dev.plumbline.store.History;
import dev.plumbline.store.rows.RunHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The measurements that git keeps: runs in {@code baselines/history/*.jsonl}, and every baseline that was ever committed,
 * as the run that it was taken from. Taken into the history once, so that a fresh clone has trends before its first run.
 */
final class CommittedHistory {
    private static final String TAG = "from baselines";
    private static final DateTimeFormatter ID_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int ID_TIME_LENGTH = 15;

    private final Project project;

    CommittedHistory(Project project) {
        this.project = project;
    }

    /** Whether there may be something to take in. */
    boolean isThere() {
        return Files.isDirectory(project.baselines().folder());
    }

    /**
     * Takes in what is not there yet; quick when nothing changed since the last time.
     *
     * @return what could not be read, in sentences
     */
    List<String> takeIn() {
        String state = state();
        if (!isThere() || state.equals(lastState())) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        for (Path file : lines()) {
            try {
                new HistoryLines(project).takeLines(file, line -> problems.add(line.sentence()));
            } catch (PlumblineException e) {
                problems.add(e.sentence());
            }
        }
        takeBaselines(problems);
        if (problems.isEmpty()) {
            remember(state);
        }
        return problems;
    }

    private List<Path> lines() {
        Path folder = project.baselines().folder().resolve("history");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw PlumblineException.usage(folder + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private void takeBaselines(List<String> problems) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (FileVersion version :
                project.sourceTree().everyVersion(project.baselines().folder(), CommittedHistory::isBaseline)) {
            try {
                Baseline baseline =
                        BaselineFile.read(version.text(), version.since().shortText() + ":" + version.path());
                if (baseline.measurement().forkCount() > 0) {
                    drafts.computeIfAbsent(id(baseline), id -> new Draft(id, baseline))
                            .add(baseline.measurement());
                }
            } catch (PlumblineException e) {
                problems.add(e.sentence());
            }
        }
        History history = project.history();
        Map<String, RunHeader> known =
                history.everyRun().stream().collect(Collectors.toMap(RunHeader::id, Function.identity()));
        List<Run> missing = drafts.values().stream()
                .filter(draft -> draft.isNews(known.get(draft.id)))
                .map(Draft::run)
                .toList();
        if (!missing.isEmpty()) {
            history.saveAll(missing, Set.of(TAG));
        }
    }

    private static boolean isBaseline(String path) {
        return path.endsWith(".json") && path.contains("/");
    }

    /** A baseline without a run (imported, or edited) is a run of the moment when it was accepted. */
    private static String id(Baseline baseline) {
        Acceptance acceptance = baseline.acceptance();
        return acceptance.runId().isBlank() ? ID_TIME.format(acceptance.at()) + "-accepted" : acceptance.runId();
    }

    /** A run as its baselines tell it. */
    private static final class Draft {
        private final String id;
        private final Baseline first;
        private final Map<Benchmark, Measurement> measurements = new LinkedHashMap<>();

        Draft(String id, Baseline first) {
            this.id = id;
            this.first = first;
        }

        void add(Measurement measurement) {
            measurements.putIfAbsent(measurement.benchmark(), measurement);
        }

        /** Not there, or there with less of it, from an earlier look into git. */
        boolean isNews(@org.jspecify.annotations.Nullable RunHeader known) {
            return known == null
                    || (known.tags().contains(TAG) && known.benchmarks().size() < measurements.size());
        }

        Run run() {
            return new Run(
                    id,
                    "accepted: " + first.acceptance().reason(),
                    startedAt(),
                    first.platform(),
                    first.acceptance().revision(),
                    RunState.COMPLETE,
                    true,
                    List.copyOf(measurements.values()),
                    List.of());
        }

        private Instant startedAt() {
            try {
                return ID_TIME.parse(id.substring(0, Math.min(ID_TIME_LENGTH, id.length())), Instant::from);
            } catch (DateTimeException e) {
                return first.acceptance().at();
            }
        }
    }

    /** HEAD, the files of lines, and the database they go into. */
    private String state() {
        StringBuilder state = new StringBuilder(project.sourceTree().revision().commit()).append('\n');
        for (Path file : lines()) {
            try {
                state.append(file.getFileName())
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\n');
            } catch (IOException e) {
                throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + ")", e);
            }
        }
        String database = project.settings().database();
        return state.append(database.isEmpty() ? "own file" : Integer.toHexString(database.hashCode()))
                .append('\n')
                .toString();
    }

    private Path memory() {
        return project.state().resolve("committed-history.txt");
    }

    private String lastState() {
        boolean gone = project.settings().database().isEmpty() && !Files.exists(project.historyFile());
        try {
            return gone || !Files.exists(memory()) ? "" : Files.readString(memory());
        } catch (IOException e) {
            return "";
        }
    }

    private void remember(String state) {
        try {
            Files.createDirectories(project.state());
            Files.writeString(memory(), state);
        } catch (IOException e) {
            throw PlumblineException.failed(
                    memory() + " cannot be written (" + e.getMessage() + "); check space and permissions", e);
        }
    }
}
