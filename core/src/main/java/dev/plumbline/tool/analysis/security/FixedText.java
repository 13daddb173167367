package dev.plumbline.tool.analysis.security;

import java.util.List;
import java.util.stream.Stream;
import org.sonar.plugins.python.api.tree.AssignmentStatement;
import org.sonar.plugins.python.api.tree.BinaryExpression;
import org.sonar.plugins.python.api.tree.CallExpression;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.FunctionDef;
import org.sonar.plugins.python.api.tree.Name;
import org.sonar.plugins.python.api.tree.Parameter;
import org.sonar.plugins.python.api.tree.QualifiedExpression;
import org.sonar.plugins.python.api.tree.RegularArgument;
import org.sonar.plugins.python.api.tree.Tree;
import org.sonar.plugins.python.api.tree.Tuple;

/**
 * Whether a text is made of nothing but texts that stand in the source, so that nobody from outside can change it: a
 * literal, a variable of the same function that is given nothing else before, {@code '…'.format(…)} and {@code '…' % …}
 * of such. In doubt it is not.
 */
final class FixedText {
    /** A variable that is given a variable that is given …: nobody writes more by hand. */
    private static final int DEEPEST = 8;

    private FixedText() {}

    /** @param where the text is used; what is assigned behind it does not count */
    static boolean isFixed(Expression text, Tree where) {
        return isFixed(text, where, DEEPEST);
    }

    private static boolean isFixed(Expression text, Tree where, int depth) {
        if (depth == 0) {
            return false;
        }
        if (Call.isText(text)) {
            return true;
        }
        if (text instanceof Name name) {
            return isFixedVariable(name.name(), where, depth);
        }
        if (text instanceof CallExpression call && call.callee() instanceof QualifiedExpression format) {
            return format.name().name().equals("format")
                    && Call.isText(format.qualifier())
                    && call.arguments().stream()
                            .allMatch(argument -> argument instanceof RegularArgument regular
                                    && regular.keywordArgument() == null
                                    && isFixed(regular.expression(), where, depth - 1));
        }
        return text instanceof BinaryExpression modulo
                && modulo.is(Tree.Kind.MODULO)
                && Call.isText(modulo.leftOperand())
                && values(modulo.rightOperand()).allMatch(value -> isFixed(value, where, depth - 1));
    }

    private static Stream<Expression> values(Expression right) {
        return right instanceof Tuple tuple ? tuple.elements().stream() : Stream.of(right);
    }

    private static boolean isFixedVariable(String name, Tree where, int depth) {
        Tree scope = scope(where);
        if (scope instanceof FunctionDef function && isParameter(function, name)) {
            return false;
        }
        List<Expression> given = assigned(scope, name)
                .filter(value -> value.firstToken().line() < where.firstToken().line())
                .toList();
        return !given.isEmpty() && given.stream().allMatch(value -> isFixed(value, value, depth - 1));
    }

    private static Tree scope(Tree tree) {
        Tree scope = tree;
        while (scope.parent() != null && !(scope instanceof FunctionDef)) {
            scope = scope.parent();
        }
        return scope;
    }

    private static boolean isParameter(FunctionDef function, String name) {
        return function.parameters() != null
                && function.parameters().nonTuple().stream()
                        .map(Parameter::name)
                        .anyMatch(known -> known != null && known.name().equals(name));
    }

    private static Stream<Expression> assigned(Tree tree, String name) {
        Stream<Expression> here = tree instanceof AssignmentStatement assignment
                        && assignment.lhsExpressions().stream()
                                .flatMap(list -> list.expressions().stream())
                                .anyMatch(left -> Call.isName(left, name))
                ? Stream.of(assignment.assignedValue())
                : Stream.empty();
        return Stream.concat(here, tree.children().stream().flatMap(child -> assigned(child, name)));
    }
}
