package dev.plumbline.project.tools;

import dev.plumbline.assessment.Assessment;
import dev.plumbline.assessment.AssessmentListener;
import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.assessment.AssessmentStatus;
import dev.plumbline.assessment.Findings;
import dev.plumbline.assessment.StepList;
import dev.plumbline.assessment.StepName;
import dev.plumbline.assessment.ToolDocumentation;
import dev.plumbline.assessment.VersionNumber;
import dev.plumbline.eval.evidence.EvaluationCase;
import dev.plumbline.eval.judgement.Evaluation;
import dev.plumbline.format.tool.AnalyserOutputJson;
import dev.plumbline.format.tool.ProfileEvidenceJson;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.store.Store;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.analysis.Analysers;
import dev.plumbline.tool.analysis.SameSource;
import dev.plumbline.tool.analysis.StaticAnalysis;
import dev.plumbline.tool.measure.BenchPlan;
import dev.plumbline.tool.measure.TestsOutcome;
import dev.plumbline.tool.measure.TimeDecision;
import dev.plumbline.tool.measure.ToolMeasurement;
import dev.plumbline.tool.measure.ToolTests;
import dev.plumbline.tool.sandbox.Sandbox;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings one version of a tool all the way: unit tests, measurement against the version before, static analysis,
 * evaluation, registry. What a step cannot do is said in it; nothing is passed over in silence.
 */
public final class Assessing {
    private final Store store;
    private final UnstoredResult aside;
    private final Equipment equipment;
    private final AssessmentListener listener;
    private final InstantSource clock;
    private volatile boolean stopped;
    private volatile @Nullable Runnable stopStep;

    /**
     * What it is done with.
     *
     * @param analyser analyses a source
     * @param evaluator judges a case
     */
    public record Equipment(
            Sandbox sandbox,
            BenchPlan plan,
            Function<String, StaticAnalysis> analyser,
            Function<EvaluationCase, Evaluation> evaluator) {
        /**
         * The best sandbox of this machine, the analysers that are installed, and the judge that was set up.
         *
         * @param trusting whether a tool may run in a plain process where no sandbox works
         */
        public static Equipment usual(Project project, ModelSettings model, boolean trusting) {
            boolean rulesAlone = project.settings().evaluator().equals("rules");
            return found(() -> Sandbox.find(trusting), BenchPlan.DEFAULT, JudgeChoice.of(rulesAlone, model));
        }

        /** The analysers are asked for their versions while a sandbox is looked for, before anything is measured. */
        public static Equipment found(
                Supplier<Sandbox> sandbox, BenchPlan plan, Function<EvaluationCase, Evaluation> evaluator) {
            CompletableFuture<Analysers> analysers = CompletableFuture.supplyAsync(Equipment::installed);
            Sandbox found = sandbox.get();
            return new Equipment(found, plan, analysers.join()::analyse, evaluator);
        }

        /** The analysers that are found on this machine, besides the embedded one. */
        public static Analysers installed() {
            return Analysers.on(System.getenv().getOrDefault("PATH", ""), new AnalyserOutputJson());
        }
    }

    public Assessing(Project project, Equipment equipment, AssessmentListener listener, InstantSource clock) {
        this.store = project.shared();
        this.aside = UnstoredResult.of(project);
        this.equipment = equipment;
        this.listener = listener;
        this.clock = clock;
    }

    /** One with the usual equipment of a project, as the window has it. */
    public static Assessing usual(Project project, ModelSettings model, AssessmentListener listener) {
        return usual(project, Equipment.usual(project, model, false), listener);
    }

    /** One with other equipment. */
    public static Assessing usual(Project project, Equipment equipment, AssessmentListener listener) {
        return new Assessing(project, equipment, listener, InstantSource.system());
    }

    /** Ends it from another thread; nothing is written then. */
    public void stop() {
        stopped = true;
        Runnable step = stopStep;
        if (step != null) {
            step.run();
        }
    }

