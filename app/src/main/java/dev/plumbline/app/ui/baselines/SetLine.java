package dev.plumbline.app.ui.baselines;

/**
 * A line of the list of sets: a heading, or a set.
 *
 * @param platformId empty for a heading
 * @param detail as in {@code 9 benchmarks · reference}
 * @param day when the newest of them was accepted
 */
record SetLine(String platformId, String title, String detail, String day) {

    static SetLine heading(String title) {
        return new SetLine("", title, "", "");
    }

    boolean isHeading() {
        return platformId.isEmpty();
    }
}
