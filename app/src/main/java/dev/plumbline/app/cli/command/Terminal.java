package dev.plumbline.app.cli.command;

import java.io.Console;

/** Whether a person reads the output. */
final class Terminal {
    private Terminal() {}

    /** From JDK 22 on there is a console without a terminal too, and it alone can tell; on 17 it has no such method. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
