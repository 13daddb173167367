package dev.plumbline.model;

/**
 * What one {@link Fork} of a measurement stands for: the thing that was repeated, and with it how much of the real
 * scatter the values can show. Harnesses differ in this, and a verdict is only worth as much as its replicates.
 */
public enum Replication {
    /** A JVM of its own (JMH, and everything that Plumbline measures). */
    FORK("fork", ""),
    /** A process of its own: pyperf's runs, hyperfine's timings, BenchmarkDotNet's launches. */
    PROCESS_RUN("process run", "a fork here is one process run of the harness"),
    /** The benchmark started again within one process: Google Benchmark's repetitions, the lines of Go's -count. */
    REPETITION(
            "repetition",
            "a fork here is one repetition; repetitions share a process, so what differs from process to process is"
                    + " not seen"),
    /** Nothing: the source tells a mean, not the values behind it. */
    SUMMARY("summary", "");

    private final String word;
    private final String sentence;

    Replication(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** The word in files and tables. */
    public String word() {
        return word;
    }

    /** What a reader of a verdict must know of it; empty where there is nothing to say. */
    public String sentence() {
        return sentence;
    }

    /** The unit of this word; {@link #FORK} for a word of a later version. */
    public static Replication of(String word) {
        for (Replication replication : values()) {
            if (replication.word.equals(word)) {
                return replication;
            }
        }
        return FORK;
    }
}
