package dev.plumbline.tool.analysis;

/** Who says it: {@code bandit 1.6.2}. */
public record Analyser(String name, String version) {
    /** The one that is always there; its version rises whenever its numbers may change. */
    public static final Analyser EMBEDDED = new Analyser("plumbline", "1");

    @Override
    public String toString() {
        return name + " " + version;
    }
}
