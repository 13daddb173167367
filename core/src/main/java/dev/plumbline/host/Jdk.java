package dev.plumbline.host;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK on this machine.
 *
 * @param feature 17, 25, …
 * @param version {@code 17.0.15}
 * @param vendor {@code Debian}; empty when its release file does not tell
 */
public record Jdk(Path home, int feature, String version, String vendor) {
    private static final int OLDEST = 17;

    /** The JDK that runs Plumbline. */
    public static Jdk running() {
        return new Jdk(
                Path.of(System.getProperty("java.home")),
                Runtime.version().feature(),
                System.getProperty("java.version"),
                System.getProperty("java.vendor", ""));
    }

    /**
     * The JDK at this folder, or at the folder above a {@code bin/java} that was named.
     *
     * @throws PlumblineException when there is none, or one older than 17
     */
    public static Jdk at(Path named) {
        Path home = named;
        if (Files.isRegularFile(named)) {
            Path bin = named.toAbsolutePath().getParent();
            home = bin == null || bin.getParent() == null ? named : bin.getParent();
        }
        if (!Files.isExecutable(java(home))) {
            throw PlumblineException.usage(
                    named + " is no JDK: bin/java is missing; name the folder that JAVA_HOME would");
        }
        Properties release = release(home);
        String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
        int feature = feature(version);
        if (feature < OLDEST) {
            throw PlumblineException.usage(named + " is JDK " + (version.isEmpty() ? "of unknown version" : version)
                    + "; 17 or newer is needed");
        }
        return new Jdk(
                home, feature, version, release.getProperty("IMPLEMENTOR", "").replace("\"", ""));
    }

    private static Properties release(Path home) {
        Properties release = new Properties();
        Path file = home.resolve("release");
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                release.load(reader);
            } catch (IOException e) {
                throw PlumblineException.usage(file + " cannot be read; reinstall that JDK", e);
            }
        }
        return release;
    }

    private static int feature(String version) {
        String first = version.split("[.\\-+]", 2)[0];
        return first.matches("\\d{1,4}") ? Integer.parseInt(first) : 0;
    }

    /** The java launcher of this JDK. */
    public Path java() {
        return java(home);
    }

    private static Path java(Path home) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return home.resolve("bin").resolve(windows ? "java.exe" : "java");
    }

    /** {@code 17.0.15 (Debian)}. */
    public String text() {
        return version + (vendor.isEmpty() ? "" : " (" + vendor + ")");
    }
}
