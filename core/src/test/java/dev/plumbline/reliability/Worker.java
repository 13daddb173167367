package dev.plumbline.reliability;

import dev.plumbline.event.RunEvent;
import dev.plumbline.model.Benchmark;
import dev.plumbline.model.Condition;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.Revision;
import dev.plumbline.model.machine.Environment;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.model.metric.Values;
import dev.plumbline.project.Project;
import dev.plumbline.project.history.Importing;
import dev.plumbline.run.EventLog;
import dev.plumbline.store.History;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A process that writes, and says after each step which number is in; it is there to be killed. */
final class Worker {
    private static final Benchmark BENCHMARK = Benchmark.of("a.B.c", Mode.AVERAGE_TIME);

    private Worker() {}

    /** @param args what to write, the workspace, and how often or what to import */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        Project project = Project.at(Path.of(args[1]));
        try {
            switch (args[0]) {
                case "save" -> save(project.history(), Integer.parseInt(args[2]));
                case "accept" -> accept(project, Integer.parseInt(args[2]));
                case "log" -> log(project.runFolder("run"), Integer.parseInt(args[2]));
                default ->
                    System.out.println(Importing.run(project, List.of(Path.of(args[2])), Importing.Options.USUAL)
                            .newRuns());
            }
        } catch (PlumblineException e) {
            System.out.println("refused: " + e.sentence());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void save(History history, int times) {
        for (int number = 1; number <= times; number++) {
            history.save(Material.run(number));
            System.out.println(number);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void accept(Project project, int times) {
        for (int number = 1; number <= times; number++) {
            project.baselines().writeAll(Material.baselines(number));
            System.out.println(number);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void log(Path folder, int times) {
        try (EventLog log = EventLog.create(folder)) {
            log.onEvent(new RunEvent.RunStarted(
                    Instant.EPOCH, "run", "", "linux", Environment.UNKNOWN, Revision.NONE, List.of()));
            log.onEvent(new RunEvent.ForkStarted(Instant.EPOCH, BENCHMARK, 1));
            for (int number = 1; number <= times; number++) {
                log.onEvent(new RunEvent.IterationFinished(
                        Instant.EPOCH,
                        BENCHMARK,
                        1,
                        number,
                        false,
                        number,
                        "ns/op",
                        Map.of(),
                        Values.NONE,
                        Condition.UNKNOWN));
                System.out.println(number);
            }
        }
    }

    /** Starts one beside this process. */
    static Process start(String limit, String... args) throws IOException {
        List<String> line = new java.util.ArrayList<>(List.of(
                "bash",
                "-c",
                limit + "exec \"$@\"",
                "worker",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName()));
        line.addAll(List.of(args));
        return new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
