package dev.plumbline.format.jmh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.format.Formats;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.ResultSet;
import dev.plumbline.stats.Comparison;
import dev.plumbline.stats.Rule;
import dev.plumbline.stats.Verdict;
import dev.plumbline.stats.suite.SuiteComparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Result files as life damages them: each is read for what it is, or refused in one sentence. */
class BadResultFilesTest {
    private static final String FORKS = "[[10,10.1],[10.2,10.1],[10,10.05]]";

    @TempDir
    Path folder;

    private static String result(String unit, String rawData) {
        return "[{\"benchmark\":\"a.B.c\",\"mode\":\"avgt\",\"forks\":3,\"primaryMetric\":{\"score\":10,\"scoreUnit\":\""
                + unit + "\",\"rawData\":" + rawData + "}}]";
    }

    private ResultSet read(byte[] bytes) {
        try {
            return Formats.read(Files.write(folder.resolve("result.json"), bytes));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ResultSet read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Comparison compare(String old, String now) {
        ResultSet before = read(old);
        ResultSet after = read(now);
        return SuiteComparison.of(
                        before,
                        after,
                        Rule.DEFAULT,
                        SuiteComparison.Correction.NONE,
                        benchmark -> SuiteComparison.Knowledge.NONE)
                .rows()
                .get(0)
                .comparison();
    }

    private void assertRefused(byte[] bytes, String sentence) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("result.json")
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() {
        byte[] whole = result("us/op", FORKS).getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOf(PlumblineException.class)
                    .hasMessageContaining("result.json");
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "is empty; measure again or name another file");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] noise = new byte[4096];
        new SplittableRandom(1).nextBytes(noise);
        assertRefused(noise, "is no result file that Plumbline reads");
        byte[] disguised = noise.clone();
        disguised[0] = '[';
        assertRefused(disguised, "no valid JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherUnicodeEncodingsAreRead(String encoding) {
        byte[] bytes = result("us/op", FORKS).getBytes(java.nio.charset.Charset.forName(encoding));
        assertThat(read(bytes).measurements()).hasSize(1);
    }

    @Test
    void anEncodingThatCannotBeKnownIsRefused() {
        assertRefused(
                result("us/op", FORKS).replace("a.B.c", "a.B.\u00e9").getBytes(StandardCharsets.ISO_8859_1),
                "no valid JSON");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertRefused(
                result("us/op", FORKS)
                        .replace("\"forks\":3", "\"forks\":3,\"forks\":4")
                        .getBytes(StandardCharsets.UTF_8),
                "Duplicate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[[\"NaN\",\"NaN\"],[\"NaN\",\"NaN\"],[NaN,NaN]]", "[[-1,-2],[-1,-2],[-3,-4]]", "[[],[],[]]"})
    void valuesThatAreNoTimesGiveNoVerdictAndNoNumber(String rawData) {
        Comparison comparison =
                compare(result("us/op", FORKS), result("us/op", rawData).replace("\"score\":10", "\"score\":\"NaN\""));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.change()).isNaN();
    }

    @Test
    void fromSomethingToZeroIsAChangeWithoutARatio() {
        Comparison comparison = compare(
                result("us/op", FORKS), result("us/op", "[[0,0],[0,0],[0,0]]").replace("\"score\":10", "\"score\":0"));
        assertThat(comparison.verdict()).isEqualTo(Verdict.IMPROVEMENT);
        assertThat(comparison.change()).isNaN();
        assertThat(comparison.newValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ms/op, 0.001", "ns/op, 1000"})
    void unitsThatConvertAreCompared(String unit, double factor) {
        String scaled = "[[" + 10 * factor + "," + 10.1 * factor + "],[" + 10.2 * factor + "," + 10.1 * factor + "],["
                + 10 * factor + "," + 10.05 * factor + "]]";
        assertThat(compare(result("us/op", FORKS), result(unit, scaled)).verdict())
                .isEqualTo(Verdict.EQUIVALENT);
    }

    @Test
    void unitsThatDoNotConvertAreNeverANumber() {
        Comparison comparison = compare(result("us/op", FORKS), result("pages", FORKS));
        assertThat(comparison.verdict()).isEqualTo(Verdict.INCOMPATIBLE);
        assertThat(comparison.change()).isNaN();
    }

    @Test
    void aFolderIsNoResultFile() {
        assertThatThrownBy(() -> Formats.read(folder)).hasMessageContaining("is a folder without result files");
    }
}
