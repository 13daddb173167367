package dev.plumbline.tool.analysis.security;

import static dev.plumbline.tool.analysis.security.Severity.HIGH;
import static dev.plumbline.tool.analysis.security.Severity.LOW;
import static dev.plumbline.tool.analysis.security.Severity.MEDIUM;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sonar.plugins.python.api.tree.CallExpression;
import org.sonar.plugins.python.api.tree.DictionaryLiteral;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.KeyValuePair;
import org.sonar.plugins.python.api.tree.ListLiteral;

/**
 * Calls of frameworks that let text through as something else: archives (B202), remote shells (B601), SQL of Django (B610,
 * B611), logging over a socket (B612), pages (B702, B703).
 */
final class FrameworkCalls {
    private static final Set<String> MARKING =
            Set.of("mark_safe", "SafeText", "SafeUnicode", "SafeString", "SafeBytes");

    /** Whether an import names something like this. */
    private final Predicate<String> imports;

    FrameworkCalls(Predicate<String> imports) {
        this.imports = imports;
    }

    Stream<SecurityFinding> inspect(Call call) {
        Optional<SecurityFinding> found = switch (call.method()) {
            case "extractall" -> archive(call);
            case "exec_command" -> when(imports.test("paramiko"), call, "B601", "runs a remote shell");
            case "extra" -> when(isOpenSql(call), call, "B610", "puts values into SQL");
            case "RawSQL" -> rawSql(call);
            case "listen" ->
                when(
                        call.name().equals("logging.config.listen")
                                && call.keyword("verify").isEmpty(),
                        call,
                        "B612",
                        "runs what anybody sends; give verify");
            case "Template" ->
                when(
                        Set.of(call.name().split("\\.")).contains("mako"),
                        call,
                        "B702",
                        "does not escape HTML; use the filter h");
            default -> marked(call);
        };
        return found.stream();
    }

    private Optional<SecurityFinding> archive(Call call) {
        boolean filtered = call.keyword("filter")
                .filter(filter -> Call.plainText(filter).filter("data"::equals).isPresent()
                        || Call.lastName(filter).equals("data_filter"))
                .isPresent();
        if (!imports.test("tarfile") || filtered) {
            return Optional.empty();
        }
        Severity severity = call.keyword("members")
                .map(members -> members instanceof CallExpression ? LOW : MEDIUM)
                .orElse(HIGH);
        return Optional.of(finding(call, "B202", severity, "writes wherever the archive says; use filter='data'"));
    }

    private Optional<SecurityFinding> rawSql(Call call) {
        boolean open = call.positional(0)
                .or(() -> call.keyword("sql"))
                .filter(sql -> !Call.isText(sql))
                .isPresent();
        return when(imports.test("django.db.models") && open, call, "B611", "puts values into SQL");
    }

    private Optional<SecurityFinding> marked(Call call) {
        boolean open = MARKING.contains(call.method())
                && imports.test("django.utils.safestring")
                && call.positional(0)
                        .filter(text -> !FixedText.isFixed(text, call.tree()))
                        .isPresent();
        return when(open, call, "B703", "marks as safe HTML what may hold scripts");
    }

    /** Anything but texts that are written there: {@code where}, {@code tables}, then {@code select}. */
    private static boolean isOpenSql(Call call) {
        return isOpenList(call.positional(1).or(() -> call.keyword("where")))
                || isOpenList(call.positional(3).or(() -> call.keyword("tables")))
                || isOpenDictionary(call.positional(0).or(() -> call.keyword("select")));
    }

    private static boolean isOpenList(Optional<Expression> value) {
        return value.filter(list -> !(list instanceof ListLiteral literal)
                        || !literal.elements().expressions().stream().allMatch(Call::isText))
                .isPresent();
    }

    private static boolean isOpenDictionary(Optional<Expression> value) {
        return value.filter(dictionary -> !(dictionary instanceof DictionaryLiteral literal)
                        || !literal.elements().stream()
                                .allMatch(element -> element instanceof KeyValuePair pair
                                        && Call.isText(pair.key())
                                        && Call.isText(pair.value())))
                .isPresent();
    }

    private static Optional<SecurityFinding> when(boolean holds, Call call, String id, String message) {
        return holds ? Optional.of(finding(call, id, MEDIUM, message)) : Optional.empty();
    }

    private static SecurityFinding finding(Call call, String id, Severity severity, String message) {
        return new SecurityFinding(id, severity, call.line(), call.method() + " " + message);
    }
}
