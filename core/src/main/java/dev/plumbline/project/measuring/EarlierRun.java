package dev.plumbline.project.measuring;

import dev.plumbline.event.RunEvent.Planned;
import dev.plumbline.event.RunEvent.RunStarted;
import dev.plumbline.format.codec.run.RunRequestJson.Request;
import dev.plumbline.host.Jdk;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Settings;
import dev.plumbline.model.text.Secrets;
import dev.plumbline.project.Project;
import dev.plumbline.run.EventLog;
import dev.plumbline.run.source.BenchmarkSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a run was asked for: its source, JDK, arguments and settings, so that a part of it can be measured again alike. */
public final class EarlierRun {
    private final String id;
    private final RunRequest asked;
    private final List<Planned> planned;

    private EarlierRun(String id, RunRequest asked, List<Planned> planned) {
        this.id = id;
        this.asked = asked;
        this.planned = planned;
    }

    /** Empty for a run that was not measured in this workspace, or whose folder is gone. */
    public static Optional<EarlierRun> of(Project project, String runId) {
        Path folder = project.runFolder(runId);
        if (runId.isEmpty() || !RunRequest.isThere(folder)) {
            return Optional.empty();
        }
        Path log = folder.resolve(EventLog.FILE_NAME);
        List<Planned> planned = Files.exists(log)
                ? EventLog.read(log).stream()
                        .filter(RunStarted.class::isInstance)
                        .map(event -> ((RunStarted) event).planned())
                        .findFirst()
                        .orElse(List.of())
                : List.of();
        return Optional.of(new EarlierRun(runId, RunRequest.read(folder), planned));
    }

    /** @param bundled where the kernels lie that come with Plumbline */
    public BenchmarkSource source(Supplier<BenchmarkSource> bundled) {
        return asked.source(bundled);
    }

    public Jdk jdk() {
        return asked.jdk();
    }

    /** How a benchmark was to be measured; empty for one that was not asked for. */
    public Optional<Settings> settings(Benchmark benchmark) {
        return planned.stream()
                .filter(item -> item.benchmark().equals(benchmark))
                .map(Planned::settings)
                .findFirst();
    }

    /**
     * These options, with what the run had where they say nothing.
     *
     * @throws PlumblineException when an argument is needed whose value is not kept
     */
    public RunOptions under(RunOptions given) {
        Request request = asked.request();
        List<String> jvmArgs = given.jvmArgs().isEmpty() ? request.jvmArgs() : given.jvmArgs();
        if (given.jvmArgs().isEmpty() && jvmArgs.stream().anyMatch(Secrets::isMasked)) {
            throw PlumblineException.usage("run " + id + " had a JVM argument whose value is not kept ("
                    + String.join(", ", Secrets.keys(jvmArgs)) + "); give it again with --jvm-args");
        }
        return new RunOptions(
                given.name(),
                given.profilers().isEmpty() ? request.profilers() : given.profilers(),
                jvmArgs,
                given.silence().isZero() ? Duration.ofSeconds(request.silenceSeconds()) : given.silence(),
                given.repeats());
    }
}
