package dev.plumbline.project.history;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.settings.Renames;
import dev.plumbline.project.Project;
import dev.plumbline.project.SavedCalibration;
import dev.plumbline.stats.Caveat;
import dev.plumbline.stats.Judge;
import dev.plumbline.stats.Lens;
import dev.plumbline.stats.ModeratedTest.PastScatter;
import dev.plumbline.stats.RunDeviation;
import dev.plumbline.stats.Sample;
import dev.plumbline.stats.suite.SuiteComparison.Knowledge;
import dev.plumbline.store.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the history of a workspace knows of a benchmark's scatter, for verdicts against a stored baseline. */
public final class PastRuns {
    private static final int MOST_RUNS = 30;

    private final History history;
    private final String platformId;
    private final Set<String> runsAtHand;
    private final MarkedRuns marks;
    private final Renames renames;
    private final @Nullable SavedCalibration calibration;

    /**
     * What a workspace knows: its history, and its calibration where a benchmark has too few runs of its own.
     *
     * @param runAtHand id of the run that is being judged, which must not testify for itself; may be empty
     */
    public static PastRuns of(Project project, String platformId, String runAtHand) {
        return of(project, platformId, Set.of(runAtHand));
    }

    public static PastRuns of(Project project, String platformId, Set<String> runsAtHand) {
        return new PastRuns(
                new Place(project.history(), platformId, project.settings().renames()),
                runsAtHand,
                MarkedRuns.of(project),
                SavedCalibration.of(project, platformId).orElse(null));
    }

    /** @param runAtHand id of the run that is being judged, which must not testify for itself; may be empty */
    public PastRuns(History history, String platformId, String runAtHand) {
        this(history, platformId, Set.of(runAtHand));
    }

    /** @param runsAtHand ids of the runs that are being judged, which must not testify for themselves */
    PastRuns(History history, String platformId, Set<String> runsAtHand) {
        this(new Place(history, platformId, Renames.NONE), runsAtHand, MarkedRuns.NONE, null);
    }

    /** Where runs are looked for. */
    private record Place(History history, String platformId, Renames renames) {}

    private PastRuns(Place place, Set<String> runsAtHand, MarkedRuns marks, @Nullable SavedCalibration calibration) {
        this.renames = place.renames();
        this.marks = marks;
        this.calibration = calibration;
        this.history = place.history();
        this.platformId = place.platformId();
        this.runsAtHand = Set.copyOf(runsAtHand);
    }

    /** σ_run from at least six runs, else from the calibration of this machine, else 1 % assumed; and said. */
    public Knowledge knowledge(Benchmark benchmark) {
        List<Sample> runs = new ArrayList<>(samples(benchmark, MOST_RUNS));
        Collections.reverse(runs);
        Judge.PastForks past = new Judge.PastForks(PastScatter.of(runs, Lens.FLOOR), PastScatter.of(runs, Lens.MEAN));
        return RunDeviation.estimated(runs)
                .map(own -> new Knowledge(own, past, List.of(known(own))))
                .or(() -> Optional.ofNullable(calibration)
                        .map(here -> new Knowledge(here.runDeviation(), past, List.of(here.caveat()))))
                .orElseGet(() -> new Knowledge(RunDeviation.ASSUMED, past, Knowledge.ASSUMED.caveats()));
    }

    private static Caveat known(RunDeviation own) {
        return new Caveat(
                Caveat.Kind.RUN_VARIATION_KNOWN,
                "run-to-run variation " + Units.percent(Math.round(own.floor() * 1000) / 1000.0) + " (from "
                        + own.runs() + " runs)");
    }

    /** The forks of the newest runs of a benchmark that nobody ignores, newest run first. */
    public List<Sample> samples(Benchmark benchmark, int most) {
        Set<String> passedOver = new HashSet<>(marks.ignored(benchmark, platformId));
        passedOver.addAll(runsAtHand);
        return history.recent(renames.everyName(benchmark), platformId, most + passedOver.size()).stream()
                .filter(measured -> !passedOver.contains(measured.runId()))
                .limit(most)
                .map(measured -> Sample.of(measured.measurement().primary(), "history"))
                .filter(sample -> sample.forks() > 0)
                .toList();
    }
}
