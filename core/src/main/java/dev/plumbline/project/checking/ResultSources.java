package dev.plumbline.project.checking;

import dev.plumbline.baseline.BaselineFile;
import dev.plumbline.baseline.BaselineRepository;
import dev.plumbline.condition.UsableForks;
import dev.plumbline.format.Formats;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.settings.Renames;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.PastRuns;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import dev.plumbline.store.rows.RunHeader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what a person means by one side of a comparison: a result file of any format or a folder of them, a folder of baselines, {@code baseline} (this
 * platform's), a run id or {@code last}, or a git revision (its baselines of this platform).
 */
public final class ResultSources {
    private static final String BASELINE = "baseline";
    private static final String LAST = "last";

    private final Project project;
    private final String platformId;

    /** @param platformId whose baselines {@code baseline} and a revision stand for */
    public ResultSources(Project project, String platformId) {
        this.project = project;
        this.platformId = platformId;
    }

    /** Whether this names a result file or a folder of them; two of these are compared as one sitting. */
    public static boolean isFile(String side) {
        return path(side).filter(Files::exists).filter(Formats::isResult).isPresent();
    }

    public ResultSet resolve(String side) {
        Optional<Path> path = path(side).filter(Files::exists);
        if (path.isPresent()) {
            return isFile(side) || !Files.isDirectory(path.get()) ? Formats.read(path.get()) : folder(path.get());
        }
        if (side.equals(BASELINE)) {
            return notEmpty(project.accepted().asResultSet(platformId), "of " + platformId);
        }
        Optional<Run> run = run(side);
        if (run.isPresent()) {
            return withForks(run.get());
        }
        boolean looksLikeFile = side.endsWith(".json") || side.contains("/");
        if (looksLikeFile || !project.sourceTree().revision().isKnown()) {
            throw PlumblineException.usage("'" + side
                    + "' is no file, no folder of baselines, no run and no git revision; see plumbline runs");
        }
        return notEmpty(
                ofFiles(
                        side,
                        project.sourceTree().filesAt(side, project.baselines().folder())),
                "of " + platformId + " at " + side);
    }

    /** A run as a side, with what became of forks that are not as planned. */
    private static ResultSet withForks(Run run) {
        ResultSet set = run.asResultSet();
        List<String> said = run.measurements().stream()
                .map(Measurement::benchmark)
                .filter(benchmark -> !UsableForks.of(run, benchmark).isAsPlanned())
                .map(benchmark -> benchmark.displayName() + ": "
                        + UsableForks.of(run, benchmark).words())
                .toList();
        return new ResultSet(
                set.label(), set.revision(), set.environment(), set.measurements(), set.oneSitting(), said);
    }

    /**
     * What is known of the scatter from run to run, for a comparison of these sides: what history knows of their
     * platform when both are of one, else the assumed value.
     */
    public Function<Benchmark, Knowledge> knowledge(List<String> sides) {
        Set<String> platforms = new HashSet<>();
        Set<String> runs = new HashSet<>();
        for (String side : sides) {
            Optional<Run> run = recorded(side);
            run.ifPresent(known -> runs.add(known.id()));
            platforms.add(run.map(known -> known.platform().id()).orElseGet(() -> platform(side)));
        }
        String only = platforms.size() == 1 ? platforms.iterator().next() : "";
        if (only.isEmpty() || !project.hasHistory()) {
            return benchmark -> Knowledge.ASSUMED;
        }
        return PastRuns.of(project, only, runs)::knowledge;
    }

    /** The rule by which a side is judged: of a run that stopped by itself, that of its looks. */
    public Rule rule(String side) {
        return recorded(side)
                .map(known -> Adaptive.rule(project.history().looks(known.id()), Rule.DEFAULT))
                .orElse(Rule.DEFAULT);
    }

    /** What became of the forks of a side, where it is a run of this history; of another side nobody knows. */
    public Function<Benchmark, UsableForks> usable(String side) {
        Optional<Run> run = recorded(side);
        return benchmark -> run.map(known -> UsableForks.of(known, benchmark)).orElse(UsableForks.NONE);
    }

    /** The platform of a side that is no run; empty for a result file, which does not say. */
    private String platform(String side) {
        Optional<Path> path = path(side).filter(Files::exists);
        if (path.isEmpty()) {
            return platformId;
        }
        Path name = path.get().toAbsolutePath().normalize().getFileName();
        return Files.isDirectory(path.get()) && name != null ? name.toString() : "";
    }

    /** The run that a side names; empty where it names a file or folder, which goes first. */
    private Optional<Run> recorded(String side) {
        return path(side).filter(Files::exists).isPresent() ? Optional.empty() : run(side);
    }

    private Optional<Run> run(String side) {
        return project.hasHistory() ? project.history().run(side.equals(LAST) ? newestRun() : side) : Optional.empty();
    }

    /** This platform's baselines as they were at the merge base of HEAD and a revision. */
    public ResultSet atMergeBase(String revision) {
        return ofFiles(
                revision,
                project.sourceTree()
                        .filesAtMergeBase(revision, project.baselines().folder()));
    }

    private String newestRun() {
        return project.history().runs().stream().findFirst().map(RunHeader::id).orElse("");
    }

    private static Optional<Path> path(String side) {
        try {
            return Optional.of(Path.of(side));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static ResultSet folder(Path folder) {
        Path platform = folder.toAbsolutePath().normalize();
        Path above = platform.getParent();
        if (above == null) {
            throw PlumblineException.usage(folder + " is no folder of baselines; name baselines/<platform>");
        }
        return notEmpty(
                new BaselineRepository(above).asResultSet(String.valueOf(platform.getFileName())), "in " + folder);
    }

    private ResultSet ofFiles(String revision, Map<String, String> files) {
        Map<Benchmark, Measurement> measurements = new LinkedHashMap<>();
        Environment environment = Environment.UNKNOWN;
        Renames renames = project.settings().renames();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().startsWith(platformId + "/") && file.getKey().endsWith(".json")) {
                var baseline = BaselineFile.read(file.getValue(), revision + ":" + file.getKey());
                Benchmark today = renames.today(baseline.benchmark());
                if (today.equals(baseline.benchmark())) {
                    measurements.put(today, baseline.measurement());
                } else {
                    measurements.putIfAbsent(today, baseline.measurement().withBenchmark(today));
                }
                environment = baseline.platform().environment();
            }
        }
        return new ResultSet(
                revision, Revision.NONE, environment, List.copyOf(measurements.values()), false, List.of());
    }

    private static ResultSet notEmpty(ResultSet set, String where) {
        if (set.measurements().isEmpty()) {
            throw PlumblineException.usage(
                    "there is no baseline " + where + "; capture one with plumbline baseline capture");
        }
        return set;
    }
}
