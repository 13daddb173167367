package dev.plumbline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.cli.command.Ends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The command reference of the user guide is what {@code --help} prints; {@code -Dgolden.update=true} writes it anew. */
class CommandReferenceTest {
    private static final Path REFERENCE = Path.of("docs/commands.md");

    static List<CommandLine> commands() {
        List<CommandLine> all = new ArrayList<>();
        collect(Cli.commandLine(folder -> 0), all);
        return all;
    }

    private static void collect(CommandLine command, List<CommandLine> all) {
        all.add(command);
        command.getSubcommands().values().forEach(child -> collect(child, all));
    }

    private static String reference() {
        StringBuilder text =
                new StringBuilder("# Command reference\n\nMade from `--help`; see `CommandReferenceTest`.\n");
        for (CommandLine command : commands()) {
            String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
            text.append("\n## ")
                    .append(command.getCommandSpec().qualifiedName())
                    .append("\n\n```\n");
            text.append(usage.lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n"))
                    .append("```\n");
        }
        return text.toString();
    }

    @Test
    void theReferenceIsWhatHelpPrints() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(REFERENCE, reference());
        }
        assertThat(Files.readString(REFERENCE)).isEqualTo(reference());
    }

    static List<CommandLine> commandsThatDoSomething() {
        return commands().stream()
                .filter(command -> command.getSubcommands().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commandsThatDoSomething")
    void everyCommandSaysWithWhichCodesItEnds(CommandLine command) {
        Object user = command.getCommandSpec().userObject();
        assertThat(user.getClass().getAnnotation(Ends.class))
                .as("@Ends of %s", user)
                .isNotNull();
        assertThat(command.getUsageMessage(CommandLine.Help.Ansi.OFF))
                .contains("Exit codes:")
                .doesNotContain("proven regression, failed run, rejected or failed tool");
    }

    @Test
    void whatOnlyReportsNeverSpeaksOfARegressionOrAPerson() {
        CommandLine compare = Objects.requireNonNull(
                Cli.commandLine(folder -> 0).getSubcommands().get("compare"));
        String help = compare.getUsageMessage(CommandLine.Help.Ansi.OFF);
        assertThat(help).contains("  0     reported, whatever it found").doesNotContain("  2  ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
    }
}
