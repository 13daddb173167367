package dev.plumbline.app.cli;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** The exit codes in the help of a command: those that it can give, with what they mean there. */
final class ExitCodeHelp implements IHelpSectionRenderer {
    /** What the codes mean all over the program; said of a group of commands, of which each says its own. */
    @Ends(
            fine = "fine",
            failed = "proven regression, failed run, rejected or failed tool",
            undecided = "a person must decide, or nothing could be judged")
    private static final class Everywhere {}

    @Override
    public String render(Help help) {
        return help.createTextTable(codes(help.commandSpec().userObject())).toString();
    }

    static Map<String, String> codes(Object command) {
        Ends own = command.getClass().getAnnotation(Ends.class);
        Ends ends = own == null ? Everywhere.class.getAnnotation(Ends.class) : own;
        Map<String, String> codes = new LinkedHashMap<>();
        put(codes, ExitCodes.FINE, ends.fine());
        put(codes, ExitCodes.FAILED, ends.failed());
        put(codes, ExitCodes.UNDECIDED, ends.undecided());
        put(codes, ExitCodes.USAGE, "wrong usage or unreadable input");
        put(codes, ExitCodes.INTERNAL, "internal error, or the result could not be written");
        put(codes, ExitCodes.INTERRUPTED, "interrupted");
        return codes;
    }

    private static void put(Map<String, String> codes, int code, String meaning) {
        if (!meaning.equals(Ends.NEVER)) {
            codes.put(Integer.toString(code), meaning);
        }
    }
}
