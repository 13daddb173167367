package dev.plumbline.run.child;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The main class of the runner JVM: commands in, events out, gone when Plumbline is gone. */
public final class RunnerMain {
    private static final int HALT_CODE = 143;

    private RunnerMain() {}

    public static void main(String[] args) throws InterruptedException {
        // First of all: whatever the benchmarks or JMH print must not reach the event stream.
        System.setOut(System.err);
        // ASCII only (JsonLine escapes the rest), so the platform's encoding does not matter.
        PrintStream events = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> readCommands(commands), "command-reader");
        reader.setDaemon(true);
        reader.start();
        new EventWriter(events).emit(JsonLine.of("ready"));
        while (true) {
            answer(commands.take(), new EventWriter(events));
        }
    }

    private static void answer(Command command, EventWriter writer) {
        try {
            switch (command.word()) {
                case "list" -> BenchmarkLister.list(writer);
                case "blank" -> BlankLoop.measure(writer);
                case "fork" -> ForkRunner.run(command, writer);
                default -> writer.emit(JsonLine.of("failed").put("message", "unknown command " + command.word()));
            }
        } catch (RuntimeException | LinkageError e) {
            // JMH reports a missing list, a malformed option and a class that cannot be loaded this way.
            writer.emit(JsonLine.of("failed")
                    .put("message", e + "\n" + ForkRunner.text(e))
                    .put("output", writer.printedText()));
        }
    }

    private static void readCommands(BlockingQueue<Command> commands) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                commands.add(Command.parse(line));
            }
        } catch (IOException e) {
            // A broken pipe means the same as its end.
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        Runtime.getRuntime().halt(HALT_CODE);
    }
}
