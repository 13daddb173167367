package dev.plumbline.baseline;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.settings.Renames;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder {@code baselines/}: a folder a platform, a file a benchmark. */
public final class BaselineRepository {
    private final Path folder;
    private final Renames renames;

    public BaselineRepository(Path folder) {
        this(folder, Renames.NONE);
    }

    private BaselineRepository(Path folder, Renames renames) {
        this.folder = folder;
        this.renames = renames;
    }

    /**
     * The same folder, whose baselines are told under the names of today; the files stay as they are. A baseline under
     * the name of today holds before one under an old name.
     */
    public BaselineRepository under(Renames names) {
        return new BaselineRepository(folder, names);
    }

    public Path folder() {
        return folder;
    }

    /** The platforms that have baselines, by name. */
    public List<String> platforms() {
        return list(folder, Files::isDirectory).stream()
                .filter(path -> !list(path, BaselineRepository::isBaseline).isEmpty())
                .map(path -> path.getFileName().toString())
                .toList();
    }

    /** All baselines of a platform, by file name; empty when it has none. */
    public List<Baseline> load(String platformId) {
        List<Baseline> files = list(folder.resolve(platformId), BaselineRepository::isBaseline).stream()
                .map(file -> inItsPlace(file, read(file)))
                .toList();
        Map<Benchmark, Baseline> today = new LinkedHashMap<>();
        files.forEach(baseline -> {
            Benchmark now = renames.today(baseline.benchmark());
            if (now.equals(baseline.benchmark())) {
                today.put(now, baseline);
            } else {
                today.putIfAbsent(now, today(baseline));
            }
        });
        return List.copyOf(today.values());
    }

    private Baseline today(Baseline baseline) {
        Benchmark now = renames.today(baseline.benchmark());
        return now.equals(baseline.benchmark())
                ? baseline
                : new Baseline(baseline.platform(), baseline.measurement().withBenchmark(now), baseline.acceptance());
    }

    /** A file under a wrong name would never be replaced by a newer one of its benchmark. */
    private static Baseline inItsPlace(Path file, Baseline baseline) {
        String wanted = BaselineName.of(baseline.benchmark());
        String name = String.valueOf(file.getFileName());
        if (!name.equals(wanted)) {
            throw PlumblineException.usage(
                    name + " holds " + baseline.benchmark().displayName() + ", which belongs into " + wanted
                            + "; rename it, or restore it with git checkout");
        }
        return baseline;
    }

    public Optional<Baseline> find(String platformId, Benchmark benchmark) {
        return renames.everyName(benchmark).stream()
                .map(name -> file(platformId, name))
                .filter(Files::exists)
                .findFirst()
                .map(file -> today(read(file)));
    }

    public Path file(String platformId, Benchmark benchmark) {
        return folder.resolve(platformId).resolve(BaselineName.of(benchmark));
    }

    /** Writes one baseline atomically: a reader sees the old file or the new one, a crash leaves one of them. */
    public Path write(Baseline baseline) {
        return writeAll(List.of(baseline)).get(0);
    }

    /** Writes all of them, or none: also where this program is killed in between. */
    public List<Path> writeAll(List<Baseline> baselines) {
        return write(baselines, () -> {});
    }

    /**
     * A baseline and what it takes the place of.
     *
     * @param before what was there when it was decided; null for a first one
     */
    public record Replacement(Baseline now, @Nullable Baseline before) {}

    /**
     * Writes all of them, or none, if what is there is still what was looked at when it was decided.
     *
     * @throws PlumblineException when somebody accepted another in the meantime; nothing is written then
     */
    public List<Path> replaceAll(List<Replacement> replacements) {
        return write(
                replacements.stream().map(Replacement::now).toList(),
                () -> replacements.forEach(this::refuseIfChanged));
    }

    private List<Path> write(List<Baseline> baselines, AcceptJournal.Look look) {
        Map<Path, String> texts = new LinkedHashMap<>();
        baselines.forEach(baseline ->
                texts.put(file(baseline.platform().id(), baseline.benchmark()), BaselineFile.write(baseline)));
        if (!texts.isEmpty()) {
            new AcceptJournal(folder).write(texts, look);
        }
        return List.copyOf(texts.keySet());
    }

    private void refuseIfChanged(Replacement replacement) {
        Baseline baseline = replacement.now();
        Optional<Acceptance> now =
                find(baseline.platform().id(), baseline.benchmark()).map(Baseline::acceptance);
        Optional<Acceptance> then = Optional.ofNullable(replacement.before()).map(Baseline::acceptance);
        if (!now.equals(then)) {
            throw PlumblineException.failed(baseline.benchmark().displayName() + " was accepted"
                    + now.map(acceptance -> " by " + acceptance.by() + " (run " + acceptance.runId() + ")")
                            .orElse("") + " while you looked; nothing of yours was written; look at the preview again");
        }
    }

    /** Makes good what an accept left that was killed in the middle. */
    public void sweep() {
        new AcceptJournal(folder).sweep();
    }

    /** A platform's baselines as one side of a comparison. */
    public ResultSet asResultSet(String platformId) {
        List<Baseline> baselines = load(platformId);
        List<Measurement> measurements = new ArrayList<>();
        baselines.forEach(baseline -> measurements.add(baseline.measurement()));
        Environment environment = baselines.stream()
                .max(Comparator.comparing(baseline -> baseline.acceptance().at()))
                .map(baseline -> baseline.platform().environment())
                .orElse(Environment.UNKNOWN);
        return new ResultSet("baseline " + platformId, Revision.NONE, environment, measurements, false, List.of());
    }

    /** Reads one file; its name stands in every message. */
    public static Baseline read(Path file) {
        try {
            return BaselineFile.read(
                    Files.readString(file, StandardCharsets.UTF_8),
                    file.getFileName().toString());
        } catch (CharacterCodingException e) {
            throw PlumblineException.usage(file + " is no UTF-8 text; restore it with git checkout", e);
        } catch (IOException e) {
            throw PlumblineException.usage(file + " cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
    }

    private static boolean isBaseline(Path path) {
        return path.toString().endsWith(".json") && Files.isRegularFile(path);
    }

    private static List<Path> list(Path folder, java.util.function.Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw PlumblineException.usage(
                    folder + " cannot be read (" + e.getMessage() + "); check its permissions", e);
        }
    }
}
