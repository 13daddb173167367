package dev.plumbline.project;

import dev.plumbline.format.codec.RunRequestJson.Request;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Environment;
import dev.plumbline.model.Fact;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.RunState;
import dev.plumbline.run.BenchmarkSource;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunPlan;
import dev.plumbline.run.event.RunEvent;
import dev.plumbline.run.event.RunEvent.Planned;
import dev.plumbline.run.event.RunEvent.RunStarted;
import dev.plumbline.store.RunHeader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Goes on with a run that was cut off or stopped: measures the forks that are missing, with the same settings, into the
 * same run. Only where code and machine are the same as then; see decision 11.
 */
public final class Resuming {
    private final Project project;
    private final String id;
    private final List<RunEvent> events;
    private final RunStarted started;
    private final Request request;

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
        this.request = RunRequest.read(folder).request();
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
        BenchmarkSource source = request.bundled()
                ? bundled.get()
                : BenchmarkSource.of(String.join(File.pathSeparator, request.classPath()));
        return Workbench.open(
                source, Jdk.at(Path.of(request.jdk())), project.settings().platformLabel());
    }

    /**
     * The rest of the run, not yet started.
     *
     * @throws PlumblineException when nothing is missing, or when code or machine changed since
     */
    public RecordedRun prepare(Workbench bench, RunListener listener, InstantSource clock) {
        List<Planned> missing = missing();
        if (missing.isEmpty()) {
            throw PlumblineException.usage("nothing is missing in run " + id + "; see plumbline runs show " + id);
        }
        RunOptions options = new RunOptions(
                started.name(), request.profilers(), request.jvmArgs(), Duration.ofSeconds(request.silenceSeconds()));
        RunPlan plan = new Measuring(project, bench, clock).plan(missing, options);
        refuseOtherConditions(plan);
        return new RecordedRun(project, plan.continuing(id, started.name()), events, listener, clock);
    }

    /** Benchmarks that were not measured to their end, each with all its forks: those that are there are passed over. */
    private List<Planned> missing() {
        List<Benchmark> done = events.stream()
                .filter(RunEvent.BenchmarkFinished.class::isInstance)
                .map(event -> ((RunEvent.BenchmarkFinished) event).benchmark())
                .toList();
        return started.planned().stream()
                .filter(item -> !done.contains(item.benchmark()))
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
