package dev.plumbline.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keeps cores busy from a process of its own, as another program would: steadily, or by turns for two seconds. It ends
 * when it is closed, and by itself when its parent is gone.
 */
final class BusyCores implements AutoCloseable {
    /** By name: busy cores, and whether they are so by turns. */
    private static final Map<String, Load> LOADS = Map.of(
            "quiet", new Load(0, false),
            "half", new Load(0.5, false),
            "half-toggling", new Load(0.5, true),
            "one", new Load(1, false),
            "one-toggling", new Load(1, true),
            "two", new Load(2, false),
            "two-toggling", new Load(2, true));

    private static final long TURN_NANOS = 2_000_000_000L;
    private static final long SLICE_NANOS = 5_000_000L;

    private final Process process;

    private BusyCores(Process process) {
        this.process = process;
    }

    /** How much, and whether by turns. */
    private record Load(double cores, boolean byTurns) {}

    static BusyCores named(String name) throws IOException {
        Load load = Objects.requireNonNull(LOADS.get(name), name);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path").replace("\n", File.pathSeparator),
                        BusyCores.class.getName(),
                        Double.toString(load.cores()),
                        Boolean.toString(load.byTurns())))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new BusyCores(process);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** In the process of its own: a thread for each begun core. */
    public static void main(String[] args) throws InterruptedException {
        double cores = Double.parseDouble(args[0]);
        boolean byTurns = Boolean.parseBoolean(args[1]);
        for (double left = cores; left > 0; left--) {
            double part = Math.min(1, left);
            Thread spinner = new Thread(() -> spin(part, byTurns), "busy");
            spinner.setDaemon(true);
            spinner.start();
        }
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
    }

    private static void spin(double part, boolean byTurns) {
        while (true) {
            long now = System.nanoTime();
            boolean rests = (byTurns && now / TURN_NANOS % 2 == 1) || now / SLICE_NANOS % 2 >= 2 * part;
            if (rests) {
                java.util.concurrent.locks.LockSupport.parkNanos(SLICE_NANOS / 10);
            }
        }
    }
}
