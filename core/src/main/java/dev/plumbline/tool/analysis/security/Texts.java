package dev.plumbline.tool.analysis.security;

import static dev.plumbline.tool.analysis.security.Severity.LOW;
import static dev.plumbline.tool.analysis.security.Severity.MEDIUM;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sonar.plugins.python.api.tree.AssignmentStatement;
import org.sonar.plugins.python.api.tree.BinaryExpression;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.KeyValuePair;
import org.sonar.plugins.python.api.tree.Name;
import org.sonar.plugins.python.api.tree.Parameter;
import org.sonar.plugins.python.api.tree.QualifiedExpression;
import org.sonar.plugins.python.api.tree.RegularArgument;
import org.sonar.plugins.python.api.tree.StringElement;
import org.sonar.plugins.python.api.tree.StringLiteral;
import org.sonar.plugins.python.api.tree.SubscriptionExpression;
import org.sonar.plugins.python.api.tree.Tree;

/** Literals that are findings: addresses (B104), passwords (B105 to B107), temporary paths (B108), SQL (B608). */
final class Texts {
    private static final String WORDS = "(pas+wo?r?d|pass(phrase)?|pwd|token|secrete?)";
    private static final Pattern SECRET_NAME = Pattern.compile(
            "(^" + WORDS + "$|_" + WORDS + "_|^" + WORDS + "_|_" + WORDS + "$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEMPORARY = Pattern.compile("^(/tmp|/var/tmp|/dev/shm).*", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile(
            "(select\\s.*from\\s|delete\\s+from\\s|insert\\s+into\\s.*values\\s?|update\\s.*set\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Texts() {}

    static Optional<SecurityFinding> inspect(StringLiteral literal) {
        Tree parent = literal.parent();
        if (parent == null || parent.is(Tree.Kind.EXPRESSION_STMT)) {
            // A docstring is no value.
            return Optional.empty();
        }
        String text = literal.trimmedQuotesValue();
        if (text.equals("0.0.0.0")) {
            return finding("B104", MEDIUM, literal, "listens on every network interface");
        }
        if (TEMPORARY.matcher(text).matches()) {
            return finding("B108", MEDIUM, literal, "is a place where others may write; use tempfile");
        }
        if (isBuilt(literal) && SQL.matcher(whole(literal)).find()) {
            return finding("B608", MEDIUM, literal, "is SQL put together from texts; use parameters");
        }
        Optional<String> test = password(literal, parent);
        return test.isEmpty() ? Optional.empty() : finding(test.get(), LOW, literal, "looks like a password");
    }

    private static Optional<String> password(StringLiteral literal, Tree parent) {
        if (parent instanceof RegularArgument argument) {
            return when(argument.keywordArgument() != null && isSecret(argument.keywordArgument()), "B106");
        }
        if (parent instanceof Parameter parameter) {
            return when(parameter.name() != null && isSecret(parameter.name()), "B107");
        }
        if (parent instanceof AssignmentStatement assignment) {
            return when(
                    assignment.lhsExpressions().stream()
                            .flatMap(list -> list.expressions().stream())
                            .anyMatch(Texts::isSecret),
                    "B105");
        }
        if (parent instanceof KeyValuePair pair) {
            return when(pair.value() == literal && isSecret(pair.key()), "B105");
        }
        boolean compared = parent.is(Tree.Kind.COMPARISON)
                && parent instanceof BinaryExpression comparison
                && isSecret(comparison.leftOperand());
        return when(compared, "B105");
    }

    private static boolean isSecret(Expression name) {
        if (name instanceof SubscriptionExpression item) {
            return item.subscripts().expressions().stream().anyMatch(Texts::isSecret);
        }
        String word = name instanceof Name plain
                ? plain.name()
                : name instanceof QualifiedExpression access
                        ? access.name().name()
                        : name instanceof StringLiteral key ? key.trimmedQuotesValue() : "";
        return SECRET_NAME.matcher(word).find();
    }

    /** Whether the text is completed by something that runs: {@code +}, {@code %}, {@code .format}, an f-string. */
    private static boolean isBuilt(StringLiteral literal) {
        Tree parent = literal.parent();
        boolean joined = parent.is(Tree.Kind.PLUS, Tree.Kind.MODULO) && isFirst(literal, parent);
        boolean formatted = parent instanceof QualifiedExpression access
                && access.name().name().equals("format");
        return joined
                || formatted
                || literal.stringElements().stream()
                        .anyMatch(element -> !element.formattedExpressions().isEmpty());
    }

    /** One finding an expression is enough: its first text carries it. */
    private static boolean isFirst(StringLiteral literal, Tree parent) {
        Tree outer = outermost(parent);
        return outer.firstToken().equals(literal.firstToken());
    }

    private static Tree outermost(Tree tree) {
        Tree outer = tree;
        while (outer.parent() != null && outer.parent().is(Tree.Kind.PLUS, Tree.Kind.MODULO)) {
            outer = outer.parent();
        }
        return outer;
    }

    private static String whole(StringLiteral literal) {
        Tree parent = literal.parent();
        StringBuilder text = new StringBuilder();
        append(parent.is(Tree.Kind.PLUS, Tree.Kind.MODULO) ? outermost(parent) : literal, text);
        return text.toString();
    }

    private static void append(Tree tree, StringBuilder text) {
        if (tree instanceof StringLiteral literal) {
            for (StringElement element : literal.stringElements()) {
                text.append(element.trimmedQuotesValue());
            }
        } else {
            tree.children().forEach(child -> append(child, text));
        }
    }

    private static Optional<String> when(boolean matches, String test) {
        return matches ? Optional.of(test) : Optional.empty();
    }

    private static Optional<SecurityFinding> finding(String id, Severity severity, Tree at, String message) {
        return Optional.of(new SecurityFinding(id, severity, at.firstToken().line(), "this text " + message));
    }
}
