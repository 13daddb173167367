package dev.plumbline.tool.analysis;

import java.util.List;
import java.util.Optional;
import org.sonar.plugins.python.api.tree.AssignmentStatement;
import org.sonar.plugins.python.api.tree.BinaryExpression;
import org.sonar.plugins.python.api.tree.ExceptClause;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.RaiseStatement;
import org.sonar.plugins.python.api.tree.Statement;
import org.sonar.plugins.python.api.tree.StatementList;
import org.sonar.plugins.python.api.tree.Token;
import org.sonar.plugins.python.api.tree.Tree;

/** What the parser lets pass and Python 3 does not: Python 2, uneven indentation, words in the wrong place. */
final class PythonThreeOnly {
    Optional<SyntaxError> check(Tree tree) {
        return check(tree, new Surroundings(false, false));
    }

    /** Whether the statement stands inside a function, and inside a loop of it. */
    private record Surroundings(boolean function, boolean loop) {
        Surroundings within(Tree tree) {
            return switch (tree.getKind()) {
                case FUNCDEF, LAMBDA -> new Surroundings(true, false);
                case CLASSDEF -> new Surroundings(false, false);
                case FOR_STMT, WHILE_STMT -> new Surroundings(function, true);
                default -> this;
            };
        }
    }

    private Optional<SyntaxError> check(Tree tree, Surroundings around) {
        Optional<String> wrong = complaint(tree, around);
        if (wrong.isPresent()) {
            return Optional.of(new SyntaxError(tree.firstToken().line(), wrong.get()));
        }
        Surroundings inside = around.within(tree);
        for (Tree child : tree.children()) {
            Optional<SyntaxError> error = check(child, inside);
            if (error.isPresent()) {
                return error;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> complaint(Tree tree, Surroundings around) {
        return switch (tree.getKind()) {
            case PRINT_STMT -> Optional.of("print is a function in Python 3");
            case EXEC_STMT -> Optional.of("exec is a function in Python 3");
            case REPR -> Optional.of("backticks are Python 2");
            case RETURN_STMT -> when(!around.function(), "'return' outside function");
            case YIELD_EXPR -> when(!around.function(), "'yield' outside function");
            case BREAK_STMT -> when(!around.loop(), "'break' outside loop");
            case CONTINUE_STMT -> when(!around.loop(), "'continue' outside loop");
            case COMPARISON ->
                when(tree instanceof BinaryExpression b && b.operator().value().equals("<>"), "<> is Python 2");
            case EXCEPT_CLAUSE ->
                when(tree instanceof ExceptClause e && e.commaToken() != null, "'except X, name' is Python 2");
            case RAISE_STMT ->
                when(tree instanceof RaiseStatement r && r.expressions().size() > 1, "'raise X, text' is Python 2");
            case ASSIGNMENT_STMT -> target((AssignmentStatement) tree);
            case STATEMENT_LIST ->
                when(
                        isUneven(((StatementList) tree).statements()),
                        "unindent does not match any outer indentation level");
            default -> Optional.empty();
        };
    }

    private static Optional<String> target(AssignmentStatement assignment) {
        return when(
                assignment.lhsExpressions().stream()
                        .flatMap(list -> list.expressions().stream())
                        .anyMatch(PythonThreeOnly::cannotBeAssigned),
                "cannot assign to this expression");
    }

    private static boolean cannotBeAssigned(Expression target) {
        return target.is(
                Tree.Kind.NUMERIC_LITERAL,
                Tree.Kind.STRING_LITERAL,
                Tree.Kind.NONE,
                Tree.Kind.CALL_EXPR,
                Tree.Kind.LAMBDA,
                Tree.Kind.CONDITIONAL_EXPR);
    }

    private static boolean isUneven(List<Statement> statements) {
        Token first = statements.get(0).firstToken();
        int line = first.line();
        for (Statement statement : statements) {
            Token begin = statement.firstToken();
            // Several statements on one line share the column of the first.
            if (begin.line() != line && begin.column() != first.column()) {
                return true;
            }
            line = lastLine(statement);
        }
        return false;
    }

    /** The line of the last visible token: the parser hangs line ends and dedents on the statement before them. */
    private static int lastLine(Tree tree) {
        if (tree instanceof Token token) {
            return token.value().isBlank() ? 0 : token.line();
        }
        return tree.children().stream()
                .mapToInt(PythonThreeOnly::lastLine)
                .max()
                .orElse(0);
    }

    private static Optional<String> when(boolean wrong, String message) {
        return wrong ? Optional.of(message) : Optional.empty();
    }
}
