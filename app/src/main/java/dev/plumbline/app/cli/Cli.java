package dev.plumbline.app.cli;

import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.Fraction;
import dev.plumbline.app.cli.command.Window;
import dev.plumbline.model.PlumblineException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Runs a command line and answers its exit code; the one place that turns exceptions into sentences. */
public final class Cli {
    private static final String DEBUG = "--debug";

    private static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 56;
    private static final int WIDEST = 200;

    private Cli() {}

    /** Runs the command, prints to the process's streams and ends the JVM with the exit code. */
    public static void main(List<String> args, Window window) {
        WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter out = new PrintWriter(watched, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        if (args.contains(DEBUG)) {
            System.setProperty("tinylog.writer.format", "{level}: {message}"); // with stack traces
        }
        // The bare window needs no parser, whose reflection takes a third of a second of the user's time.
        int code = args.isEmpty() ? open(window, err) : run(args, window, out, err);
        int end = written(code, watched, out, err);
        err.flush();
        System.exit(end);
    }

    /** The exit code once everything is written: whatever was found, nobody can read it where that failed. */
    static int written(int code, WatchedOutput watched, PrintWriter out, PrintWriter err) {
        out.flush();
        return watched.failure()
                .map(why -> {
                    err.println("plumbline: the output could not be written (" + why
                            + "); free some space, or write it elsewhere");
                    return ExitCodes.INTERNAL;
                })
                .orElse(code);
    }

    /** Opens the dashboard on the current folder; what stops it is told as every command tells it. */
    static int open(Window window, PrintWriter err) {
        try {
            return window.open(Path.of("."));
        } catch (RuntimeException failed) {
            return tell(failed, false, err);
        } catch (OutOfMemoryError full) {
            return outOfMemory(full, false, err);
        }
    }

    /**
     * Runs the command and prints to the given writers.
     *
     * @param window opens the dashboard on a folder, and answers an exit code when it is closed
     */
    public static int run(List<String> args, Window window, PrintWriter out, PrintWriter err) {
        CommandLine line = commandLine(window);
        line.setOut(new PrintWriter(new PlainWriter(out), true));
        line.setErr(new PrintWriter(new PlainWriter(err), true));
        try {
            return line.execute(args.toArray(String[]::new));
        } catch (OutOfMemoryError full) {
            return outOfMemory(full, args.contains(DEBUG), err);
        }
    }

    /** Not our mistake and not the user's: what was asked for needs more than the JVM may take. */
    private static int outOfMemory(OutOfMemoryError full, boolean debug, PrintWriter err) {
        if (debug) {
            full.printStackTrace(err);
        }
        err.println("plumbline: the memory was not enough (" + full.getMessage() + ", at most "
                + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MiB); give it more, as in"
                + " JAVA_OPTS=-Xmx2g plumbline \u2026, or ask for less at once");
        return ExitCodes.INTERNAL;
    }

    /** The commands, without running any: for help texts and the command reference. */
    static CommandLine commandLine(Window window) {
        CommandLine line = new CommandLine(new PlumblineCommand(window));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Cli::handle);
        line.setParameterExceptionHandler(Cli::handleUsage);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST, new ExitCodeHelp());
        line.setHelpSectionMap(line.getHelpSectionMap());
        line.setUsageHelpWidth(width(System.getenv("COLUMNS")));
        line.setExitCodeExceptionMapper(e -> ExitCodes.INTERNAL);
        line.registerConverter(Fraction.class, Fraction::parse);
        return line;
    }

    /** The width of help texts: that of the terminal, where it says so and it is one. */
    static int width(@Nullable String columns) {
        try {
            int told = columns == null ? USUAL_WIDTH : Integer.parseInt(columns.strip());
            return Math.min(WIDEST, Math.max(NARROWEST, told));
        } catch (NumberFormatException notTold) {
            return USUAL_WIDTH;
        }
    }

    private static int handle(Exception e, CommandLine line, ParseResult parsed) {
        return tell(e, parsed.expandedArgs().contains(DEBUG), line.getErr());
    }

    private static int tell(Exception e, boolean debug, PrintWriter err) {
        if (debug) {
            e.printStackTrace(err);
        }
        if (e instanceof PlumblineException known) {
            err.println("plumbline: " + known.sentence());
            return ExitCodes.of(known.kind());
        }
        err.println("plumbline: internal error: " + e
                + (debug ? "" : "; run it again with --debug and report what it prints"));
        return ExitCodes.INTERNAL;
    }

    private static int handleUsage(CommandLine.ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("plumbline: " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCodes.USAGE;
    }
}
