package dev.plumbline.app.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** The words that a shell completes. */
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete the commands and options of plumbline.",
        footer = {"", "Example:", "  source <(plumbline completion)"})
final class CompletionCommand extends PrintingCommand {
    @Override
    public Integer call() {
        out().print(AutoComplete.bash("plumbline", spec.root().commandLine()));
        return ExitCodes.FINE;
    }
}
