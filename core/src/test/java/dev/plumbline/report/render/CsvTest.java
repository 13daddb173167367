package dev.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@SUM(A1)"})
    void whatWouldBeAFormulaIsTold(String cell) {
        assertThat(Csv.line(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "+1", "-1.5E-7", "plain", ""})
    void numbersAndWordsStayAsTheyAre(String cell) {
        assertThat(Csv.line(cell)).isEqualTo(cell);
    }

    @Test
    void aFormulaWithACommaIsBothQuotedAndTold() {
        assertThat(Csv.line("=HYPERLINK(\"x\",1)")).isEqualTo("\"'=HYPERLINK(\"\"x\"\",1)\"");
    }

    @Test
    void markdownOfOtherPeopleStaysText() {
        assertThat(Markdown.cell("<img src=x> [a](b) | @team `x`"))
                .isEqualTo("&lt;img src=x> \\[a](b) \\| &#64;team \\`x\\`");
        assertThat(Markdown.cell("p <0.0001")).isEqualTo("p <0.0001");
    }
}
