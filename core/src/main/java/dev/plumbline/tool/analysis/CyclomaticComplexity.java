package dev.plumbline.tool.analysis;

import java.util.ArrayList;
import java.util.List;
import org.sonar.plugins.python.api.tree.ClassDef;
import org.sonar.plugins.python.api.tree.ForStatement;
import org.sonar.plugins.python.api.tree.FunctionDef;
import org.sonar.plugins.python.api.tree.Statement;
import org.sonar.plugins.python.api.tree.Tree;
import org.sonar.plugins.python.api.tree.TryStatement;
import org.sonar.plugins.python.api.tree.WhileStatement;

/**
 * Counts as radon's {@code ComplexityVisitor} does: each function, method and class is a block; closures and inner
 * classes are none; {@code match} counts nothing, {@code assert} one (without its condition).
 */
final class CyclomaticComplexity {
    private final List<Integer> functions = new ArrayList<>();
    private final List<ClassBlock> classes = new ArrayList<>();
    private int decisions;

    private record ClassBlock(int complexity, List<Integer> methods) {}

    /** The average over the blocks; the statements themselves where there is no block. */
    static double average(Tree file) {
        CyclomaticComplexity counted = new CyclomaticComplexity();
        counted.descend(file);
        List<Integer> blocks = new ArrayList<>(counted.functions);
        counted.classes.forEach(block -> {
            blocks.add(block.complexity());
            blocks.addAll(block.methods());
        });
        return blocks.stream().mapToInt(Integer::intValue).average().orElse(1 + counted.decisions);
    }

    private void visit(Tree tree) {
        if (tree instanceof FunctionDef function) {
            functions.add(function(function));
            return;
        }
        if (tree instanceof ClassDef type) {
            classes.add(type(type));
            return;
        }
        decisions += weight(tree);
        // radon does not look into an assertion.
        if (!tree.is(Tree.Kind.ASSERT_STMT)) {
            descend(tree);
        }
    }

    private void descend(Tree tree) {
        tree.children().forEach(this::visit);
    }

    private static int weight(Tree tree) {
        return switch (tree.getKind()) {
            case IF_STMT, CONDITIONAL_EXPR, AND, OR, COMP_FOR, COMP_IF, ASSERT_STMT -> 1;
            case FOR_STMT -> ((ForStatement) tree).elseClause() == null ? 1 : 2;
            case WHILE_STMT -> ((WhileStatement) tree).elseClause() == null ? 1 : 2;
            // radon does not know 'except*' and counts nothing there.
            case TRY_STMT -> attempts((TryStatement) tree);
            default -> 0;
        };
    }

    private static int attempts(TryStatement attempt) {
        return attempt.exceptClauses().stream().anyMatch(clause -> clause.starToken() != null)
                ? 0
                : attempt.exceptClauses().size() + (attempt.elseClause() == null ? 0 : 1);
    }

    private static int function(FunctionDef function) {
        int complexity = 1;
        for (Statement statement : function.body().statements()) {
            complexity += part(statement).decisions;
        }
        return complexity;
    }

    /** radon's {@code Class.complexity}: the average of the methods, rounded down, plus one where there are several. */
    private static ClassBlock type(ClassDef type) {
        int real = 1;
        List<Integer> methods = new ArrayList<>();
        for (Statement statement : type.body().statements()) {
            CyclomaticComplexity part = part(statement);
            methods.addAll(part.functions);
            real += part.decisions
                    + part.functions.stream().mapToInt(Integer::intValue).sum();
        }
        int complexity = methods.isEmpty() ? real : real / methods.size() + (methods.size() > 1 ? 1 : 0);
        return new ClassBlock(complexity, methods);
    }

    private static CyclomaticComplexity part(Tree tree) {
        CyclomaticComplexity part = new CyclomaticComplexity();
        part.visit(tree);
        return part;
    }
}
