package dev.plumbline.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a tool command answers: text to a person, JSON to a program. */
final class AnswerFormat {
    @Option(names = "--format", description = "json or text; without it text on a terminal, json elsewhere.")
    @Nullable
    OutputFormat format;

    boolean isJson() {
        return format == null ? !Terminal.isThere() : format == OutputFormat.JSON;
    }
}
