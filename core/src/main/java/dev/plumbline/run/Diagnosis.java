package dev.plumbline.run;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Failure;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from what JMH printed why a fork failed, and says it in one sentence with what to do.
 *
 * @param sentence for the user
 */
record Diagnosis(Failure failure, String sentence) {
    private static final Pattern EXCEPTION = Pattern.compile(
            "^(?:Caused by: )?((?:[a-z_][\\w$]*\\.)+[A-Z][\\w$]*(?:Exception|Error)[\\w$]*)(: .*)?$",
            Pattern.MULTILINE);
    private static final Pattern EXIT_CODE = Pattern.compile("exit code (-?\\d+)");
    private static final Pattern UNAVAILABLE = Pattern.compile("unavailable: (.*)");
    private static final Pattern CLASS_VERSION = Pattern.compile("class file version (\\d+)");
    private static final Pattern REFUSED_OPTION = Pattern.compile(
            "^(?:Error: )?((?:Unrecognized|Improperly specified|Invalid|Missing|Conflicting) .*|VM option .* is .*)$",
            Pattern.MULTILINE);
    private static final int CLASS_VERSION_OFFSET = 44;

    static Diagnosis of(Benchmark benchmark, String message, String output) {
        String all = message + "\n" + output;
        String name = benchmark.displayName();
        Matcher unavailable = UNAVAILABLE.matcher(all);
        if (unavailable.find()) {
            return new Diagnosis(
                    Failure.UNAVAILABLE,
                    name + " is not available here: " + unavailable.group(1).strip());
        }
        if (all.contains("No space left on device") || all.contains("There is not enough space on the disk")) {
            return NamedCause.fullDisk(name);
        }
        if (all.contains("JMH lock")) {
            String holder = RunLock.holder().orElse("another process");
            return new Diagnosis(
                    Failure.LOCK_HELD,
                    "another JMH is running on this machine: " + holder + "; wait for it or use --wait");
        }
        if (all.contains("OutOfMemoryError") || all.contains("insufficient memory")) {
            return new Diagnosis(
                    Failure.OUT_OF_MEMORY, name + " ran out of memory; give the fork more with --jvm-args -Xmx2g");
        }
        if (all.contains("rofiler")
                && (all.contains("Unable to initialize")
                        || all.contains("not supported")
                        || all.contains("Unable to find")
                        || all.contains("Profilers failed"))) {
            return new Diagnosis(
                    Failure.NO_PROFILER, "the profiler is not available on this machine or JDK; " + lastLine(message));
        }
        Optional<Integer> newer = neededJdk(all);
        if (newer.isPresent()) {
            return new Diagnosis(
                    Failure.EXITED,
                    name + " was built for JDK " + newer.get() + "; choose such a JDK, or a newer one, with --jdk");
        }
        return NamedCause.of(name, all).orElseGet(() -> exceptionOrExit(name, all));
    }

    /** A fork whose result only came after what it had started was ended. */
    static Diagnosis leftBehind(Benchmark benchmark, String names) {
        return new Diagnosis(
                Failure.HUNG,
                benchmark.displayName() + " left a process behind that kept its output open (" + names
                        + "); it was ended; end it in a @TearDown, or give it an output of its own");
    }

    /** The JDK that a class was compiled for which this one is too old for; empty when that is not the matter. */
    static Optional<Integer> neededJdk(String output) {
        Matcher version = CLASS_VERSION.matcher(output);
        return output.contains("UnsupportedClassVersionError") && version.find()
                ? Optional.of(Integer.parseInt(version.group(1)) - CLASS_VERSION_OFFSET)
                : Optional.empty();
    }

    private static Diagnosis exceptionOrExit(String name, String all) {
        Matcher exit = EXIT_CODE.matcher(all);
        Matcher exception = EXCEPTION.matcher(all);
        String thrown = "";
        while (exception.find()) {
            String type = exception.group(1);
            if (!type.startsWith("org.openjdk.jmh.") && thrown.isEmpty()) {
                String text = exception.group(2) == null ? "" : exception.group(2);
                thrown = type.substring(type.lastIndexOf('.') + 1) + text;
            }
        }
        if (!thrown.isEmpty()) {
            return new Diagnosis(Failure.THREW, name + " threw " + thrown);
        }
        Matcher refused = REFUSED_OPTION.matcher(all);
        if (all.contains("Could not create the Java Virtual Machine") && refused.find()) {
            return new Diagnosis(
                    Failure.EXITED,
                    name + ": the fork's JVM does not start: "
                            + refused.group(1).strip() + "; correct --jvm-args");
        }
        if (exit.find()) {
            return new Diagnosis(
                    Failure.EXITED, name + ": the fork ended with exit code " + exit.group(1) + " before its time");
        }
        return new Diagnosis(Failure.EXITED, name + ": the fork gave no result; " + lastLine(all));
    }

    private static String lastLine(String text) {
        String line = text.strip().lines().reduce((first, second) -> second).orElse("no message");
        return line.isEmpty() ? line : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }
}
