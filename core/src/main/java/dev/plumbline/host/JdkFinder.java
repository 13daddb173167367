package dev.plumbline.host;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the JDKs of this machine: the running one, {@code JAVA_HOME}, and the platform's folder of JVMs. */
public final class JdkFinder {
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/lib/jvm"), Path.of("/Library/Java/JavaVirtualMachines"), Path.of("C:\\Program Files\\Java"));

    private JdkFinder() {}

    /** The oldest JDK of this machine that is not older than that; empty where there is none. */
    public static Optional<Jdk> atLeast(int feature) {
        return all().stream().filter(jdk -> jdk.feature() >= feature).min(Comparator.comparingInt(Jdk::feature));
    }

    /** All JDKs of 17 or newer, the running one first, then by version. */
    public static List<Jdk> all() {
        Map<Path, Jdk> found = new LinkedHashMap<>();
        Jdk running = Jdk.running();
        found.put(real(running.home()), running);
        List<Path> candidates = new ArrayList<>();
        String javaHome = System.getenv("JAVA_HOME");
        if (javaHome != null) {
            candidates.add(Path.of(javaHome));
        }
        FOLDERS.forEach(folder -> candidates.addAll(children(folder)));
        candidates.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .forEach(home -> add(found, home));
        List<Jdk> jdks = new ArrayList<>(found.values());
        jdks.subList(1, jdks.size()).sort(Comparator.comparing(Jdk::feature));
        return jdks;
    }

    private static void add(Map<Path, Jdk> found, Path home) {
        try {
            found.putIfAbsent(real(home), Jdk.at(home));
        } catch (PlumblineException e) {
            // Too old, or half installed: not one that can measure.
            return;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                for (Path child : stream) {
                    Path inBundle = child.resolve("Contents/Home");
                    children.add(Files.isDirectory(inBundle) ? inBundle : child);
                }
            } catch (IOException e) {
                return List.of();
            }
        }
        children.sort(Comparator.naturalOrder());
        return children;
    }
}
