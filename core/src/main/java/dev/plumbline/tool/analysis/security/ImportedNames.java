package dev.plumbline.tool.analysis.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sonar.plugins.python.api.tree.AliasedName;
import org.sonar.plugins.python.api.tree.DottedName;
import org.sonar.plugins.python.api.tree.Expression;
import org.sonar.plugins.python.api.tree.ImportFrom;
import org.sonar.plugins.python.api.tree.ImportName;
import org.sonar.plugins.python.api.tree.Name;
import org.sonar.plugins.python.api.tree.QualifiedExpression;
import org.sonar.plugins.python.api.tree.Tree;

/** What the names of a source stand for, from its imports wherever they are: {@code sp.run} is {@code subprocess.run}. */
final class ImportedNames {
    private final Map<String, String> meanings = new HashMap<>();

    static ImportedNames of(Tree file) {
        ImportedNames names = new ImportedNames();
        names.collect(file);
        return names;
    }

    private void collect(Tree tree) {
        if (tree instanceof ImportName imported) {
            imported.modules().forEach(module -> add(module, ""));
        } else if (tree instanceof ImportFrom imported) {
            imported.importedNames().forEach(name -> add(name, module(imported) + "."));
        } else {
            tree.children().forEach(this::collect);
        }
    }

    private void add(AliasedName name, String prefix) {
        String full = prefix + dotted(name.dottedName());
        if (name.alias() != null) {
            meanings.put(name.alias().name(), full);
        } else if (!prefix.isEmpty()) {
            meanings.put(dotted(name.dottedName()), full);
        }
    }

    /** Whether a module, or something of it, is imported under some name or its own. */
    boolean mentions(Tree file, String module) {
        return modules(file).anyMatch(name -> name.equals(module) || name.startsWith(module + "."));
    }

    /** Whether anything is imported whose full name holds this text, as Bandit asks. */
    static boolean hasLike(Tree tree, String text) {
        return imported(tree).stream().anyMatch(name -> name.contains(text))
                || tree.children().stream().anyMatch(child -> hasLike(child, text));
    }

    private static java.util.stream.Stream<String> modules(Tree tree) {
        if (tree instanceof ImportName imported) {
            return imported.modules().stream().map(name -> dotted(name.dottedName()));
        }
        if (tree instanceof ImportFrom imported) {
            return java.util.stream.Stream.of(module(imported));
        }
        return tree.children().stream().flatMap(ImportedNames::modules);
    }

    /** The full dotted name of a callee; empty where it is no chain of names. */
    String qualified(Expression callee) {
        if (callee instanceof Name name) {
            return meanings.getOrDefault(name.name(), name.name());
        }
        if (callee instanceof QualifiedExpression access) {
            String owner = qualified(access.qualifier());
            return owner + "." + access.name().name();
        }
        return "";
    }

    /** The modules that a statement imports, with the names taken from them. */
    static List<String> imported(Tree statement) {
        if (statement instanceof ImportName names) {
            return names.modules().stream()
                    .map(name -> dotted(name.dottedName()))
                    .toList();
        }
        if (statement instanceof ImportFrom from) {
            return from.isWildcardImport()
                    ? List.of(module(from) + ".*")
                    : from.importedNames().stream()
                            .map(name -> module(from) + "." + dotted(name.dottedName()))
                            .toList();
        }
        return List.of();
    }

    private static String module(ImportFrom imported) {
        return imported.module() == null ? "" : dotted(imported.module());
    }

    private static String dotted(DottedName name) {
        return name.names().stream().map(Name::name).collect(Collectors.joining("."));
    }
}
