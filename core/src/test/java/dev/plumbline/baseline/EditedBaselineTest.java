package dev.plumbline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Fork;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.MetricValues;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.PublishedScore;
import dev.plumbline.model.Revision;
import dev.plumbline.model.Settings;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.machine.Platform;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baselines as hands edit them, and the schema that every baseline fits. */
class EditedBaselineTest {
    private static final Path FOLDER = Path.of("..", "baselines");

    @TempDir
    Path folder;

    private static Baseline baseline(MetricValues... metrics) {
        Measurement measurement = new Measurement(
                Benchmark.of("a.B.c", Map.of("n", "1"), Mode.AVERAGE_TIME, 2),
                new Settings(2, 1, Duration.ofMillis(500), 2, Duration.ofMillis(500)),
                List.of(metrics));
        Acceptance acceptance = new Acceptance(
                "A. Person",
                Instant.parse("2026-11-20T10:00:00Z"),
                "first",
                true,
                "20261120-100000-0000",
                new Revision("abc", "main", false, "s"),
                "few forks",
                12.5,
                -0.25,
                "improvement");
        return new Baseline(
                new Platform("linux-test", new Environment(Map.of(Fact.CPU, "A CPU"))), measurement, acceptance);
    }

    private static Baseline whole() {
        return baseline(
                new MetricValues(Metric.primary("us/op"), List.of(Fork.of(10, 11), Fork.of(10.5, Double.NaN))),
                new MetricValues(Metric.secondary("gc.alloc.rate.norm", "B/op"), List.of(Fork.of(0, 8))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\" : 1              | \"schema\" : 2             | schema: 1 was expected",
                "\"schema\" : 1              | \"schema\" : \"x\"         | schema: 1 was expected",
                "\"a.B.c\"                   | \"\"                       | a benchmark needs a name",
                "\"a.B.c\"                   | 7                          | benchmark: a text was expected, not 7",
                "\"benchmark\"               | \"bench\"                  | benchmark: a text was expected, but it is missing",
                "\"n\" : \"1\"               | \"n\" : 1                  | n: a text was expected, not 1",
                "\"avgt\"                    | \"fast\"                   | mode: one of thrpt, avgt, sample, ss was expected, not fast",
                "\"threads\" : 2             | \"threads\" : 0            | threads: a whole number from 1",
                "\"threads\" : 2             | \"threads\" : -2           | threads: a whole number from 1",
                "\"threads\" : 2             | \"threads\" : 1e99         | threads: a whole number from 1",
                "\"threads\" : 2             | \"threads\" : 99999999999999999999 | threads: a whole number",
                "\"linux-test\"              | null                       | platform: a text was expected, not null",
                "\"forks\" : 2               | \"forks\" : -1             | settings.forks: a whole number from 0",
                "\"warmupMillis\" : 500      | \"warmupMillis\" : true    | settings.warmupMillis: a whole number",
                "\"2026-11-20T10:00:00Z\"    | \"yesterday\"              | yesterday",
                "\"first\"                   | \"\"                       | a baseline needs a reason",
                "\"reference\" : true        | \"reference\" : \"yes\"    | accepted.reference: true or false was expected",
                "\"replaced\" : 12.5         | \"replaced\" : \"12.5\"    | accepted.replaced: a number was expected",
                "\"replaced\" : 12.5         | \"replaced\" : 1e999       | accepted.replaced: a number was expected",
                "\"A CPU\"                   | 42                         | cpu: a text was expected, not 42",
                "\"us/op\"                   | 5                          | metrics[0].unit: a text was expected",
                "\"primary\"                 | \"secondary\"              | the metric 'primary' is missing",
                "10.5                        | -10.5                      | forks[1]: numbers from 0 on were expected, not -10.5",
                "10.5                        | \"10.5\"                   | forks[1]: numbers from 0 on were expected",
                "10.5                        | 1e999                      | forks[1]: numbers from 0 on were expected",
                "10.5                        | NaN                        | forks[1]: numbers from 0 on were expected",
                "10.5                        | [10.5]                     | forks[1]: numbers from 0 on were expected",
                "\"metrics\"                 | \"numbers\"                | metrics: a list was expected, but it is missing",
                "\"environment\"             | \"env\"                    | environment: an object was expected, but it is missing"
            })
    void everyFieldThatIsNoLongerWhatItShouldBeIsNamed(String from, String to, String sentence) {
        String text = BaselineFile.write(whole());
        assertThat(text).contains(from);
        assertThatThrownBy(
                        () -> BaselineFile.read(text.replaceFirst(java.util.regex.Pattern.quote(from), to), "b-c.json"))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("b-c.json")
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileUnderAWrongNameIsNamedWithItsRightOne() throws IOException {
        BaselineRepository repository = new BaselineRepository(folder);
        Path file = repository.write(whole());
        String wanted = file.getFileName().toString();
        Files.move(file, file.resolveSibling("b-c-n-1-t2-00000000.json"));
        assertThatThrownBy(() -> repository.load("linux-test"))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("b-c-n-1-t2-00000000.json holds B.c")
                .hasMessageContaining("which belongs into " + wanted);
    }

    @Test
    void aFileThatIsNoUtf8IsRefused() throws IOException {
        BaselineRepository repository = new BaselineRepository(folder);
        Path file = repository.write(whole());
        Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
        assertThatThrownBy(() -> repository.load("linux-test")).hasMessageContaining("is no UTF-8 text");
    }

    private static List<String> complaints(String text) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema schema = registry.getSchema(Files.readString(FOLDER.resolve("baseline.schema.json")), InputFormat.JSON);
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void whatIsWrittenFitsTheSchema() throws IOException {
        assertThat(complaints(BaselineFile.write(whole()))).isEmpty();
        MetricValues summary =
                new MetricValues(Metric.primary("ns/op"), List.of(), new PublishedScore(100, 3, Double.NaN, 50));
        assertThat(complaints(BaselineFile.write(baseline(summary)))).isEmpty();
    }

    @Test
    void theSchemaBites() throws IOException {
        String text = BaselineFile.write(whole());
        assertThat(complaints(text.replace("\"avgt\"", "\"fast\""))).isNotEmpty();
        assertThat(complaints(text.replace("\"reason\"", "\"raison\""))).isNotEmpty();
    }

    @Test
    void everyCommittedBaselineFitsTheSchemaAndLiesInItsPlace() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .filter(path -> !path.getFileName().toString().equals("baseline.schema.json"))
                    .toList()) {
                assertThat(complaints(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        BaselineRepository repository = new BaselineRepository(FOLDER);
        for (String platform : repository.platforms()) {
            assertThat(repository.load(platform))
                    .allMatch(baseline -> baseline.platform().id().equals(platform));
        }
    }
}
