package dev.plumbline.app.ui.baselines;

import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.project.Project;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A project with baselines of four platforms, two commits deep. */
public final class Accepted {

    private final Project project;
    private final String here = PlatformProbe.probe(Jdk.running(), "").id();

    public Accepted(Project project) {
        this.project = project;
    }

    String here() {
        return here;
    }

    /** What the first commit holds. */
    void first() {
        write(here, "cosine.CosineBenchmark.simd", 44.9, Double.NaN, "First capture", 1);
        write(here, "cosine.CosineBenchmark.scalar", 611.9, Double.NaN, "First capture", 1);
        write(here, "decay.DecayBenchmark.simd", 10.91, 11.62, "Vectorised loop", 2);
        write(here, "decay.DecayBenchmark.scalar", 84.6, Double.NaN, "First capture", 2);
        write(here, "spread.SpreadBenchmark.csr", 912, Double.NaN, "Start from an empty state", 2);
    }

    /** What the second commit changes and adds. */
    void second() {
        write(here, "cosine.CosineBenchmark.simd", 38.21, 44.9, "Eight accumulators, not four", 50);
        write(here, "cosine.CosineBenchmark.scalar", 598.2, 611.9, "Unrolled by four", 40);
        write(here, "decay.DecayBenchmark.simd", 9.84, 10.91, "Vectorised tail, exact last lanes", 55);
        write(here, "decay.DecayBenchmark.scalar", 88.3, 84.6, "API change: caller's array", 55);
        write(here, "spread.SpreadBenchmark.parallel", 544, 539, "Platform upgrade", 56);
        write(here.replaceFirst("-jdk\\d+", "-jdk99"), "decay.DecayBenchmark.simd", 9.5, Double.NaN, "JDK 99", 57);
        write("linux-aarch64-neon-jdk17", "decay.DecayBenchmark.simd", 19.5, Double.NaN, "First capture", 20);
        write("imported-old-machine", "decay_calculation", 9500, Double.NaN, "imported", 3);
    }

    private void write(String platform, String name, double value, double before, String reason, int day) {
        List<Fork> forks = IntStream.range(0, 5)
                .mapToObj(i -> Fork.of(value * (1 + i * 0.0005), value * 1.001, value * 1.002))
                .toList();
        Measurement measurement = new Measurement(
                Benchmark.of("org.example." + name, Mode.AVERAGE_TIME),
                new Settings(5, 5, Duration.ofSeconds(1), 3, Duration.ofSeconds(1)),
                List.of(new MetricValues(Metric.primary("us/op"), forks)));
        double change = Double.isNaN(before) ? Double.NaN : value / before - 1;
        Acceptance acceptance = new Acceptance(
                "ms",
                Instant.parse("2026-08-01T10:00:00Z").plus(Duration.ofDays(day)),
                reason,
                !platform.startsWith("imported"),
                "run",
                new Revision("77d0b1f0000000000000000000000000000000" + "00", "main", false, "subject"),
                "",
                before,
                change,
                verdict(change));
        project.baselines().write(new Baseline(new Platform(platform, Environment.UNKNOWN), measurement, acceptance));
    }

    private static String verdict(double change) {
        if (Double.isNaN(change)) {
            return "";
        }
        return Math.abs(change) < 0.01 ? "equivalent" : change > 0 ? "regression" : "improvement";
    }

    /** Both versions as two commits. */
    public void commitBoth() {
        try (Git git = Git.init().setDirectory(project.root().toFile()).call()) {
            first();
            commit(git, "first");
            second();
            commit(git, "second");
        } catch (GitAPIException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor("ms", "ms@example.org")
                .setCommitter("ms", "ms@example.org")
                .setSign(false)
                .call();
    }
}
