package dev.plumbline.model.machine;

import java.util.Locale;
import java.util.Optional;

/**
 * What can be known of the machine and JVM behind a measurement. A fact that could not be determined is absent, never
 * "none" or 0.
 */
public enum Fact {
    OS("OS", true),
    OS_VERSION("OS version", true),
    KERNEL("kernel", true),
    ARCH("architecture", true),
    CPU("CPU", true),
    CORES("cores", true),
    VECTOR_BITS("vector width", true),
    SMT("SMT", true),
    MEMORY_GIB("memory", true),
    GOVERNOR("CPU governor", true),
    TURBO("turbo", true),
    CONTAINER("container", true),
    VIRTUAL_MACHINE("virtual machine", true),
    JDK("JDK", true),
    JVM("JVM", true),
    JVM_FLAGS("JVM flags", true),
    /** What watched the forks besides the allocation counter, which always does: a profiler costs time. */
    PROFILERS("profilers", true),
    GC("garbage collector", true),
    JMH("JMH", true),
    JAR_HASH("jar", false),
    LOAD_BEFORE("load before", false),
    LOAD_AFTER("load after", false),
    POWER("power source", true),
    LABEL("label", false),
    /** What a loop without work takes at most, in ns: nothing below it can be told from no work at all. */
    BLANK_LOOP("blank loop", false),
    /** What ran the code where that is no JVM: Python, .NET. */
    RUNTIME("runtime", true),
    /** Name of the result format that a run was imported from. */
    SOURCE_FORMAT("source format", false),
    /** When the source says that it measured, as an ISO instant. */
    MEASURED_AT("measured at", false);

    private final String label;
    private final boolean fingerprint;

    Fact(String label, boolean fingerprint) {
        this.label = label;
        this.fingerprint = fingerprint;
    }

    public String label() {
        return label;
    }

    /** Whether a difference in this fact makes two measurements those of different environments. */
    public boolean isFingerprint() {
        return fingerprint;
    }

    /** The name in files: {@code vectorBits}. */
    public String fileName() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder text = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return text.toString();
    }

    public static Optional<Fact> ofFileName(String name) {
        for (Fact fact : values()) {
            if (fact.fileName().equals(name)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
