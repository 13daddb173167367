package dev.plumbline.git;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.process.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another revision of a checkout in a folder of its own, until it is closed. By {@code git worktree}, which JGit cannot
 * do; what a killed Plumbline left behind is removed by the next one.
 */
public final class Worktree implements AutoCloseable {
    private final Path top;
    private final Path folder;

    private Worktree(Path top, Path folder) {
        this.top = top;
        this.folder = folder;
    }

    /**
     * Checks a commit out.
     *
     * @param top of the checkout
     * @param commit full hash
     * @param below where work trees are kept
     * @throws PlumblineException when there is no git, or it refuses
     */
    public static Worktree of(Path top, String commit, Path below) {
        removeLeftBehind(top, below);
        String name = commit.substring(0, Math.min(12, commit.length())) + "-"
                + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        Worktree tree = new Worktree(top, below.resolve(name).toAbsolutePath());
        try {
            Files.createDirectories(below);
        } catch (IOException e) {
            throw PlumblineException.failed(below + " cannot be made (" + e.getMessage() + "); check space", e);
        }
        git(top, List.of("worktree", "add", "--detach", "--quiet", tree.folder.toString(), commit));
        return tree;
    }

    private static void removeLeftBehind(Path top, Path below) {
        if (!Files.isDirectory(below)) {
            return;
        }
        try (Stream<Path> folders = Files.list(below)) {
            folders.filter(Worktree::isLeftBehind)
                    .forEach(folder -> new Worktree(top, folder.toAbsolutePath()).close());
        } catch (IOException e) {
            throw PlumblineException.failed(below + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private static boolean isLeftBehind(Path folder) {
        String[] parts = String.valueOf(folder.getFileName()).split("-", -1);
        try {
            return parts.length == 3
                    && ProcessHandle.of(Long.parseLong(parts[1]))
                            .filter(ProcessHandle::isAlive)
                            .isEmpty();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public Path folder() {
        return folder;
    }

    /** Removes the folder with all that was built in it. */
    @Override
    public void close() {
        git(top, List.of("worktree", "remove", "--force", folder.toString()));
    }

    private static void git(Path top, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(arguments);
        try {
            ChildProcess.Result result =
                    ChildProcess.of(line).in(top).withErrorsAmongItsOutput().run();
            if (!result.isSuccess()) {
                throw PlumblineException.failed("git " + arguments.get(0) + " " + arguments.get(1)
                        + " does not work here: "
                        + result.out().strip().replace('\n', ' '));
            }
        } catch (IOException e) {
            throw PlumblineException.failed(
                    "git does not start (" + e.getMessage() + "); install it to measure a revision", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PlumblineException.failed("git was interrupted", e);
        }
    }
}