    /**
     * Profiles a version and writes it into the registry.
     *
     * @throws PlumblineException when the version is there already, or it was stopped; of the kind {@code NOT_KEPT} when
     *     the registry did not take the result, which then stands in a file
     */
    public Assessment profile(AssessmentRequest asked) {
        Lineage lineage = store.tools().lineage(asked.subject().toolId());
        AssessmentRequest against = asked.old().isPresent()
                ? asked
                : lineage.current()
                        .map(current -> asked.against(OldVersions.of(lineage, current)))
                        .orElse(asked);
        AssessmentRequest request = against.withChangeOfRequirement();
        String version = version(request, lineage);
        StepList steps = new StepList(listener);
        Findings found = find(request, steps);
        Assessment profile = notStopped(ended(request, version, steps, found));
        return new AssessmentRecord(store, aside).write(profile, steps, lineage.current());
    }

    /**
     * Measures, analyses and judges once more what waits for a person. The version and all that was decided stay; what
     * is found stands in the place of the evidence before, which is kept.
     *
     * @param who asks for it
     * @throws PlumblineException when the evidence does not hold the source, or it was stopped
     */
    public Assessment again(ReviewItem item, String who) {
        AssessmentRequest request =
                ProfileEvidenceJson.request(item.evidence(), item.id()).withChangeOfRequirement();
        StepList steps = new StepList(listener);
        Findings found = find(request, steps);
        Assessment profile = notStopped(ended(request, item.version(), steps, found));
        return new AssessmentRecord(store, aside).writeAgain(profile, steps, item.id(), who);
    }

    private Assessment notStopped(Assessment profile) {
        if (stopped) {
            throw new PlumblineException(
                    PlumblineException.Kind.INTERRUPTED,
                    "profiling " + profile.toolId() + " was stopped; nothing was written",
                    null);
        }
        return profile;
    }

    private static String version(AssessmentRequest request, Lineage lineage) {
        List<String> taken = lineage.versions().stream().map(v -> v.version()).toList();
        Optional<String> wanted = request.version();
        if (wanted.isPresent()) {
            if (taken.contains(wanted.get())) {
                throw PlumblineException.usage("version " + wanted.get() + " of "
                        + request.subject().toolId() + " is there already; give the new one another version");
            }
            return wanted.get();
        }
        return request.old()
                .map(old -> VersionNumber.after(old.version(), request.kind(), request.change(), taken))
                .orElseGet(() -> taken.isEmpty()
                        ? VersionNumber.FIRST
                        : VersionNumber.after(taken.get(taken.size() - 1), request.kind(), request.change(), taken));
    }

