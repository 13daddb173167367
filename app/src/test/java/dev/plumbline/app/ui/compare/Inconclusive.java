package dev.plumbline.app.ui.compare;

import dev.plumbline.app.ui.measuring.FakeMeasuring;
import dev.plumbline.baseline.Acceptance;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.host.Jdk;
import dev.plumbline.host.PlatformProbe;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import dev.plumbline.model.RunState;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Project;
import dev.plumbline.run.Preset;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A baseline and a run of this machine with so much scatter that nobody can tell them apart. */
final class Inconclusive {

    private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");

    private Inconclusive() {}

    static Run run(String id, int seed) {
        return new Run(
                id, "", AT, platform(), Revision.NONE, RunState.COMPLETE, true, List.of(measurement(seed)), List.of());
    }

    static void accept(Project project) {
        project.baselines()
                .write(new Baseline(
                        platform(),
                        measurement(7),
                        new Acceptance(
                                "ms", AT, "first", true, "run-0", Revision.NONE, "", Double.NaN, Double.NaN, "")));
    }

    /** Accepts and commits. */
    static void commit(Project project) {
        try (Git git = Git.init().setDirectory(project.root().toFile()).call()) {
            accept(project);
            git.add().addFilepattern("baselines").call();
            git.commit()
                    .setMessage("first")
                    .setAuthor("ms", "ms@example.org")
                    .setCommitter("ms", "ms@example.org")
                    .setSign(false)
                    .call();
        } catch (GitAPIException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Platform platform() {
        return PlatformProbe.probe(Jdk.running(), "");
    }

    private static Measurement measurement(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Fork> forks = IntStream.range(0, 3)
                .mapToObj(i -> 38 * (1 + 0.08 * random.nextGaussian()))
                .map(level -> Fork.of(level, level * 1.01, level * 1.02))
                .toList();
        return new Measurement(
                FakeMeasuring.SIMD, Preset.QUICK.settings(), List.of(new MetricValues(Metric.primary("us/op"), forks)));
    }
}
