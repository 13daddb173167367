package dev.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short documentation of a version, made from its requirement and its docstrings. */
public final class ToolDocumentation {
    private static final Pattern MODULE =
            Pattern.compile("\\A(?:\\s*#[^\\n]*\\n|\\s*\\n)*\\s*(?:\"\"\"(.*?)\"\"\"|'''(.*?)''')", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile(
            "^[ \\t]*(?:async[ \\t]+)?(?:def|class)[ \\t]+(\\w+)[^\\n]*:[ \\t]*\\n[ \\t]*(?:\"\"\"(.*?)\"\"\"|'''(.*?)''')",
            Pattern.DOTALL | Pattern.MULTILINE);

    private ToolDocumentation() {}

    /** Requirement first, then the module's own words, then a line a function or class that says something. */
    public static String of(String requirement, String source) {
        List<String> parts = new ArrayList<>();
        if (!requirement.isBlank()) {
            parts.add(requirement.strip());
        }
        Matcher module = MODULE.matcher(source);
        if (module.find()) {
            parts.add(text(module, 1));
        }
        Matcher member = MEMBER.matcher(source);
        while (member.find()) {
            String words = text(member, 2).lines().findFirst().orElse("");
            if (!member.group(1).startsWith("_") && !words.isBlank()) {
                parts.add(member.group(1) + ": " + words.strip());
            }
        }
        return String.join("\n\n", parts);
    }

    private static String text(Matcher matcher, int group) {
        String text = matcher.group(group) == null ? matcher.group(group + 1) : matcher.group(group);
        return text.strip();
    }
}
