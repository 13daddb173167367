package dev.plumbline.app.cli;

import dev.plumbline.app.cli.command.Ends;
import dev.plumbline.app.cli.command.ExitCodes;
import dev.plumbline.app.cli.command.ReportCommand;
import dev.plumbline.format.codec.CompletionJson;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The words that a shell completes. */
@Ends(fine = "printed", failed = Ends.NEVER)
@Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete the commands and options of plumbline.",
        footer = {
            "",
            "Examples:",
            "  source <(plumbline completion)",
            "  plumbline completion --format json       every command with its options, for other shells"
        })
final class CompletionCommand extends ReportCommand {
    @Override
    public Integer call() {
        CommandSpec top = spec.root();
        out().print(isJson() ? CompletionJson.write(word(top)) : AutoComplete.bash("plumbline", top.commandLine()));
        return ExitCodes.FINE;
    }

    private static CompletionJson.Word word(CommandSpec command) {
        List<CompletionJson.Option> options = command.options().stream()
                .filter(option -> !option.hidden())
                .map(CompletionCommand::option)
                .toList();
        return new CompletionJson.Word(
                command.name(),
                String.join(" ", command.usageMessage().description()),
                options,
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .distinct()
                        .map(CompletionCommand::word)
                        .toList());
    }

    private static CompletionJson.Option option(OptionSpec option) {
        return new CompletionJson.Option(
                List.of(option.names()),
                option.arity().max() > 0,
                String.join(" ", option.description()).replace("%%", "%"));
    }
}
