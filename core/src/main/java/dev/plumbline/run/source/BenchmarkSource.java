package dev.plumbline.run.source;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.text.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Where benchmarks come from: the bundled kernels, or a jar or class path of the user.
 *
 * @param label how messages call it: {@code bundled kernels}, {@code my-bench.jar}
 * @param classPath jars and folders, in order; JMH must be among them
 */
public record BenchmarkSource(String label, List<Path> classPath) {
    private static final String BUNDLED = "bundled kernels";
    private static final String LIST = "META-INF/BenchmarkList";
    private static final String JMH_VERSION = "jmh.version=";

    public BenchmarkSource {
        classPath = List.copyOf(classPath);
    }

    /**
     * The bundled kernels: all jars of a folder, or the {@code classes} and {@code lib} of a build.
     *
     * @param folder {@code kernels} of the distribution, or {@code kernels/target} of a checkout
     */
    public static BenchmarkSource bundled(Path folder) {
        List<Path> path = new ArrayList<>();
        if (Files.isDirectory(folder.resolve("classes"))) {
            path.add(folder.resolve("classes"));
            path.addAll(jars(folder.resolve("lib")));
        } else {
            path.addAll(jars(folder));
        }
        if (path.isEmpty()) {
            throw PlumblineException.failed(
                    "the bundled kernels are not at " + folder + "; build them with mvn -q -DskipTests package");
        }
        return new BenchmarkSource(BUNDLED, path);
    }

    /**
     * Jars and folders that the user named: one uber-jar, or a class path with the platform's separator. A folder of
     * jars, with or without {@code /*} behind it, stands for its jars.
     *
     * @throws PlumblineException when one is missing, or none of them lists benchmarks
     */
    public static BenchmarkSource of(String classPath) {
        List<Path> path = new ArrayList<>();
        for (String part : ClassPathParts.of(classPath)) {
            path.addAll(expanded(existing(Path.of(ClassPathParts.folder(part)))));
        }
        if (path.isEmpty()) {
            throw PlumblineException.usage("no jar was named; give --jar a JMH jar or a class path");
        }
        Path own = withBenchmarks(path)
                .orElseThrow(() -> PlumblineException.usage(path.get(0).getFileName() + " is no JMH jar (it has no "
                        + LIST + "); build it with JMH's annotation processor"));
        String label = String.valueOf(own.getFileName());
        return new BenchmarkSource(path.size() == 1 ? label : label + " and " + (path.size() - 1) + " more", path);
    }

    /** A folder with {@code classes} and {@code lib}, as a build leaves them, stands for both; one of jars for these. */
    private static List<Path> expanded(Path path) {
        Path classes = path.resolve("classes");
        if (!Files.isDirectory(classes)) {
            List<Path> jars = Files.exists(path.resolve("META-INF")) ? List.of() : jars(path);
            return jars.isEmpty() ? List.of(path) : jars;
        }
        List<Path> all = new ArrayList<>(List.of(classes));
        all.addAll(jars(path.resolve("lib")));
        return all;
    }

    private static Path existing(Path path) {
        if (!Files.isReadable(path)) {
            throw PlumblineException.usage(path + " does not exist or cannot be read; check the name");
        }
        return path.toAbsolutePath();
    }

    /** The part of a class path that the benchmarks are in. */
    private static java.util.Optional<Path> withBenchmarks(List<Path> path) {
        return path.stream().filter(BenchmarkSource::listsBenchmarks).findFirst();
    }

    private static boolean listsBenchmarks(Path path) {
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(LIST));
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry(LIST) != null;
        } catch (IOException e) {
            throw PlumblineException.usage(path.getFileName() + " is no jar; name a jar that JMH built", e);
        }
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw PlumblineException.failed(folder + " cannot be read; check its permissions", e);
        }
    }

    /** Whether these are the kernels that come with Plumbline. */
    public boolean isBundled() {
        return label.equals(BUNDLED);
    }

    /** The class path as {@code java -cp} takes it: a file whose name holds the separator stands behind one without. */
    public String classPathText() {
        return classPath.stream()
                .map(ClassPathParts::forJava)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The text of the first resource of this name; empty when no part of the class path has it. */
    public java.util.Optional<String> resource(String name) {
        for (Path path : classPath) {
            try {
                if (Files.isDirectory(path)) {
                    if (Files.exists(path.resolve(name))) {
                        return java.util.Optional.of(Files.readString(path.resolve(name)));
                    }
                } else {
                    try (ZipFile zip = new ZipFile(path.toFile())) {
                        var entry = zip.getEntry(name);
                        if (entry != null) {
                            return java.util.Optional.of(new String(
                                    zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                        }
                    }
                }
            } catch (IOException e) {
                throw PlumblineException.usage(path + " cannot be read; copy or build it again", e);
            }
        }
        return java.util.Optional.empty();
    }

    /** The version of the JMH on the class path; empty when it does not say. */
    public java.util.Optional<String> jmhVersion() {
        return resource("jmh.properties")
                .flatMap(text -> text.lines()
                        .filter(line -> line.startsWith(JMH_VERSION))
                        .map(line -> line.substring(JMH_VERSION.length()).strip())
                        .findFirst());
    }

    /** Twelve hex digits that change when the jar of the benchmarks does; folders of a build have none. */
    public java.util.Optional<String> hash() {
        Path first = withBenchmarks(classPath).orElse(classPath.get(0));
        if (Files.isDirectory(first)) {
            return java.util.Optional.empty();
        }
        try {
            return java.util.Optional.of(Sha256.hex(Files.readAllBytes(first)).substring(0, 12));
        } catch (IOException e) {
            return java.util.Optional.empty();
        }
    }
}
