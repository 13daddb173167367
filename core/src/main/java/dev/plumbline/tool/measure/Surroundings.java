package dev.plumbline.tool.measure;

import java.util.List;
import java.util.Optional;

/**
 * What lies around a tool when it is called, besides its first input.
 *
 * @param moreInputs further test inputs as JSON texts: calls take them in turns, in an order the tool cannot know
 * @param json a JSON object with {@code arguments} (a list), {@code environment} and {@code files} (objects, name to
 *     text): its command line, its variables, and the files and modules in its folder; empty where nothing was given
 */
public record Surroundings(List<String> moreInputs, Optional<String> json) {
    public static final Surroundings NONE = new Surroundings(List.of(), Optional.empty());

    public Surroundings {
        moreInputs = List.copyOf(moreInputs);
    }
}
