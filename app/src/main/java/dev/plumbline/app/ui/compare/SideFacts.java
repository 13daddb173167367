package dev.plumbline.app.ui.compare;

import java.util.List;

/**
 * One side in the header of the comparison.
 *
 * @param facts in the order of {@link #TITLES}
 */
record SideFacts(String name, List<Known> facts) {

    static final List<String> TITLES =
            List.of("Result", "Commit", "Measured", "Platform", "JDK", "Kernel", "Load", "Forks \u00d7 iterations");

    /**
     * A fact in words.
     *
     * @param differs whether the other side says something else, which weakens every verdict
     */
    record Known(String text, boolean differs) {}

    SideFacts {
        facts = List.copyOf(facts);
    }
}
