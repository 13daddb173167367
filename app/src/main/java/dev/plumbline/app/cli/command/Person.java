package dev.plumbline.app.cli.command;

import dev.plumbline.git.SourceTree;
import org.jspecify.annotations.Nullable;

/** The person at the keyboard. */
public final class Person {
    private Person() {}

    /** The given name, else git's. */
    public static String named(@Nullable String given, SourceTree tree) {
        return given == null ? tree.userName().orElse("unknown") : given;
    }
}
