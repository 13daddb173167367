package dev.plumbline.run.source;

import dev.plumbline.model.PlumblineException;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * For which JDK the benchmarks of a jar were built. JMH lists a jar without loading what it measures, so that an old JDK
 * fails only when the first fork starts.
 */
public final class BuiltFor {
    private static final String GENERATED = "/jmh_generated/";
    private static final int MAGIC = 0xCAFEBABE;
    private static final int CLASS_VERSION_OFFSET = 44;

    private BuiltFor() {}

    /**
     * Makes sure that this JDK can run what JMH generated into the jar. A jar that cannot be read is left to whoever opens
     * it.
     *
     * @param feature 17 for JDK 17
     * @throws PlumblineException with {@link JdkNeeded} as its cause when it cannot
     */
    public static void requireNoNewer(Path jar, int feature) {
        int needed = Files.isRegularFile(jar) ? newest(jar) : 0;
        if (needed > feature) {
            throw PlumblineException.usage(
                    jar.getFileName() + " was built for JDK " + needed + ", and this is JDK " + feature,
                    new JdkNeeded(needed));
        }
    }

    private static int newest(Path jar) {
        int newest = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> classes = zip.stream()
                    .filter(entry -> entry.getName().contains(GENERATED)
                            && entry.getName().endsWith(".class"))
                    .toList();
            for (ZipEntry entry : classes) {
                newest = Math.max(newest, feature(zip, entry));
            }
        } catch (IOException e) {
            return 0;
        }
        return newest;
    }

    private static int feature(ZipFile zip, ZipEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
            if (in.readInt() != MAGIC) {
                return 0;
            }
            in.readUnsignedShort(); // the minor version
            return in.readUnsignedShort() - CLASS_VERSION_OFFSET;
        }
    }
}
