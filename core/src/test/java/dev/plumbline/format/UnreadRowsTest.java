package dev.plumbline.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.Measurement;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of three rows of which the second cannot be read. */
class UnreadRowsTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("results.json"), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pytest | {\"benchmarks\": [#, #, #]} | {\"fullname\": \"@\", \"stats\": {\"data\": [1, 2]}} "
                        + "| {\"fullname\": \"bad\", \"stats\": {\"data\": [1, \"two\"]}}",
                "hyperfine | {\"results\": [#, #, #]} | {\"command\": \"@\", \"times\": [1, 2]} "
                        + "| {\"command\": [], \"times\": [1, 2]}",
                "pyperf | {\"version\": \"1.0\", \"benchmarks\": [#, #, #]} "
                        + "| {\"metadata\": {\"name\": \"@\"}, \"runs\": [{\"values\": [1, 2]}]} "
                        + "| {\"metadata\": {\"name\": \"\"}, \"runs\": [{\"values\": [1, 2]}]}",
                "action | [#, #, #] | {\"name\": \"@\", \"unit\": \"ns\", \"value\": 1} "
                        + "| {\"name\": \"bad\", \"unit\": \"ns\", \"value\": {}}",
                "google | {\"context\": {\"mhz_per_cpu\": 1}, \"benchmarks\": [#, #, #]} "
                        + "| {\"name\": \"@\", \"real_time\": 1, \"cpu_time\": 1, \"time_unit\": \"ns\"} "
                        + "| {\"name\": \"bad\", \"real_time\": \"soon\", \"cpu_time\": 1, \"time_unit\": \"ns\"}"
            })
    void theOthersAreReadAndOneLineSaysWhy(String harness, String document, String good, String bad)
            throws IOException {
        String text = document.replaceFirst("#", good.replace("@", "first"))
                .replaceFirst("#", bad)
                .replaceFirst("#", good.replace("@", "last"));

        ResultSet read = Formats.readAll(file(text)).get(0);

        assertThat(read.measurements())
                .as(harness)
                .extracting(Measurement::benchmark)
                .extracting(benchmark -> benchmark.name())
                .containsExactly("first", "last");
        assertThat(read.caveats())
                .filteredOn(line -> line.startsWith("1 of 3 rows cannot be read and are left out; the first: "))
                .hasSize(1);
    }

    @Test
    void aFileOfWhichNoRowCanBeReadIsRefusedWithTheReasonOfTheFirst() throws IOException {
        Path file = file("{\"results\": [{\"command\": [], \"times\": [1]}, {\"command\": {}, \"times\": [1]}]}");
        assertThatThrownBy(() -> Formats.readAll(file))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("results[0].command");
    }
}
