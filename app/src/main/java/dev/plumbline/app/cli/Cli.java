package dev.plumbline.app.cli;

import dev.plumbline.model.PlumblineException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs a command line and answers its exit code; the one place that turns exceptions into sentences. */
public final class Cli {
    private Cli() {}

    /** Runs the command, prints to the process's streams and ends the JVM with the exit code. */
    public static void main(List<String> args, ToIntFunction<Path> window) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, window, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs the command and prints to the given writers.
     *
     * @param window opens the dashboard on a folder, and answers an exit code when it is closed
     */
    public static int run(List<String> args, ToIntFunction<Path> window, PrintWriter out, PrintWriter err) {
        CommandLine line = commandLine(window);
        line.setOut(out);
        line.setErr(err);
        return line.execute(args.toArray(String[]::new));
    }

    /** The commands, without running any: for help texts and the command reference. */
    static CommandLine commandLine(ToIntFunction<Path> window) {
        CommandLine line = new CommandLine(new PlumblineCommand(window));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Cli::handle);
        line.setParameterExceptionHandler(Cli::handleUsage);
        line.setUsageHelpWidth(100);
        line.setExitCodeExceptionMapper(e -> ExitCodes.INTERNAL);
        line.registerConverter(Fraction.class, Fraction::parse);
        return line;
    }

    private static int handle(Exception e, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        boolean debug = parsed.expandedArgs().contains("--debug");
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
