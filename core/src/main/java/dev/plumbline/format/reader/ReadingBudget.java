package dev.plumbline.format.reader;

import dev.plumbline.model.PlumblineException;

/**
 * How much of this JVM's memory a result file may take. Files are read as streams, so it is not their size that counts,
 * but the numbers that are kept of them.
 */
public final class ReadingBudget {
    /** Eight for the number, as many while a growing list is copied. */
    private static final long BYTES_A_NUMBER = 16;

    private static final long BYTES_A_BENCHMARK = 4096;
    private static final int PART_OF_MEMORY = 3;
    /** A parsed tree, or lines, take several times the bytes of the text. */
    private static final int TREE_FACTOR = 8;

    private final String file;
    private final long limit;
    private long spent;

    /** @param file how messages call it */
    public ReadingBudget(String file) {
        this(file, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    }

    ReadingBudget(String file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** @throws PlumblineException when the file holds more than fits */
    public void spendOnNumber() {
        spend(BYTES_A_NUMBER);
    }

    /** @throws PlumblineException when the file holds more than fits */
    public void spendOnBenchmark() {
        spend(BYTES_A_BENCHMARK);
    }

    /** How large a file may be that is held whole, and not read as a stream. */
    public int mostDocumentBytes() {
        return (int) Math.min(Integer.MAX_VALUE - 16, limit / TREE_FACTOR);
    }

    /** @throws PlumblineException when a file of this size, held whole, is more than fits */
    public void spendOnDocument(long bytes) {
        spend(bytes * TREE_FACTOR);
    }

    /** Throws what a row threw where the whole file is at fault: it does not fit. */
    public void refuseIfSpent(PlumblineException why) {
        if (spent > limit) {
            throw why;
        }
    }

    private void spend(long bytes) {
        spent += bytes;
        if (spent > limit) {
            throw PlumblineException.usage(file + " holds more numbers than fit the memory of this JVM ("
                    + (limit >> 20) + " MB of it); split it, or raise -Xmx in JAVA_OPTS");
        }
    }
}
