package dev.plumbline.tool.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The command line that starts Python at each level. */
final class CommandLines {
    /** Where the job's folder is seen from inside. */
    static final String TOOL = "/tool";

    /**
     * What Python needs of the system besides its prefix. Nothing of /etc but the loader's cache and the time zone:
     * configuration may hold secrets.
     */
    private static final List<String> SYSTEM = List.of(
            "/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/alternatives", "/etc/localtime");

    private static final int FIRST_UID = 1_900_000_000;
    private static final int UIDS = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Python python;
    private final boolean root;

    CommandLines(Python python, boolean root) {
        this.python = python;
        this.root = root;
    }

    /** Whether this process is root, for whom the kernel does not count processes: runs get a user of their own then. */
    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    List<String> of(SandboxLevel level, SandboxJob job, Workplace place) {
        return switch (level) {
            case BWRAP -> bwrap(job, place);
            case NAMESPACES -> namespaces(job, place);
            case PLAIN -> plain(job, place);
        };
    }

    private List<String> bwrap(SandboxJob job, Workplace place) {
        List<String> line = new ArrayList<>(List.of("bwrap", "--die-with-parent", "--new-session"));
        line.addAll(
                List.of("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"));
        Set<Path> made = new LinkedHashSet<>();
        for (String name : visible()) {
            Path path = Path.of(name);
            ancestors(path, made, line);
            Optional<String> link = linkOf(path);
            if (link.isPresent()) {
                line.addAll(List.of("--symlink", link.get(), name));
            } else {
                line.addAll(List.of("--ro-bind-try", name, name));
            }
        }
        line.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        line.addAll(List.of("--ro-bind", place.folder().toString(), TOOL));
        line.addAll(
                List.of("--size", String.valueOf(SandboxLimits.SCRATCH_BYTES), "--perms", "1777", "--tmpfs", "/tmp"));
        // Semaphores of multiprocessing live there.
        line.addAll(List.of(
                "--size", String.valueOf(SandboxLimits.SCRATCH_BYTES), "--perms", "1777", "--tmpfs", "/dev/shm"));
        line.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/tmp", "--"));
        if (root) {
            String uid = uid();
            line.addAll(List.of("setpriv", "--reuid", uid, "--regid", uid, "--clear-groups", "--no-new-privs"));
            line.addAll(List.of("--inh-caps=-all", "--bounding-set=-all"));
        }
        line.addAll(limits(job.limits(), true));
        line.addAll(python(job, TOOL));
        return line;
    }

    /** bwrap makes the folders above a bind for its own user alone; the run has another. */
    private static void ancestors(Path path, Set<Path> made, List<String> line) {
        for (int depth = 1; depth < path.getNameCount(); depth++) {
            Path above = path.getRoot().resolve(path.subpath(0, depth));
            if (made.add(above)) {
                line.addAll(List.of("--perms", "0755", "--dir", above.toString()));
            }
        }
    }

    private List<String> namespaces(SandboxJob job, Workplace place) {
        List<String> line = new ArrayList<>(List.of("unshare"));
        if (!root) {
            line.addAll(List.of("--user", "--map-root-user"));
        }
        line.addAll(List.of("--mount", "--net", "--pid", "--ipc", "--uts", "--fork", "--kill-child=KILL"));
        line.addAll(List.of(
                "sh",
                "-c",
                script(),
                "namespaces",
                place.empty().toString(),
                place.folder().toString()));
        line.addAll(List.of(root ? uid() : "-", String.valueOf(SandboxLimits.SCRATCH_BYTES)));
        line.addAll(visible());
        line.add("--");
        line.addAll(limits(job.limits(), true));
        line.addAll(python(job, TOOL));
        return line;
    }

    /** Without namespaces the kernel would count all processes of the user, so that limit stays away here. */
    private List<String> plain(SandboxJob job, Workplace place) {
        List<String> line = new ArrayList<>(Programs.has("prlimit") ? limits(job.limits(), false) : List.of());
        line.addAll(python(job, place.folder().toString()));
        return line;
    }

    private static List<String> limits(SandboxLimits limits, boolean tasks) {
        List<String> line = new ArrayList<>(List.of("prlimit", "--as=" + limits.memoryBytes(), "--core=0"));
        if (tasks) {
            line.add("--nproc=" + limits.tasks());
        }
        return line;
    }

    private List<String> python(SandboxJob job, String folder) {
        List<String> line = new ArrayList<>(List.of(python.executable().toString(), folder + "/" + job.script()));
        line.addAll(job.arguments());
        return line;
    }

    private List<String> visible() {
        Set<String> paths = new LinkedHashSet<>(SYSTEM);
        python.folders().stream()
                .map(Path::toString)
                .filter(folder -> !folder.equals("/usr") && !folder.startsWith("/usr/"))
                .forEach(paths::add);
        return List.copyOf(paths);
    }

    private static Optional<String> linkOf(Path path) {
        try {
            return Files.isSymbolicLink(path) && !Files.isRegularFile(path)
                    ? Optional.of(Files.readSymbolicLink(path).toString())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A user nobody is: the kernel counts processes a user, and each run shall have a count of its own. */
    private static String uid() {
        return String.valueOf(FIRST_UID + RANDOM.nextInt(UIDS));
    }

    static String script() {
        return resource("namespaces.sh");
    }

    static String resource(String name) {
        try (InputStream in = CommandLines.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
