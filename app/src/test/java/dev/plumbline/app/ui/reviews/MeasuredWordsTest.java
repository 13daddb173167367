package dev.plumbline.app.ui.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.reviews.Evidence.Tile;
import dev.plumbline.format.tool.ToolEvidenceJson;
import org.junit.jupiter.api.Test;

class MeasuredWordsTest {

    /** Four of five new processes met a busy moment: their medians rose while the floor fell. */
    private static final String COMPARED = """
            {"metadata": {
              "performance": {"execution_time_ms": 5.2},
              "comparison": {"old": 5.0, "new": 4.5, "unit": "ms/op", "verdict": "IMPROVEMENT",
                             "change": -0.1, "ciLow": -0.12, "ciHigh": -0.08%s},
              "old_version": {"performance": {"execution_time_ms": 5.1}}}}
            """;

    private static Tile time(String lens) {
        return MeasuredWords.tiles(ToolEvidenceJson.read(COMPARED.formatted(lens)))
                .get(0);
    }

    @Test
    void theTimesAreThoseThatTheChangeIsAbout() {
        assertThat(time(", \"lens\": \"floor\""))
                .returns("Time per call, floor", Tile::name)
                .returns("5.000 \u2192 4.500 ms", Tile::value)
                .returns("-10.0 %", Tile::change);
    }

    @Test
    void theMediansStandWhereNoLensWasKept() {
        assertThat(time("")).returns("Time per call, median", Tile::name).returns("5.100 \u2192 5.200 ms", Tile::value);
    }

    @Test
    void besideTheMediansStandsTheirOwnChangeAndBelowWhatDecided() {
        assertThat(time("").change()).isEqualTo("+2.0 %");
        assertThat(time("").detail())
                .isEqualTo("decided by -10.0 %, 95 % interval -12.0 … -8.0 %, of times that were not kept");
    }
}
