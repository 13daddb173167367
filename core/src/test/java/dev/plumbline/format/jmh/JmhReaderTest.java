package dev.plumbline.format.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.format.Formats;
import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.model.machine.Fact;
import dev.plumbline.model.metric.Metric;
import dev.plumbline.model.metric.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JmhReaderTest {
    private static final String METRIC =
            "\"primaryMetric\":{\"score\":2,\"scoreError\":\"NaN\",\"scoreUnit\":\"us/op\",\"rawData\":[[1,2],[2,3]]}";

    @TempDir
    Path folder;

    private ResultSet read(String json) {
        return Formats.read(write(json));
    }

    private Path write(String json) {
        try {
            return Files.writeString(folder.resolve("result.json"), json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String entry(String rest) {
        return "[{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\"," + rest + "}]";
    }

    @Test
    void readsForksParamsAndEnvironment() {
        ResultSet set = read(
                "[{\"jmhVersion\":\"1.37\",\"benchmark\":\"a.B.c\",\"mode\":\"thrpt\",\"threads\":4,\"forks\":2,"
                        + "\"jdkVersion\":\"21.0.4\",\"warmupIterations\":3,\"warmupTime\":\"500 ms\",\"measurementIterations\":2,"
                        + "\"measurementTime\":\"10 s\",\"params\":{\"size\":\"1024\"},\"primaryMetric\":{\"score\":1.5,"
                        + "\"scoreError\":0.1,\"scoreUnit\":\"ops/ms\",\"rawData\":[[1,2],[1,2]]},\"secondaryMetrics\":{"
                        + "\"·gc.alloc.rate.norm\":{\"score\":24,\"scoreUnit\":\"B/op\",\"rawData\":[[24,24],[24,24]]}}}]");
        Measurement measurement = set.measurements().get(0);
        assertThat(measurement.benchmark().mode()).isEqualTo(Mode.THROUGHPUT);
        assertThat(measurement.benchmark().threads()).isEqualTo(4);
        assertThat(measurement.benchmark().params()).containsEntry("size", "1024");
        assertThat(measurement.primary().forks()).hasSize(2);
        assertThat(measurement.primary().metric().unit().text()).isEqualTo("ops/ms");
        assertThat(measurement.metric(Metric.ALLOCATION)).isPresent();
        assertThat(measurement.settings().iterationTime()).hasSeconds(10);
        assertThat(set.environment().get(Fact.JDK)).contains("21.0.4");
    }

    @Test
    void theValueOfASampleIterationIsTheMeanOfItsHistogram() {
        ResultSet set =
                read("[{\"benchmark\":\"a.B.c\",\"mode\":\"sample\",\"primaryMetric\":{\"score\":2,\"scoreUnit\":"
                        + "\"us/op\",\"rawDataHistogram\":[[[[1,3],[5,1]],[[4,2]]]]}}]");
        assertThat(set.measurements().get(0).primary().forks().get(0).measured().toArray())
                .containsExactly(2, 4);
    }

    @Test
    void withoutRawDataOnlyTheSummaryRemains() {
        ResultSet set = read("[{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\",\"forks\":5,\"measurementIterations\":10,"
                + "\"primaryMetric\":{\"score\":100,\"scoreError\":3,\"scoreUnit\":\"ns/op\",\"rawData\":[]}}]");
        assertThat(set.measurements().get(0).primary().isSummaryOnly()).isTrue();
        assertThat(set.measurements().get(0).primary().published().count()).isEqualTo(50);
    }

    @Test
    void numbersMayBeTheWordsThatJmhWrites() {
        ResultSet set =
                read(entry("\"primaryMetric\":{\"score\":\"NaN\",\"scoreError\":\"+INF\",\"scoreUnit\":\"us/op\","
                        + "\"rawData\":[[1,\"NaN\",\"-INF\"]]}"));
        assertThat(set.measurements().get(0).primary().forks().get(0).measured().get(1))
                .isNaN();
    }

    @Test
    void oneBenchmarkInTwoModesStaysTwo() {
        ResultSet set = read("[{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\"," + METRIC
                + "},{\"benchmark\":\"a.B.c\",\"mode\":\"sample\"," + METRIC + "}]");
        assertThat(set.measurements()).hasSize(2);
    }

    @Test
    void theSameBenchmarkTwiceIsKeptApartAndSaysSo() {
        ResultSet set = read("[{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\"," + METRIC
                + "},{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\"," + METRIC + "}]");
        assertThat(set.measurements())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.primary().forks()).hasSize(2));
        assertThat(set.measurements().get(1).benchmark().params()).containsEntry("entry", "2");
        assertThat(set.caveats()).singleElement().asString().contains("more than once");
    }

    @Test
    void readsUtf16AsWell() throws IOException {
        Path file = Files.write(
                folder.resolve("utf16.json"), ("\uFEFF" + entry(METRIC)).getBytes(StandardCharsets.UTF_16BE));
        assertThat(Formats.read(file).measurements()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                  | is empty",
                "[                                   | ends in the middle",
                "[]                                  | holds no benchmark",
                "{}                                  | no result file",
                "hello                               | no result file",
                "[1]                                 | a benchmark object was expected",
                "[{}]                                | primaryMetric is missing",
                "[{\"benchmark\":\"a\",\"benchmark\":\"b\"}] | Duplicate",
                "[{\"benchmark\":\"a.b\",\"mode\":\"avgt\",\"primaryMetric\":{\"rawData\":[[\"x\"]]}}] | [0].primaryMetric.rawData[0][0]: a number was expected",
                "[{\"benchmark\":\"a.b\",\"mode\":\"warp\",\"primaryMetric\":{\"score\":1}}] | 'warp' is none of",
                "[{\"benchmark\":\"a.b\",\"mode\":\"avgt\",\"threads\":-1,\"primaryMetric\":{\"score\":1}}] | threads",
                "[{\"benchmark\":\"a.b\",\"mode\":\"avgt\",\"primaryMetric\":5}] | an object was expected"
            })
    void badInputGetsOneSentence(String json, String sentence) {
        Path file = write(json);
        assertThatThrownBy(() -> Formats.read(file))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("result.json");
    }

    @Test
    void aRowThatCannotBeReadCostsItselfAloneAndIsCounted() {
        String good = "{\"benchmark\":\"a.B.good\",\"mode\":\"avgt\"," + METRIC + "}";
        String nameless = "{\"mode\":\"avgt\"," + METRIC + "}";
        String strange = "{\"benchmark\":\"a.B.c\",\"mode\":\"upside down\"," + METRIC + ",\"more\":[{\"a\":[1]}]}";
        String broken = "{\"benchmark\":\"a.B.d\",\"mode\":\"avgt\",\"forks\":\"many\"," + METRIC + "}";
        ResultSet set = read("["
                + String.join(
                        ",", nameless, good, "7", "[[1],{\"x\":2}]", strange, broken, good.replace("good", "last"))
                + "]");

        assertThat(set.measurements())
                .extracting(one -> one.benchmark().name())
                .containsExactly("a.B.good", "a.B.last");
        assertThat(set.caveats())
                .singleElement()
                .asString()
                .startsWith("5 of 7 rows cannot be read and are left out; the first: ")
                .contains("result.json [0]: the name of the benchmark is missing");
    }

    @Test
    void aFileWithoutAReadableRowIsRefusedWithTheReasonOfTheFirst() {
        assertThatThrownBy(() -> read("[{\"x\":1},{\"y\":2}]"))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("result.json [0]: primaryMetric is missing");
    }

    @Test
    void aFileThatIsCutOffAfterARowThatCannotBeReadIsStillRefused() {
        String good = "{\"benchmark\":\"a.B.good\",\"mode\":\"avgt\"," + METRIC + "}";
        assertThatThrownBy(() -> read("[" + good + ",{\"mode\":\"avgt\",\"primaryMetric\":{\"score\":1}"))
                .isInstanceOf(PlumblineException.class);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Formats.read(folder.resolve("nowhere.json"))).hasMessageContaining("does not exist");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        ResultSet set = read(entry("\"forks\":2,\"measurementIterations\":2," + METRIC));
        String text = JmhWriter.write(set.measurements(), set.environment());
        assertThat(read(text).measurements().get(0).primary().forks())
                .isEqualTo(set.measurements().get(0).primary().forks());
    }
}
