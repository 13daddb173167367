package dev.plumbline.app.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that prints one result, and what is to be said of it beside. */
@Command
public abstract class PrintingCommand implements Callable<Integer> {
    @Spec
    protected CommandSpec spec;

    /** For the result. */
    protected final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** For progress and remarks. */
    protected final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
