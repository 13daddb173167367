package dev.plumbline.tool.measure;

/** Hears how far a measurement is; called on the thread that measures. */
@FunctionalInterface
public interface BenchListener {
    BenchListener SILENT = (toolId, done, total) -> {};

    /**
     * A process ended.
     *
     * @param total how many there will be, unless the tool fails early
     */
    void processEnded(String toolId, int done, int total);
}
