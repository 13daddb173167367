package dev.plumbline.project.checking;

import dev.plumbline.event.RunEvent;
import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.event.RunEvent.RunStarted;
import dev.plumbline.format.codec.run.RunRequestJson.Bounds;
import dev.plumbline.format.codec.run.RunRequestJson.Request;
import dev.plumbline.gate.Policy;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.text.Secrets;
import dev.plumbline.project.Project;
import dev.plumbline.project.measuring.Adaptive;
import dev.plumbline.project.measuring.Measuring;
import dev.plumbline.project.measuring.RecordedRun;
import dev.plumbline.project.measuring.RunOptions;
import dev.plumbline.project.measuring.RunRequest;
import dev.plumbline.project.measuring.SelfStopping;
import dev.plumbline.project.measuring.UntilPrecise;
import dev.plumbline.project.measuring.UntilProven;
import dev.plumbline.project.measuring.Workbench;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.RunAssembler;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.source.BenchmarkSource;
import dev.plumbline.stats.Rule;
import dev.plumbline.store.rows.RunHeader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with a run that was cut off or stopped: measures the forks that are missing, with the same settings, into the
 * same run. Only where code and machine are the same as then; see decision 11.
 */
public final class Resuming {
    private static final Duration LEAST_TIME = Duration.ofMillis(1);

    private final Project project;
    private final String id;
    private final List<RunEvent> events;
    private final RunStarted started;
    private final RunRequest asked;
    private final Request request;
    private @Nullable SelfStopping rule;

    /**
     * Reads what a run left behind.
     *
     * @param id of the run, or {@code last}
     * @throws PlumblineException when there is no such run, or it is measured at this moment
     */
    public Resuming(Project project, String id) {
        this.project = project;
        this.id = id.equals("last") ? newest(project).map(RunHeader::id).orElse(id) : id;
        Path folder = project.runFolder(this.id);
        Path log = folder.resolve(EventLog.FILE_NAME);
        if (!Files.exists(log) || !RunRequest.isThere(folder)) {
            throw PlumblineException.usage("there is no run '" + id + "' that could go on; see plumbline runs");
        }
        if (EventLog.isBeingWritten(log)) {
            throw PlumblineException.usage("run " + this.id + " is being measured at this moment; wait for its end");
        }
        this.events = EventLog.read(log);
        this.started = events.stream()
                .filter(RunStarted.class::isInstance)
                .map(RunStarted.class::cast)
                .findFirst()
                .orElseThrow(() ->
                        PlumblineException.usage("run " + this.id + " was cut off before it began; measure it anew"));
        this.asked = RunRequest.read(folder);
        this.request = asked.request();
    }

    /** The sentence about the newest run when it was cut off and can go on; empty otherwise. */
    public static Optional<String> advice(Project project) {
        return newest(project)
                .filter(run -> run.state() == RunState.INCOMPLETE)
                .filter(run -> RunRequest.isThere(project.runFolder(run.id())))
                .map(run -> "run " + run.id() + " was cut off; what is complete is kept, and plumbline run --resume "
                        + run.id() + " measures what is missing");
    }

    private static Optional<RunHeader> newest(Project project) {
        return project.hasHistory() ? project.history().runs().stream().findFirst() : Optional.empty();
    }

    /** The benchmarks and the JDK that the run measured. */
    public Workbench open(Supplier<BenchmarkSource> bundled) {
        return Workbench.open(
                asked.source(bundled), asked.jdk(), project.settings().platformLabel());
    }

    /**
     * The rest of the run, not yet started.
     *
     * @throws PlumblineException when nothing is missing, or when code or machine changed since
     */
    public RecordedRun prepare(Workbench bench, RunListener listener, InstantSource clock) {
        return prepare(bench, listener, clock, text -> {});
    }

