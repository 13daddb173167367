package dev.plumbline.run;

import dev.plumbline.model.Failure;
import java.io.File;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Causes of a failed fork that JMH tells by a trace or not at all, each in a sentence with what to do. */
final class NamedCause {
    private static final long FULL = 1 << 20;
    private static final Pattern LINK_ERROR =
            Pattern.compile("^(?:Caused by: )?java\\.lang\\.UnsatisfiedLinkError: (.*)$", Pattern.MULTILINE);

    /** As the loaders of Linux, macOS and Windows, and the JVMs on them, say it. */
    private static final Pattern OTHER_SYSTEM = Pattern.compile(
            "wrong ELF class|invalid ELF header|file too short|mach-o|incompatible architecture|can't load .* on a|not a valid Win32",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXIT_CODE = Pattern.compile("exit code (-?\\d+)");
    private static final Pattern ENDED_EARLY = Pattern.compile("only (\\d+) of (\\d+) iterations came to their end");

    private NamedCause() {}

    static Diagnosis fullDisk(String name) {
        File temporary = new File(System.getProperty("java.io.tmpdir", "/tmp"));
        String where = temporary.getUsableSpace() < FULL
                ? "the temporary folder " + temporary + " is full; make room there"
                : "a disk is full (No space left on device); make room in " + temporary
                        + " and where the benchmark writes";
        return new Diagnosis(Failure.EXITED, name + ": " + where);
    }

    static Optional<Diagnosis> of(String name, String all) {
        if (all.contains("java.lang.StackOverflowError")) {
            return Optional.of(new Diagnosis(
                    Failure.THREW,
                    name
                            + " overflowed its stack (StackOverflowError); end its recursion earlier, or give the fork more"
                            + " with --jvm-args -Xss8m"));
        }
        Matcher link = LINK_ERROR.matcher(all);
        if (link.find()) {
            return Optional.of(library(name, link.group(1).strip()));
        }
        Matcher code = EXIT_CODE.matcher(all);
        if (all.contains("explicit System.exit was called")) {
            return Optional.of(new Diagnosis(
                    Failure.EXITED,
                    name + " called System.exit (exit code " + (code.find() ? code.group(1) : "0")
                            + "); a benchmark must return"));
        }
        Matcher early = ENDED_EARLY.matcher(all);
        return early.find() && !code.find()
                ? Optional.of(new Diagnosis(
                        Failure.EXITED,
                        name + " ended its JVM without a word after " + early.group(1) + " of " + early.group(2)
                                + " iterations (Runtime.halt, or an exit in native code); a benchmark must return"))
                : Optional.empty();
    }

    private static Diagnosis library(String name, String why) {
        if (!OTHER_SYSTEM.matcher(why).find()) {
            return new Diagnosis(
                    Failure.THREW,
                    name + " does not find a native library or a method of it (" + shortened(why)
                            + "); name its folder with --jvm-args -Djava.library.path=FOLDER");
        }
        return new Diagnosis(
                Failure.THREW,
                name + " loads a native library that was built for another system (" + shortened(why)
                        + "); give it the one for " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch"));
    }

    /** Without the path, which the loader says twice. */
    private static String shortened(String why) {
        String text = why.replaceFirst(" in java\\.library\\.path.*", "");
        String[] parts = text.split(": ", -1);
        return parts.length > 2 && parts[0].equals(parts[1])
                ? new File(parts[0]).getName() + ": " + text.substring(2 * (parts[0].length() + 2))
                : text;
    }
}
