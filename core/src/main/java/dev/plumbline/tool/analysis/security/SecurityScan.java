package dev.plumbline.tool.analysis.security;

import static dev.plumbline.tool.analysis.security.Severity.LOW;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sonar.plugins.python.api.tree.CallExpression;
import org.sonar.plugins.python.api.tree.ExceptClause;
import org.sonar.plugins.python.api.tree.FunctionDef;
import org.sonar.plugins.python.api.tree.ImportFrom;
import org.sonar.plugins.python.api.tree.ImportName;
import org.sonar.plugins.python.api.tree.StringLiteral;
import org.sonar.plugins.python.api.tree.Tree;

/**
 * Walks a source once and asks every security test. Ids and severities follow Bandit: where its releases differ, the
 * newest (B324 instead of B303). Unlike Bandit it ignores {@code # nosec}, because whoever wrote the code under
 * judgement could silence it.
 */
public final class SecurityScan {
    private final List<SecurityFinding> findings = new ArrayList<>();
    private final ImportedNames names;
    private final LibraryCalls libraries;
    private final FrameworkCalls frameworks;

    private SecurityScan(Tree file) {
        names = ImportedNames.of(file);
        libraries = new LibraryCalls(names, names.mentions(file, "flask"));
        frameworks = new FrameworkCalls(text -> ImportedNames.hasLike(file, text));
    }

    public static List<SecurityFinding> of(Tree file) {
        SecurityScan scan = new SecurityScan(file);
        scan.visit(file);
        scan.findings.sort(Comparator.comparingInt(SecurityFinding::line).thenComparing(SecurityFinding::id));
        return List.copyOf(scan.findings);
    }

    private void visit(Tree tree) {
        if (tree instanceof CallExpression expression) {
            call(new Call(expression, names.qualified(expression.callee())));
        } else if (tree instanceof ImportName || tree instanceof ImportFrom) {
            imports(tree);
        } else if (tree instanceof StringLiteral text) {
            Texts.inspect(text).ifPresent(findings::add);
        } else if (tree instanceof FunctionDef function) {
            TlsCalls.inspect(function).ifPresent(findings::add);
        } else if (tree instanceof ExceptClause clause) {
            swallowed(clause).ifPresent(findings::add);
        } else if (tree.is(Tree.Kind.ASSERT_STMT)) {
            add("B101", tree, "assert is gone when Python runs with -O");
        }
        tree.children().forEach(this::visit);
    }

    private void call(Call call) {
        DangerousCalls.called(call.name(), call.line()).ifPresent(findings::add);
        findings.addAll(ProcessCalls.inspect(call));
        findings.addAll(libraries.inspect(call));
        frameworks.inspect(call).forEach(findings::add);
        TlsCalls.inspect(call).forEach(findings::add);
        boolean imports = call.name().equals("__import__") || call.name().equals("importlib.import_module");
        if (imports) {
            call.positional(0)
                    .flatMap(Call::plainText)
                    .flatMap(module -> DangerousCalls.imported(module, call.line()))
                    .ifPresent(findings::add);
        }
    }

    /** One finding a statement, as Bandit does. */
    private void imports(Tree statement) {
        int line = statement.firstToken().line();
        ImportedNames.imported(statement).stream()
                .flatMap(name -> DangerousCalls.imported(name, line).stream())
                .findFirst()
                .ifPresent(findings::add);
    }

    /** Everything caught and nothing done: B110 and B112. */
    private static Optional<SecurityFinding> swallowed(ExceptClause clause) {
        boolean everything = clause.exception() == null || Call.isName(clause.exception(), "Exception");
        if (!everything || clause.body().statements().size() != 1) {
            return Optional.empty();
        }
        Tree only = clause.body().statements().get(0);
        int line = clause.firstToken().line();
        if (only.is(Tree.Kind.PASS_STMT)) {
            return Optional.of(new SecurityFinding("B110", LOW, line, "every error is passed over"));
        }
        return only.is(Tree.Kind.CONTINUE_STMT)
                ? Optional.of(new SecurityFinding("B112", LOW, line, "every error is passed over in a loop"))
                : Optional.empty();
    }

    private void add(String id, Tree at, String message) {
        findings.add(new SecurityFinding(id, LOW, at.firstToken().line(), message));
    }
}
