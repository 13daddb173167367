package dev.plumbline.tool.measure;

/** What a time was taken with, from outside the tool's process. */
public enum Clock {
    /** From an order to its answer. */
    WALL("wall time"),
    /** What the kernel counted for the tool's process and all that it started: a busy machine changes it little. */
    CPU("CPU time");

    private final String words;

    Clock(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
