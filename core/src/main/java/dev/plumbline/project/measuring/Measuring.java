package dev.plumbline.project.measuring;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.host.LoadMeter;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Units;
import dev.plumbline.model.text.Secrets;
import dev.plumbline.project.Project;
import dev.plumbline.run.ProfilerFiles;
import dev.plumbline.run.RunListener;
import dev.plumbline.run.RunPlan;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures on a workspace: makes the plan, and runs it with a crash log, the history and a listener. */
public final class Measuring {
    private static final DateTimeFormatter ID_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int ID_RANDOM = 0x10000;
    private static final Pattern CHOSEN_GC = Pattern.compile("-XX:\\+Use(Z(?=GC)|\\w+)GC");

    private final Project project;
    private final Workbench bench;
    private final InstantSource clock;

    public Measuring(Project project, Workbench bench, InstantSource clock) {
        this.project = project;
        this.bench = bench;
        this.clock = clock;
    }

    /** A plan for these benchmarks, in this order. */
    public RunPlan plan(List<Planned> items, RunOptions options) {
        Platform here = new Platform(bench.platform().id(), environment(options));
        String id = newId();
        return new RunPlan(
                id,
                options.name(),
                bench.source(),
                bench.descriptor(),
                bench.jdk(),
                here,
                project.sourceTree().revision(),
                items,
                ProfilerFiles.below(project.profilesFolder(id), options.profilers()),
                options.jvmArgs(),
                options.silence(),
                options.repeats(),
                bench.meters());
    }

    /** The machine as probed, with what holds for this run alone. */
    private Environment environment(RunOptions options) {
        Environment environment = bench.platform().environment();
        double load = LoadMeter.loadAverage();
        if (Double.isFinite(load)) {
            environment = environment.with(Fact.LOAD_BEFORE, Units.number(load));
        }
        if (!options.jvmArgs().isEmpty()) {
            environment = environment.with(Fact.JVM_FLAGS, String.join(" ", Secrets.masked(options.jvmArgs())));
        }
        List<String> profilers = options.profilers().stream()
                .map(profiler -> profiler.split(":", 2)[0])
                .filter(profiler -> !profiler.equals("gc"))
                .toList();
        if (!profilers.isEmpty()) {
            environment = environment.with(Fact.PROFILERS, String.join(" ", profilers));
        }
        Map<Fact, Optional<String>> more = new EnumMap<>(Fact.class);
        more.put(Fact.GC, garbageCollector(options.jvmArgs()));
        more.put(Fact.JMH, bench.source().jmhVersion());
        more.put(Fact.JAR_HASH, bench.source().hash());
        for (Map.Entry<Fact, Optional<String>> fact : more.entrySet()) {
            if (fact.getValue().isPresent()) {
                environment = environment.with(fact.getKey(), fact.getValue().get());
            }
        }
        return environment;
    }

    /** What the flags choose, else what the JDK chose for itself on this machine. */
    private Optional<String> garbageCollector(List<String> jvmArgs) {
        Optional<String> flag = jvmArgs.stream()
                .map(CHOSEN_GC::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).equals("Z") ? "ZGC" : matcher.group(1))
                .reduce((first, last) -> last);
        return flag.or(() -> Optional.of(bench.catalog().garbageCollector()).filter(name -> !name.isEmpty()));
    }

    private String newId() {
        int random = ThreadLocalRandom.current().nextInt(ID_RANDOM);
        return ID_TIME.format(clock.instant()) + String.format(java.util.Locale.ROOT, "-%04x", random);
    }

    /** A run of this plan, not yet started. */
    public RecordedRun prepare(RunPlan plan, RunListener listener) {
        return new RecordedRun(project, plan, listener, clock);
    }
}
