package dev.plumbline.app.ui.reviews;

import dev.plumbline.chart.Tone;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Everything a reviewer reads of one item, in words.
 *
 * @param changes of what is asked: features, removals, breaks
 * @param history who said what, oldest first
 */
record Evidence(
        Head head,
        Why why,
        List<Fact> changes,
        List<Tile> tiles,
        Measurement measurement,
        Sources sources,
        List<Fact> history) {

    Evidence {
        changes = List.copyOf(changes);
        tiles = List.copyOf(tiles);
        history = List.copyOf(history);
    }

    /** @param requirement as in {@code “Parse JSON” → “Parse JSON with validation”} */
    record Head(String name, String versions, String requirement, String state) {}

    /**
     * Why it was flagged.
     *
     * @param judge who judged, how long it took and how sure it is
     * @param warnings conflicts, doubts and texts that speak to the judge
     * @param details what can be unfolded
     */
    record Why(
            List<Part> reasoning,
            String judge,
            OptionalDouble score,
            Tone tone,
            List<String> warnings,
            List<Detail> details) {
        Why {
            reasoning = List.copyOf(reasoning);
            warnings = List.copyOf(warnings);
            details = List.copyOf(details);
        }
    }

    /** A piece of the reasoning; a number in it has a mark and, as {@code hint}, what was measured. */
    record Part(String text, Mark mark, String hint) {}

    /** A long text that is folded away until asked for. */
    record Detail(String title, String text) {}

    /** A line with a symbol. */
    record Fact(String symbol, String text, Tone tone) {}

    /** A number before and after. */
    record Tile(String name, String value, String change, Tone tone, String detail) {}

    /** The forks of both sides, and sentences about them. */
    record Measurement(String of, String unit, List<Double> oldForks, List<Double> newForks, List<String> sentences) {
        Measurement {
            oldForks = List.copyOf(oldForks);
            newForks = List.copyOf(newForks);
            sentences = List.copyOf(sentences);
        }

        boolean hasForks() {
            return !oldForks.isEmpty() || !newForks.isEmpty();
        }
    }

    /** @param none why there is no source to compare; empty when there is one */
    record Sources(String old, String now, String none) {}

    /** How a number of the reasoning stands to the measurement. */
    enum Mark {
        NONE(""),
        SUPPORTED("\u2713"),
        CONTRADICTED("\u2717"),
        UNSUPPORTED("?");

        private final String symbol;

        Mark(String symbol) {
            this.symbol = symbol;
        }

        String symbol() {
            return symbol;
        }
    }
}