    private Findings find(AssessmentRequest request, StepList steps) {
        Optional<TestsOutcome> tests = tests(request, steps);
        if (tests.filter(outcome -> !outcome.isPassed()).isPresent()) {
            steps.skipRest("not done, because the unit tests failed");
            return new Findings(
                    tests,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }
        VersionTiming.Timed timed = measure(request, steps);
        Optional<StaticAnalysis> analysis = analyse(request, steps);
        Optional<StaticAnalysis> oldAnalysis =
                request.old().flatMap(old -> old.code()).map(equipment.analyser());
        Findings found = new Findings(
                tests,
                Optional.of(timed.now()),
                timed.old(),
                timed.comparison(),
                analysis,
                oldAnalysis,
                Optional.empty(),
                timed.decision(),
                isSameSource(request));
        return evaluate(request, found, steps);
    }

    private static boolean isSameSource(AssessmentRequest request) {
        return request.old()
                .flatMap(old -> old.code())
                .filter(code -> SameSource.of(code, request.subject().code()))
                .isPresent();
    }

    private Optional<TestsOutcome> tests(AssessmentRequest request, StepList steps) {
        if (request.tests().isEmpty()) {
            steps.skipped(StepName.UNIT_TESTS, "no tests were given");
            return Optional.empty();
        }
        steps.running(
                StepName.UNIT_TESTS,
                "in the sandbox, limit " + equipment.plan().limits().wallTime().toSeconds() + " s");
        ToolTests runner = new ToolTests(equipment.sandbox(), equipment.plan().limits());
        stopStep = runner::stop;
        TestsOutcome outcome = runner.run(request.subject(), request.tests().orElseThrow());
        if (outcome.isPassed()) {
            steps.completed(StepName.UNIT_TESTS, outcome.reason());
        } else {
            steps.failed(StepName.UNIT_TESTS, outcome.reason());
        }
        return Optional.of(outcome);
    }

    private VersionTiming timing(StepName step, StepList steps) {
        return new VersionTiming(
                equipment.sandbox(),
                equipment.plan(),
                (tool, done, total) -> steps.progress(step, "process " + done + " of " + total, done, total),
                running -> stopStep = running);
    }

    private VersionTiming.Timed measure(AssessmentRequest request, StepList steps) {
        steps.running(StepName.BENCHMARK, "measuring");
        VersionTiming.Timed timed = timing(StepName.BENCHMARK, steps)
                .measure(request.subject(), request.old().flatMap(old -> old.code()));
        String words = MeasuredWords.of(timed.now(), timed.old(), timed.decision());
        if (timed.now().isSuccess()) {
            steps.completed(StepName.BENCHMARK, words);
        } else {
            steps.failed(StepName.BENCHMARK, words);
        }
        return timed;
    }

    private Optional<StaticAnalysis> analyse(AssessmentRequest request, StepList steps) {
        steps.running(StepName.STATIC_ANALYSIS, "");
        StaticAnalysis analysis = equipment.analyser().apply(request.subject().code());
        String findings = analysis.securityIssues().isPresent()
                ? Units.count(Math.round(analysis.securityIssues().getAsDouble()), "security finding")
                : "security unknown";
        String complexity = analysis.averageComplexity().isPresent()
                ? "complexity " + Units.number(analysis.averageComplexity().getAsDouble())
                : "complexity unknown";
        if (analysis.correctness().isBroken()) {
            steps.failed(
                    StepName.STATIC_ANALYSIS,
                    "syntax error, "
                            + analysis.correctness()
                                    .error()
                                    .map(Object::toString)
                                    .orElse("line unknown"));
        } else {
            steps.completed(StepName.STATIC_ANALYSIS, findings + ", " + complexity + ", syntax valid");
        }
        return Optional.of(analysis);
    }

    private Findings evaluate(AssessmentRequest request, Findings found, StepList steps) {
        boolean works = found.measured().filter(ToolMeasurement::isSuccess).isPresent();
        if (request.old().isEmpty()) {
            steps.skipped(StepName.REGRESSION_EVALUATION, "first version: there is nothing to compare it with");
            return found;
        }
        if (!works) {
            steps.skipped(StepName.REGRESSION_EVALUATION, "not done, because the tool did not run");
            return found;
        }
        steps.running(StepName.REGRESSION_EVALUATION, "rules, and a model where one is set up");
        Findings judged = found.judgedAs(equipment.evaluator().apply(JudgedCase.of(request, found)));
        boolean twice = judged.isRejectedForSpeed();
        if (twice) {
            judged = confirm(request, judged, steps);
        }
        Evaluation evaluation = judged.evaluation().orElseThrow();
        steps.completed(
                StepName.REGRESSION_EVALUATION,
                "score " + evaluation.score().value() + ", "
                        + evaluation.recommendation().name() + ", by "
                        + evaluation.evaluator().word()
                        + (twice ? "; the slow-down was measured twice" : ""));
        return judged;
    }

    /** Nothing is rejected for its speed on one pass. */
    private Findings confirm(AssessmentRequest request, Findings rejected, StepList steps) {
        steps.running(StepName.REGRESSION_EVALUATION, "measured once more, before it is rejected for its speed");
        TimeDecision once = rejected.decision().orElseThrow();
        TimeDecision confirmed = timing(StepName.REGRESSION_EVALUATION, steps)
                .confirmed(
                        request.subject(),
                        request.old().flatMap(old -> old.code()).orElseThrow(),
                        once);
        Findings found = rejected.decidedBy(confirmed);
        return confirmed.equals(once)
                ? found
                : found.judgedAs(equipment.evaluator().apply(JudgedCase.of(request, found)));
    }

    private Assessment ended(AssessmentRequest request, String version, StepList steps, Findings found) {
        AssessmentOutcome outcome = AssessmentOutcome.of(request, found);
        AssessmentStatus status = outcome.status();
        return new Assessment(
                request,
                version,
                status,
                steps.all(),
                found,
                ToolDocumentation.of(request.requirement(), request.subject().code()),
                outcome.reason(),
                outcome.retry(),
                clock.instant());
    }
}
