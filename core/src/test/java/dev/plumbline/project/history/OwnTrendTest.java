package dev.plumbline.project.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.metric.Metric;
import dev.plumbline.project.Project;
import dev.plumbline.trend.SeriesPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measurements of this project's own kernels that its git keeps. */
class OwnTrendTest {
    private static final Path KEPT = Path.of("..", "baselines", "history");
    private static final int FEWEST_COMMITS = 20;

    @TempDir
    Path workspace;

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).toList();
        }
    }

    @Test
    void itsKernelsHaveAPastOfAtLeastTwentyCommits() throws IOException {
        Project project = Project.at(workspace);
        for (Path file : files()) {
            new HistoryLines(project).take(file);
        }
        Trends trends = new Trends(project);

        // The one with most runs; others were captured once, on whatever machine was at hand.
        String platform = trends.platforms().get(0);
        assertThat(trends.benchmarks(platform)).isNotEmpty().allSatisfy(benchmark -> {
            List<Metric> metrics = trends.metrics(benchmark, platform);
            assertThat(trends.series(benchmark, platform, metrics.get(0), Trends.Order.TIME)
                            .points())
                    .extracting(SeriesPoint::revision)
                    .extracting(revision -> revision.commit())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(FEWEST_COMMITS);
        });
    }

    @Test
    void aFileHoldsThePlatformItIsCalledBy() throws IOException {
        for (Path file : files()) {
            String platform = String.valueOf(file.getFileName()).replace(".jsonl", "");
            assertThat(Files.readAllLines(file))
                    .allSatisfy(line -> assertThat(line).contains("\"platform\":\"" + platform + "\""));
        }
    }

    @Test
    void noLineHoldsAPathOfTheMachineThatMeasured() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readAllLines(file))
                    .allSatisfy(
                            line -> assertThat(line).doesNotContain("/home/", "/tmp/", "/root/", "/Users/", "C:\\"));
        }
    }
}
