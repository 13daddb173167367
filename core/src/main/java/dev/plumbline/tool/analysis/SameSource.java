package dev.plumbline.tool.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sonar.plugins.python.api.tree.FileInput;
import org.sonar.plugins.python.api.tree.Token;
import org.sonar.plugins.python.api.tree.Tree;

/** Tells whether two sources are the same program: comments, blank lines, spaces and the width of indents do not count. */
public final class SameSource {
    private SameSource() {}

    /** Sources that cannot be read are the same only when their texts are, but for the ends of lines. */
    public static boolean of(String one, String other) {
        if (plain(one).equals(plain(other))) {
            return true;
        }
        Optional<List<String>> words = words(one);
        return words.isPresent() && words.equals(words(other));
    }

    private static String plain(String source) {
        String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
        return text.replace("\r\n", "\n").strip();
    }

    private static Optional<List<String>> words(String source) {
        Optional<FileInput> tree = ParsedSource.of(plain(source) + "\n").tree();
        List<String> words = new ArrayList<>();
        tree.ifPresent(file -> collect(file, words));
        return tree.map(file -> words);
    }

    private static void collect(Tree tree, List<String> words) {
        if (tree instanceof Token token) {
            String text = token.value();
            words.add(text.isBlank() ? token.type().getName() : text);
        }
        tree.children().forEach(child -> collect(child, words));
    }
}
