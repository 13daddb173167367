package dev.plumbline.app.cli.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * With which exit codes a command ends, and what each means there; its help prints them. Wrong usage, mistakes of ours and
 * Ctrl+C end every command in the same way.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Ends {
    /** Of a command that cannot end so. */
    String NEVER = "";

    /** What 0 means. */
    String fine();

    /** What 1 means. */
    String failed() default "it could not be done; the sentence on stderr says why";

    /** What 2 means. */
    String undecided() default NEVER;
}
