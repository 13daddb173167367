package dev.plumbline.tool.analysis.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sonar.plugins.python.api.tree.Argument;
import org.sonar.plugins.python.api.tree.CallExpression;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.Name;
import org.sonar.plugins.python.api.tree.NumericLiteral;
import org.sonar.plugins.python.api.tree.QualifiedExpression;
import org.sonar.plugins.python.api.tree.RegularArgument;
import org.sonar.plugins.python.api.tree.StringElement;
import org.sonar.plugins.python.api.tree.StringLiteral;

/**
 * A call as the security tests ask it.
 *
 * @param name the full dotted name of what is called; empty where it is no chain of names
 */
record Call(CallExpression tree, String name) {
    int line() {
        return tree.firstToken().line();
    }

    /** The last part of the name. */
    String method() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    Optional<Expression> keyword(String wanted) {
        return regular()
                .filter(argument -> argument.keywordArgument() != null
                        && argument.keywordArgument().name().equals(wanted))
                .map(RegularArgument::expression)
                .findFirst();
    }

    Optional<Expression> positional(int index) {
        List<Expression> all = regular()
                .filter(argument -> argument.keywordArgument() == null)
                .map(RegularArgument::expression)
                .toList();
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    boolean isSet(String keyword, String word) {
        return keyword(keyword).filter(value -> isName(value, word)).isPresent();
    }

    static boolean isName(Expression value, String word) {
        return value instanceof Name name && name.name().equals(word);
    }

    /** The text of a literal that holds no expression. */
    static Optional<String> plainText(Expression value) {
        return value instanceof StringLiteral text
                        && text.stringElements().stream().noneMatch(StringElement::isInterpolated)
                ? Optional.of(text.trimmedQuotesValue())
                : Optional.empty();
    }

    /** How many arguments are handed over. */
    int arguments() {
        return tree.arguments().size();
    }

    /** Whether it is a text that stands there as it is. */
    static boolean isText(Expression value) {
        return plainText(value).isPresent();
    }

    /** {@code PROTOCOL_SSLv3} of {@code ssl.PROTOCOL_SSLv3}, the text of a literal; empty of anything else. */
    static String lastName(Expression value) {
        if (value instanceof QualifiedExpression access) {
            return access.name().name();
        }
        return value instanceof Name name ? name.name() : plainText(value).orElse("");
    }

    /** The number of a literal. */
    static Optional<Long> number(Expression value) {
        if (!(value instanceof NumericLiteral literal)) {
            return Optional.empty();
        }
        String text = literal.valueAsString().replace("_", "").toLowerCase(Locale.ROOT);
        try {
            return Optional.of(text.startsWith("0o") ? Long.parseLong(text.substring(2), 8) : Long.decode(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private java.util.stream.Stream<RegularArgument> regular() {
        List<Argument> arguments = tree.arguments();
        return arguments.stream().filter(RegularArgument.class::isInstance).map(RegularArgument.class::cast);
    }
}
