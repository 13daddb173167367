package dev.plumbline.tool.analysis.security;

import static dev.plumbline.tool.analysis.security.Severity.HIGH;
import static dev.plumbline.tool.analysis.security.Severity.MEDIUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.Tree;

/** Calls of libraries that are unsafe by their arguments: B103, B113, B201, B324, B501, B506, B507, B701. */
final class LibraryCalls {
    private static final Pattern REQUEST =
            Pattern.compile("(requests|httpx)\\.(get|options|head|post|put|patch|delete|request)");
    private static final Set<String> WEAK_HASHES = Set.of("md4", "md5", "sha", "sha1");
    private static final Set<String> SAFE_LOADERS =
            Set.of("yaml.SafeLoader", "yaml.CSafeLoader", "SafeLoader", "CSafeLoader", "yaml.loader.SafeLoader");
    private static final int WRITABLE_BY_OTHERS = 2;
    private static final int EXECUTABLE_BY_GROUP = 8;

    private final ImportedNames names;
    private final boolean flask;

    LibraryCalls(ImportedNames names, boolean flask) {
        this.names = names;
        this.flask = flask;
    }

    List<SecurityFinding> inspect(Call call) {
        List<SecurityFinding> findings = new ArrayList<>();
        chmod(call).ifPresent(severity -> add(findings, call, "B103", severity, "lets others write or run the file"));
        if (flask && call.method().equals("run") && call.isSet("debug", "True")) {
            add(findings, call, "B201", HIGH, "runs Flask with its debugger, which runs any code");
        }
        if (isWeakHash(call)) {
            add(
                    findings,
                    call,
                    "B324",
                    HIGH,
                    "is a hash that is broken; say usedforsecurity=False where it guards nothing");
        }
        if (REQUEST.matcher(call.name()).matches()) {
            request(call, findings);
        }
        if (call.name().equals("yaml.load")
                && !loader(call).filter(SAFE_LOADERS::contains).isPresent()) {
            add(findings, call, "B506", MEDIUM, "builds any object; use yaml.safe_load");
        }
        if (call.method().equals("set_missing_host_key_policy") && isCareless(call)) {
            add(findings, call, "B507", HIGH, "trusts hosts it does not know");
        }
        if (call.name().equals("jinja2.Environment") && isUnescaped(call)) {
            add(findings, call, "B701", HIGH, "does not escape HTML; use autoescape=True");
        }
        return findings;
    }

    private static void request(Call call, List<SecurityFinding> findings) {
        if (call.isSet("verify", "False")) {
            add(findings, call, "B501", HIGH, "does not check certificates");
        }
        Optional<Expression> timeout = call.keyword("timeout");
        boolean httpx = call.name().startsWith("httpx.");
        // httpx has a timeout of its own; it is only missing when it is taken away.
        if (timeout.isEmpty() ? !httpx : timeout.get().is(Tree.Kind.NONE)) {
            add(findings, call, "B113", MEDIUM, "waits for ever; give a timeout");
        }
    }

    private static Optional<Severity> chmod(Call call) {
        if (!call.method().equals("chmod")) {
            return Optional.empty();
        }
        return call.positional(1).flatMap(Call::number).flatMap(mode -> {
            if ((mode & (WRITABLE_BY_OTHERS | EXECUTABLE_BY_GROUP)) == 0) {
                return Optional.empty();
            }
            return Optional.of((mode & WRITABLE_BY_OTHERS) != 0 ? HIGH : MEDIUM);
        });
    }

    private static boolean isWeakHash(Call call) {
        if (!call.name().startsWith("hashlib.") || call.isSet("usedforsecurity", "False")) {
            return false;
        }
        String hash = call.name().equals("hashlib.new")
                ? call.positional(0)
                        .or(() -> call.keyword("name"))
                        .flatMap(Call::plainText)
                        .orElse("")
                : call.method();
        return WEAK_HASHES.contains(hash.toLowerCase(Locale.ROOT));
    }

    private Optional<String> loader(Call call) {
        return call.keyword("Loader").or(() -> call.positional(1)).map(names::qualified);
    }

    private boolean isCareless(Call call) {
        return call.positional(0)
                .map(policy -> policy instanceof org.sonar.plugins.python.api.tree.CallExpression made
                        ? names.qualified(made.callee())
                        : names.qualified(policy))
                .filter(policy -> policy.endsWith("AutoAddPolicy") || policy.endsWith("WarningPolicy"))
                .isPresent();
    }

    private boolean isUnescaped(Call call) {
        return call.keyword("autoescape")
                .filter(value -> !Call.isName(value, "False"))
                .isEmpty();
    }

    private static void add(List<SecurityFinding> findings, Call call, String id, Severity severity, String message) {
        findings.add(new SecurityFinding(id, severity, call.line(), call.name() + " " + message));
    }
}
