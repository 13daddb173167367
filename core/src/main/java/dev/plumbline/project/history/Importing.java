package dev.plumbline.project.history;

import dev.plumbline.format.Formats;
import dev.plumbline.format.Formats.Recognised;
import dev.plumbline.format.reader.NaturalOrder;
import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Run;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes result files of any harness into the history, a run each (or one a commit, where a file is a history itself).
 * The same result is taken in once. Written in batches, each whole or not at all, so an import that was cut off goes on
 * when it is started again. A file that cannot be read is named, and the others are taken in.
 */
public final class Importing {
    /** The tag of every run that was not measured here. */
    public static final String TAG = "imported";

    private static final int BATCH = 100;
    private static final String PLATFORM = "[a-z0-9][a-z0-9._-]{0,79}";

    private final Project project;
    private final Options options;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final List<Run> batch = new ArrayList<>();
    private final List<Imported> runs = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final SourceTimes times;
    private int others;

    /**
     * How to import.
     *
     * @param name of each run; empty for the name of its file
     * @param platform whose series the runs belong to; empty for what the files tell
     * @param dryRun reads everything and writes nothing
     */
    public record Options(String name, List<String> tags, String platform, boolean dryRun) {
        public static final Options USUAL = new Options("", List.of(), "", false);

        public Options {
            tags = List.copyOf(tags);
            if (!platform.isEmpty() && !platform.matches(PLATFORM)) {
                throw PlumblineException.usage(
                        "--platform: '" + platform + "' is no platform id: small letters, digits, . _ - only");
            }
        }
    }

    /**
     * What is told of a run that a file held; not the run itself, since a file may hold thousands.
     *
     * @param isNew whether it was not there yet
     * @param benchmarks how many it measured
     * @param replications what a fork stands for in them, in words
     */
    public record Imported(
            String file,
            String format,
            String runId,
            boolean isNew,
            Instant startedAt,
            String platformId,
            String commit,
            int benchmarks,
            List<String> replications) {
        static Imported of(Path file, String format, Run run, boolean isNew) {
            return new Imported(
                    file.toString(),
                    format,
                    run.id(),
                    isNew,
                    run.startedAt(),
                    run.platform().id(),
                    run.revision().commit(),
                    run.measurements().size(),
                    run.measurements().stream()
                            .map(measurement ->
                                    measurement.provenance().replication().word())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    /** A file that could not be read, and why. */
    public record Skipped(String file, String reason) {}

    /**
     * What became of the files.
     *
     * @param others how many files of folders are no result files
     */
    public record Outcome(List<Imported> runs, List<Skipped> skipped, int others) {
        public Outcome {
            runs = List.copyOf(runs);
            skipped = List.copyOf(skipped);
        }

        public long newRuns() {
            return runs.stream().filter(Imported::isNew).count();
        }
    }

    private Importing(Project project, List<Path> paths, Options options) {
        this.project = project;
        this.options = options;
        this.times = new SourceTimes(paths);
    }

    /**
     * Imports files, and folders with all that is in them.
     *
     * @throws PlumblineException when the history cannot be written; never for a single file
     */
    public static Outcome run(Project project, List<Path> paths, Options options) {
        Importing importing = new Importing(project, paths, options);
        if (project.hasHistory()) {
            if (!options.dryRun()) {
                project.history().refuseDamage();
            }
            project.history().ids().forEach(id -> importing.known.put(ImportedRun.hashOf(id), id));
        }
        paths.forEach(path -> importing.add(path, true));
        importing.flush();
        return new Outcome(importing.runs, importing.skipped, importing.others);
    }

    /** @param named whether the user named this very path; what lies in a folder need not be a result */
    private void add(Path path, boolean named) {
        try {
            if (!seen.add(identity(path))) {
                return; // a link to what was read, or a folder inside of itself
            }
            Optional<Recognised> result = Formats.recognised(path);
            if (result.isPresent()) {
                read(path, result.get());
            } else if (Files.isDirectory(path)) {
                for (Path child : children(path)) {
                    add(child, false);
                }
            } else if (named) {
                throw Formats.unknown(path);
            } else {
                others++;
            }
        } catch (PlumblineException e) {
            if (e.kind() != PlumblineException.Kind.USAGE) {
                throw e; // the database, not the file
            }
            skipped.add(new Skipped(path.toString(), e.sentence()));
        }
    }

    private static Object identity(Path path) {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path.toRealPath() : key;
        } catch (IOException e) {
            return path; // who reads it says what is wrong with it
        }
    }

    private static List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted(
                            Comparator.comparing(child -> String.valueOf(child.getFileName()), NaturalOrder.OF_NAMES))
                    .toList();
        } catch (IOException e) {
            throw SourceFile.unreadable(folder, e);
        }
    }

    private void read(Path path, Recognised recognised) {
        @Nullable Instant otherwise = null;
        for (ResultSet result : recognised.readAll()) {
            ResultSet labelled = result.environment().get(Fact.SOURCE_FORMAT).isPresent()
                    ? result
                    : result.with(result.environment()
                            .with(Fact.SOURCE_FORMAT, recognised.reader().formatName()));
            if (otherwise == null
                    && labelled.environment().get(Fact.MEASURED_AT).isEmpty()) {
                otherwise = times.of(path);
            }
            Run run = ImportedRun.of(
                    labelled, options.name(), options.platform(), otherwise == null ? Instant.EPOCH : otherwise);
            String earlier = known.putIfAbsent(ImportedRun.hashOf(run.id()), run.id());
            runs.add(Imported.of(path, recognised.reader().formatName(), run, earlier == null));
            if (earlier == null) {
                batch.add(run);
            }
        }
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private void flush() {
        if (!options.dryRun() && !batch.isEmpty()) {
            Set<String> tags = new LinkedHashSet<>(options.tags());
            tags.add(TAG);
            project.history().saveAll(batch, tags);
        }
        batch.clear();
    }
}
