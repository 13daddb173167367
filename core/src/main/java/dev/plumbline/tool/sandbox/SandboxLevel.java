package dev.plumbline.tool.sandbox;

/** How a run is fenced in, from the strongest to none. */
public enum SandboxLevel {
    BWRAP("bwrap"),
    NAMESPACES("namespaces with prlimit"),
    PLAIN("not sandboxed");

    private final String label;

    SandboxLevel(String label) {
        this.label = label;
    }

    /** The words in results and on the screen. */
    public String label() {
        return label;
    }
}
