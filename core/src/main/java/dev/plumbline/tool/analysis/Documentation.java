package dev.plumbline.tool.analysis;

import org.jspecify.annotations.Nullable;
import org.sonar.plugins.python.api.tree.ClassDef;
import org.sonar.plugins.python.api.tree.FileInput;
import org.sonar.plugins.python.api.tree.FunctionDef;
import org.sonar.plugins.python.api.tree.StringLiteral;
import org.sonar.plugins.python.api.tree.Token;
import org.sonar.plugins.python.api.tree.Tree;

/** Counts what explains the source: comments and docstrings, beside what is to be explained. */
final class Documentation {
    private int functions;
    private int classes;
    private int comments;
    private int docstrings;

    static CodeQuality.Counts count(FileInput file) {
        Documentation counted = new Documentation();
        counted.docstring(file.docstring());
        counted.visit(file);
        return new CodeQuality.Counts(counted.functions, counted.classes, counted.comments, counted.docstrings);
    }

    private void visit(Tree tree) {
        if (tree instanceof FunctionDef function) {
            functions++;
            docstring(function.docstring());
        } else if (tree instanceof ClassDef type) {
            classes++;
            docstring(type.docstring());
        } else if (tree instanceof Token token) {
            comments += token.trivia().size();
        }
        tree.children().forEach(this::visit);
    }

    private void docstring(@Nullable StringLiteral text) {
        docstrings += text == null ? 0 : 1;
    }
}
