package dev.plumbline.project;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Where the settings say that runs are kept, and whether they say something else by now. Not for several threads at once. */
final class DatabaseAddress {
    private static final String NOT_THERE = "";

    private final Path settings;
    private final Supplier<String> address;
    private String stamp = "not looked at";
    private String known = "";

    /**
     * @param settings the file; it is read again only when it was written since
     * @param address what it says, or the environment instead
     */
    DatabaseAddress(Path settings, Supplier<String> address) {
        this.settings = settings;
        this.address = address;
    }

    /** Whether the address is another one than at the last look; settings that cannot be read change nothing. */
    boolean hasChanged() {
        String now = stamp();
        if (now.equals(stamp)) {
            return false;
        }
        stamp = now;
        try {
            String said = address.get();
            boolean other = !said.equals(known);
            known = said;
            return other;
        } catch (PlumblineException unreadable) {
            return false;
        }
    }

    private String stamp() {
        try {
            return Files.getLastModifiedTime(settings) + " " + Files.size(settings);
        } catch (IOException e) {
            return NOT_THERE;
        }
    }
}
