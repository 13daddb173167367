package dev.plumbline.app.ui.workspace;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders that were open before, newest first, as the preferences remember them. */
public final class RecentWorkspaces {

    private static final String NAME = "workspace.recent";
    private static final int MOST = 10;
    private final Preferences preferences;

    public RecentWorkspaces(Preferences preferences) {
        this.preferences = preferences;
    }

    /** All of them, whether they still exist or not. */
    public List<String> all() {
        return preferences.get(NAME).stream()
                .flatMap(String::lines)
                .filter(folder -> !folder.isBlank())
                .toList();
    }

    /** All but the one that is open. */
    public List<String> without(String open) {
        return all().stream().filter(folder -> !folder.equals(open)).toList();
    }

    /** This folder was just opened. */
    public void opened(Path folder) {
        String now = folder.toString();
        keep(Stream.concat(Stream.of(now), without(now).stream()));
    }

    /** This folder is gone. */
    public void forget(String folder) {
        keep(without(folder).stream());
    }

    /** Whether this is a folder that can be opened now. */
    public static boolean isThere(String folder) {
        try {
            return Files.isDirectory(Path.of(folder));
        } catch (InvalidPathException nonsense) {
            return false;
        }
    }

    private void keep(Stream<String> folders) {
        preferences.put(NAME, folders.limit(MOST).collect(Collectors.joining("\n")));
    }
}
