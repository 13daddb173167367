package dev.plumbline.model.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arguments of a JVM whose values nobody else must read: what is measured with them is written into baselines, logs and
 * exports that travel. The key stays, since two runs with and without it are different; the value does not.
 */
public final class Secrets {
    /** Stands for a value that was not kept. */
    public static final String MASK = "***";

    private static final Pattern SECRET = Pattern.compile(
            "(?i)([-\\w.:/,=]*?(?:token|passw(?:or)?d|passphrase|secret|credential|api[-_.]?key|private[-_.]?key"
                    + "|(?:[-_.]|(?<=-D))key(?![a-z])|(?-i:[a-z]Key)(?![a-z]))[-\\w.]*=)(\\S+)");

    private Secrets() {}

    /** One argument, or several with blanks between them, without secret values. */
    public static String masked(String arguments) {
        return SECRET.matcher(arguments).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + MASK));
    }

    /** Each argument without a secret value; one that holds blanks is masked to its end. */
    public static List<String> masked(List<String> arguments) {
        return arguments.stream()
                .map(argument -> {
                    Matcher secret = SECRET.matcher(argument);
                    return secret.find() ? argument.substring(0, secret.end(1)) + MASK : argument;
                })
                .toList();
    }

    /** The keys whose values {@link #masked} takes away; empty where there is no secret. */
    public static List<String> keys(List<String> arguments) {
        return arguments.stream()
                .flatMap(argument -> SECRET.matcher(argument).results())
                .map(found -> found.group(1).substring(0, found.group(1).length() - 1))
                .distinct()
                .toList();
    }

    /** Whether a value was taken away. */
    public static boolean isMasked(String argument) {
        return argument.endsWith("=" + MASK);
    }
}
