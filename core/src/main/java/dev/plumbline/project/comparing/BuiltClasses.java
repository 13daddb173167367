package dev.plumbline.project.comparing;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.settings.BuildSettings;
import dev.plumbline.model.text.Sha256;
import dev.plumbline.run.source.BenchmarkSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a build left: found in its folder, and kept by commit so that a revision is built once. */
final class BuiltClasses {
    private BuiltClasses() {}

    /**
     * The class path that a build left.
     *
     * @param classPath parts separated by {@code :} or the platform's separator, each below the folder
     * @throws PlumblineException when a part is missing, or its pattern matches several files
     */
    static BenchmarkSource in(Path folder, String classPath, String label) {
        String separators = "[:" + (File.pathSeparatorChar == ':' ? "" : File.pathSeparator) + "]";
        String found = Stream.of(classPath.split(separators, -1))
                .filter(part -> !part.isBlank())
                .map(part -> file(folder, part.strip(), label).toString())
                .collect(Collectors.joining(File.pathSeparator));
        return new BenchmarkSource(label, BenchmarkSource.of(found).classPath());
    }

    private static Path file(Path folder, String part, String label) {
        if (!part.contains("*")) {
            Path file = folder.resolve(part);
            if (!Files.exists(file)) {
                throw notThere(label, part);
            }
            return file;
        }
        Path pattern = folder.resolve(part);
        Path parent = pattern.getParent();
        String name = String.valueOf(pattern.getFileName());
        List<Path> matches = new ArrayList<>();
        if (parent != null && Files.isDirectory(parent)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(parent, name)) {
                files.forEach(matches::add);
            } catch (IOException e) {
                throw PlumblineException.failed(parent + " cannot be read (" + e.getMessage() + ")", e);
            }
        }
        if (matches.size() > 1) {
            throw PlumblineException.usage(
                    "the build of " + label + " left several files that match " + part + "; name one with --built");
        }
        return matches.stream().findFirst().orElseThrow(() -> notThere(label, part));
    }

    private static PlumblineException notThere(String label, String part) {
        return PlumblineException.usage(
                "the build of " + label + " leaves no " + part + "; say with --built where its JMH jar is");
    }

    /** What an earlier build of a revision left; empty when it must be built. */
    static Optional<BenchmarkSource> kept(Path state, Revision revision, BuildSettings how, String label) {
        Path folder = folder(state, revision, how);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> parts = Files.list(folder)) {
            return Optional.of(new BenchmarkSource(label, parts.sorted().toList()));
        } catch (IOException e) {
            throw PlumblineException.failed(folder + " cannot be read (" + e.getMessage() + "); delete it", e);
        }
    }

    /** Copies a class path to where it outlives its work tree; whole or not at all. */
    static BenchmarkSource keep(Path state, Revision revision, BuildSettings how, BenchmarkSource built, String label) {
        Path folder = folder(state, revision, how);
        Path draft = folder.resolveSibling(folder.getFileName() + ".draft-" + Long.toHexString(System.nanoTime()));
        try {
            Files.createDirectories(draft);
            for (int i = 0; i < built.classPath().size(); i++) {
                Path part = built.classPath().get(i);
                copy(part, draft.resolve(String.format(Locale.ROOT, "%03d-%s", i, part.getFileName())));
            }
            if (Files.isDirectory(folder)) {
                delete(draft); // another Plumbline was faster
            } else {
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            delete(draft);
            throw PlumblineException.failed(
                    "what was built cannot be kept in " + folder + " (" + e.getMessage() + "); check space", e);
        }
        return kept(state, revision, how, label).orElseThrow();
    }

    private static Path folder(Path state, Revision revision, BuildSettings how) {
        return state.resolve("builds").resolve(revision.commit().substring(0, 12) + "-" + digest(how));
    }

    private static String digest(BuildSettings how) {
        return Sha256.hex(how.command() + "\n" + how.classPath()).substring(0, 8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = file.equals(from)
                        ? to
                        : to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw PlumblineException.failed(folder + " cannot be removed (" + e.getMessage() + ")", e);
        }
    }
}