    /**
     * The same.
     *
     * @param told hears after each fork how narrow the interval is, where the run stops by itself
     */
    public RecordedRun prepare(Workbench bench, RunListener listener, InstantSource clock, Consumer<String> told) {
        List<Planned> missing = missing();
        if (missing.isEmpty()) {
            throw PlumblineException.usage("nothing is missing in run " + id + "; see plumbline runs show " + id);
        }
        if (request.jvmArgs().stream().anyMatch(Secrets::isMasked)) {
            throw PlumblineException.usage("run " + id + " was started with a JVM argument whose value is not kept ("
                    + String.join(", ", Secrets.keys(request.jvmArgs())) + "); start it anew with --jvm-args");
        }
        RunOptions options = new RunOptions(
                        started.name(),
                        request.profilers(),
                        request.jvmArgs(),
                        Duration.ofSeconds(request.silenceSeconds()))
                .repeating(request.repeats());
        RunPlan plan = new Measuring(project, bench, clock).plan(missing, options);
        refuseOtherConditions(plan);
        RecordedRun rest = new RecordedRun(project, plan.continuing(id, started.name()), events, listener, clock);
        request.bounds().ifPresent(bounds -> rest.until(stopping(bounds, missing.size(), bench, clock, told)));
        return rest;
    }

    /** The rule of the interrupted run, with what is left of its time. */
    private SelfStopping stopping(
            Bounds bounds, int benchmarks, Workbench bench, InstantSource clock, Consumer<String> told) {
        Adaptive limits = new Adaptive(bounds.target(), bounds.maxForks(), timeLeft(bounds));
        SelfStopping stopping = bounds.proven()
                ? new UntilProven(criteria(bench).yardstick(), limits, benchmarks, clock, told)
                : new UntilPrecise(limits, benchmarks, clock, told);
        rule = stopping;
        return stopping;
    }

    private Criteria criteria(Workbench bench) {
        String platformId = bench.platform().id();
        return Criteria.of(
                project,
                platformId,
                id,
                project.accepted().load(platformId),
                CheckPlan.policy(project.settings(), platformId, Policy.DEFAULT),
                Rule.DEFAULT);
    }

    /** A budget that is used up ends each benchmark after a fork more; zero would be no budget at all. */
    private Duration timeLeft(Bounds bounds) {
        if (bounds.budgetSeconds() == 0) {
            return Duration.ZERO;
        }
        Duration used = Duration.ZERO;
        for (int i = 1; i < events.size(); i++) {
            if (!(events.get(i) instanceof RunStarted)) { // with it a sitting begins; the pause before it is free
                used = used.plus(
                        Duration.between(events.get(i - 1).at(), events.get(i).at()));
            }
        }
        Duration left = Duration.ofSeconds(bounds.budgetSeconds()).minus(used);
        return left.compareTo(LEAST_TIME) < 0 ? LEAST_TIME : left;
    }

    /** What an answer would still cost where the run stopped by itself without one, a sentence a benchmark. */
    public List<String> prices() {
        return rule == null ? List.of() : rule.prices();
    }

    /** Keeps at what looks the run was judged, so that it is judged as strictly later on. */
    public void remember() {
        if (rule != null && rule.isAgainstBaselines()) {
            project.history().judgedAt(id, rule.limits().looks());
            project.history().tag(id, rule.limits().tag());
        }
    }

    /**
     * Benchmarks that were not measured to their end, each with all its forks: those that are there are passed over. Also
     * those of which a disturbed fork was still to be measured again.
     */
    private List<Planned> missing() {
        RunAssembler known = new RunAssembler();
        events.forEach(known::onEvent);
        boolean repeating = request.repeats() && request.bounds().isEmpty();
        return started.planned().stream()
                .filter(item -> known.isMissing(item, repeating))
                .toList();
    }

    private void refuseOtherConditions(RunPlan now) {
        List<String> changes = new ArrayList<>();
        Environment then = started.environment();
        Environment here = now.platform().environment();
        then.differencesTo(here).forEach(difference -> changes.add(difference.text()));
        Optional<String> jar = then.get(Fact.JAR_HASH);
        if (!jar.equals(here.get(Fact.JAR_HASH))) {
            changes.add("the jar is another one");
        }
        if (!started.revision().commit().equals(now.revision().commit())) {
            changes.add("commit " + started.revision().shortText() + " → "
                    + now.revision().shortText());
        }
        if (!started.platformId().equals(now.platform().id())) {
            changes.add(
                    "platform " + started.platformId() + " → " + now.platform().id());
        }
        if (!changes.isEmpty()) {
            throw PlumblineException.usage("run " + id + " cannot go on, because it would be two things in one: "
                    + changes.stream().distinct().collect(Collectors.joining(", "))
                    + "; measure what is missing in a new run");
        }
    }
}
