package dev.plumbline.format.codec;

import dev.plumbline.format.json.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of a command line, for shells that read no script of bash. */
public final class CompletionJson {
    private CompletionJson() {}

    /** @param hasValue whether a value may follow it */
    public record Option(List<String> names, boolean hasValue, String description) {
        public Option {
            names = List.copyOf(names);
        }
    }

    /** A command with its options and the commands below it. */
    public record Word(String name, String description, List<Option> options, List<Word> commands) {
        public Word {
            options = List.copyOf(options);
            commands = List.copyOf(commands);
        }
    }

    public static String write(Word top) {
        return Json.pretty(node(top));
    }

    private static ObjectNode node(Word word) {
        ObjectNode node = Json.object().put("name", word.name()).put("description", word.description());
        ArrayNode options = node.putArray("options");
        for (Option option : word.options()) {
            ObjectNode one = Json.object();
            option.names().forEach(one.putArray("names")::add);
            options.add(one.put("hasValue", option.hasValue()).put("description", option.description()));
        }
        ArrayNode commands = node.putArray("commands");
        word.commands().forEach(command -> commands.add(node(command)));
        return node;
    }
}
