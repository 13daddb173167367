package dev.plumbline.app.installation;

import dev.plumbline.model.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Puts the native libraries of our dependencies where they stay, by their content. Left alone, each dependency copies its
 * own into the folder for temporary files on every start and removes it at the end: a process that is killed leaves it
 * there, a megabyte a time. Where nothing can be written the dependencies do as they always do.
 */
public final class NativeLibraries {
    private static final int HASH_DIGITS = 12;
    private static final String SQLITE_FOLDER = "org.sqlite.lib.path";
    private static final String JNA_FOLDER = "jna.boot.library.path";

    private final Path cache;

    NativeLibraries(Path cache) {
        this.cache = cache;
    }

    /** To be called before anything touches a database or asks for the machine. */
    public static void prepare() {
        new NativeLibraries(folder(System.getenv(), System.getProperty("user.home", "")))
                .prepare(
                        org.sqlite.util.OSInfo.getNativeLibFolderPathForCurrentOS(),
                        com.sun.jna.Platform.RESOURCE_PREFIX);
    }

    /** Where a user's programs keep what they can make anew (XDG base directories; Windows' local data). */
    static Path folder(Map<String, String> environment, String home) {
        String named = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        Path root = named.isBlank() ? Path.of(home, ".cache") : Path.of(named);
        return root.resolve("plumbline").resolve("native");
    }

    private void prepare(String sqlite, String jna) {
        point(SQLITE_FOLDER, "org/sqlite/native/" + sqlite + "/" + System.mapLibraryName("sqlitejdbc"));
        point(JNA_FOLDER, "com/sun/jna/" + jna + "/" + System.mapLibraryName("jnidispatch"));
    }

    /** Sets a property to the folder of a library, unless somebody set it already. */
    void point(String property, String resource) {
        if (System.getProperty(property) != null) {
            return;
        }
        try (InputStream in = NativeLibraries.class.getClassLoader().getResourceAsStream(resource)) {
            if (in != null) {
                System.setProperty(property, kept(resource, in.readAllBytes()).toString());
            }
        } catch (IOException | UnsupportedOperationException cannotBeKept) {
            // The dependency then copies it for itself.
            System.clearProperty(property);
        }
    }

    /** The folder of the library, written when it is not there as it is; never half. */
    private Path kept(String resource, byte[] library) throws IOException {
        String hash = Sha256.hex(library).substring(0, HASH_DIGITS);
        Path folder = Files.createDirectories(cache.resolve(hash));
        Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
        if (!Files.exists(file) || Files.size(file) != library.length) {
            Path written = Files.createTempFile(folder, "library", ".part");
            Files.write(written, library);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }
}
