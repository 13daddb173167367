package dev.plumbline.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.metric.Mode;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void whatMovesTheCursorOrTurnsTheTextIsWrittenAsItsCode() {
        assertThat(PlainText.of("a\u001b[31mb\rc\u202Ed")).isEqualTo("a\\u001B[31mb\\u000Dc\\u202Ed");
        assertThat(Benchmark.of("a.b\u202Ec", Mode.AVERAGE_TIME).name()).isEqualTo("a.b\\u202Ec");
    }

    @Test
    void tabsLinesAndLettersOfAllLanguagesStay() {
        assertThat(PlainText.of("größer\t→ 速い\n")).isEqualTo("größer\t→ 速い\n");
    }
}
