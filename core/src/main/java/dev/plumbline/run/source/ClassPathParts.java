package dev.plumbline.run.source;

import dev.plumbline.model.PlumblineException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The parts of a class path, also where the name of a file holds the separator: {@code a:b.jar} on Linux. */
final class ClassPathParts {
    private ClassPathParts() {}

    /** The parts that a text names: one where it is the name of a file, else each as short as a file that is there. */
    static List<String> of(String classPath) {
        if (exists(classPath)) {
            return List.of(classPath);
        }
        String[] words = classPath.split(File.pathSeparator, -1);
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            int end = endOfExisting(words, at);
            String part = String.join(File.pathSeparator, List.of(words).subList(at, end));
            if (!part.isBlank()) {
                parts.add(part);
            }
            at = end;
        }
        return parts;
    }

    /** Behind the last word of the shortest name that is there; of a name that is nowhere, behind the first. */
    private static int endOfExisting(String[] words, int at) {
        if (words[at].isBlank()) {
            return at + 1;
        }
        for (int end = at + 1; end <= words.length; end++) {
            if (exists(String.join(File.pathSeparator, List.of(words).subList(at, end)))) {
                return end;
            }
        }
        return at + 1;
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(folder(name)));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** {@code lib/*} as {@code lib}. */
    static String folder(String part) {
        return part.replaceFirst("[/\\\\]\\*$", "");
    }

    /**
     * The file itself, or a jar without content whose manifest names it: {@code java -cp} knows no way to escape its
     * separator. It lies in the temporary folder under a name made of the path, so that there is one for each, ever.
     */
    static Path forJava(Path file) {
        if (!file.toString().contains(File.pathSeparator)) {
            return file;
        }
        String name = UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        Path pointer = Path.of(System.getProperty("java.io.tmpdir"), "plumbline-path-" + name + ".jar");
        try {
            Path fresh = Files.createTempFile(pointer.toAbsolutePath().getParent(), "plumbline-path-", ".tmp");
            try {
                write(file, fresh);
                Files.move(fresh, pointer, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return pointer;
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "the name of " + file + " holds '" + File.pathSeparator
                            + "', and a file that points to it cannot be" + " written (" + e.getMessage()
                            + "); rename it, or make room in the temporary folder",
                    e);
        }
    }

    private static void write(Path file, Path pointer) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        file.toAbsolutePath().toUri().toString().replace(" ", "%20"));
        try (OutputStream out = Files.newOutputStream(pointer);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.finish();
        }
    }
}
