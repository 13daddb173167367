package dev.plumbline.tool.sandbox;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.process.StopSwitch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Runs Python at the strongest level that works on this machine: bwrap, else namespaces with prlimit, else (only when the
 * caller allows it) a plain child process. From inside there is no network, the file system is read-only but for
 * {@code /tmp}, which is the run's own, the home folder is not there, and time, memory, output and processes are limited.
 *
 * <p>Each level is probed from inside when it is looked for; what did not hold is in {@link #notEnforced()}.
 */
public final class Sandbox {
    /** Every limit by its name, in the order they are told. Time and output hold at every level. */
    static final List<String> LIMITS = List.of("network", "file system", "home folder", "memory", "processes");

    private final SandboxLevel level;
    private final Python python;
    private final CommandLines lines;
    private final List<String> notEnforced;

    private Sandbox(SandboxLevel level, Python python, List<String> notEnforced) {
        this.level = level;
        this.python = python;
        this.lines = new CommandLines(python, CommandLines.isRoot());
        this.notEnforced = notEnforced;
    }

    /**
     * The strongest that works.
     *
     * @param allowUnsandboxed whether a plain child may be used where nothing else works
     */
    public static Sandbox find(boolean allowUnsandboxed) {
        for (SandboxLevel level : List.of(SandboxLevel.BWRAP, SandboxLevel.NAMESPACES)) {
            Optional<Sandbox> sandbox = Python.candidates()
                    .flatMap(python -> at(level, python).stream())
                    .filter(Sandbox::isFencedIn)
                    .findFirst();
            if (sandbox.isPresent()) {
                return sandbox.get();
            }
        }
        Python python = Python.first();
        if (!allowUnsandboxed) {
            throw PlumblineException.failed(
                    "no sandbox works here, so no tool is run; install bubblewrap, or allow a plain process with"
                            + " --allow-unsandboxed (in the window: Settings) if you trust the tool");
        }
        return at(SandboxLevel.PLAIN, python)
                .orElseThrow(() -> PlumblineException.failed(
                        python.executable() + " does not run; name another with PLUMBLINE_PYTHON"));
    }

    /** A certain level with a certain Python, when it works here. */
    static Optional<Sandbox> at(SandboxLevel level, Python python) {
        boolean installed = switch (level) {
            case BWRAP -> Programs.has("bwrap") && Programs.has("prlimit") && Programs.has("setpriv");
            case NAMESPACES -> Programs.has("unshare") && Programs.has("prlimit") && Programs.has("setpriv");
            case PLAIN -> true;
        };
        return installed ? new Sandbox(level, python, LIMITS).probed() : Optional.empty();
    }

    /** Tries each limit from inside; empty when not even Python runs. */
    private Optional<Sandbox> probed() {
        SandboxLimits limits = SandboxLimits.DEFAULT;
        // In a plain child the limit on processes does not exist, and nothing is started to learn that.
        int tasks = level == SandboxLevel.PLAIN ? 0 : limits.tasks();
        try (Workplace place = Workplace.create()) {
            place.write("probe.py", CommandLines.resource("probe.py"));
            List<String> arguments = List.of(
                    String.valueOf(limits.memoryBytes()),
                    String.valueOf(tasks),
                    System.getProperty("user.home", "/root"));
            // Children that only wait shall meet the kernel's limit, not the count of the one who watches.
            SandboxLimits wide = new SandboxLimits(
                    limits.wallTime(), limits.memoryBytes(), limits.outputBytes(), 4 * limits.tasks());
            SandboxJob job = new SandboxJob(Map.of(), "probe.py", arguments, limits);
            SandboxedRun run = new LimitedProcess(lines.of(level, job, place), wide, new StopSwitch())
                    .run(place.scratch(), environment(place));
            List<String> said = run.stdout().lines().toList();
            if (run.reason() != EndReason.COMPLETED || !said.contains("runs")) {
                return Optional.empty();
            }
            List<String> missing = new ArrayList<>(LIMITS);
            // A plain child on a machine without a network, or of a user with few rights, is not fenced in by us.
            missing.removeIf(limit -> said.contains(limit) && (level != SandboxLevel.PLAIN || limit.equals("memory")));
            return Optional.of(new Sandbox(level, python, List.copyOf(missing)));
        }
    }

    /** A level that leaves the network or the files open is none, whatever it is called. */
    private boolean isFencedIn() {
        return !notEnforced.contains("network")
                && !notEnforced.contains("file system")
                && !notEnforced.contains("home folder");
    }

    public SandboxLevel level() {
        return level;
    }

    /** Path of the interpreter. */
    public String pythonPath() {
        return python.executable().toString();
    }

    /** The limits that do not hold here, by name; empty when all do. */
    public List<String> notEnforced() {
        return notEnforced;
    }

    /** Whether a limit was proven to hold. */
    public boolean enforces(String limit) {
        return LIMITS.contains(limit) && !notEnforced.contains(limit);
    }

    /** Runs a script to its end, or to a limit; {@code stop} may end it from another thread. */
    public SandboxedRun run(SandboxJob job, StopSwitch stop) {
        try (Workplace place = Workplace.create()) {
            job.files().forEach(place::write);
            return new LimitedProcess(lines.of(level, job, place), job.limits(), stop)
                    .run(place.scratch(), environment(place));
        }
    }

    /** Runs a script under the eyes of a supervisor; the limits hold for both together. */
    public SandboxedRun run(SandboxJob job, Supervision supervision, StopSwitch stop) {
        try (Workplace place = Workplace.create()) {
            job.files().forEach(place::write);
            Path script = place.keep("supervisor.py", supervision.script());
            List<String> line = new ArrayList<>(List.of(pythonPath(), "-I", "-S", script.toString()));
            line.addAll(supervision.arguments());
            line.add("--");
            line.addAll(lines.of(level, job, place));
            return new LimitedProcess(line, job.limits().withOneMore(), stop).run(place.scratch(), environment(place));
        }
    }

    /** Nothing of our own environment goes in: it may hold secrets, and it would differ from machine to machine. */
    private Map<String, String> environment(Workplace place) {
        String scratch = level == SandboxLevel.PLAIN ? place.scratch().toString() : "/tmp";
        Map<String, String> environment = new TreeMap<>();
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
        environment.put("LANG", "C.UTF-8");
        environment.put("HOME", scratch);
        environment.put("TMPDIR", scratch);
        environment.put("PYTHONUTF8", "1");
        environment.put("PYTHONDONTWRITEBYTECODE", "1");
        environment.put("PYTHONNOUSERSITE", "1");
        // Each arena of glibc reserves 64 MiB of the address space that is limited.
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }
}
