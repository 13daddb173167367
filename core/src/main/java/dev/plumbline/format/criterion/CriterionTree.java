package dev.plumbline.format.criterion;

import dev.plumbline.format.reader.SourceFile;
import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder in the layout of {@code target/criterion}: below each benchmark {@code new/} (the newest run), {@code base/}
 * and what {@code --save-baseline} called itself.
 *
 * @param root the folder that was named
 * @param measured every folder below it (or itself) that holds a run
 */
record CriterionTree(Path root, List<Path> measured) {
    private static final int DEEPEST = 9;
    private static final Set<String> USUAL = Set.of("new", "base", "change");

    static CriterionTree of(Path root) {
        try (Stream<Path> found = Files.walk(root, DEEPEST)) {
            return new CriterionTree(
                    root,
                    found.filter(Files::isDirectory)
                            .filter(CriterionFolder::isMeasured)
                            .filter(folder -> !folder.endsWith("change") || folder.equals(root))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw SourceFile.unreadable(root, e);
        } catch (UncheckedIOException e) {
            throw PlumblineException.usage(root + " cannot be read whole; check its permissions", e);
        }
    }

    /** The newest runs: {@code …/new}, or the folder that was named itself, or the one baseline that was saved. */
    List<Path> folders() {
        if (measured.contains(root)) {
            return List.of(root);
        }
        List<Path> newest = named("new");
        Set<String> saved = saved();
        return newest.isEmpty() && saved.size() == 1 ? named(saved.iterator().next()) : newest;
    }

    /** Whether it can be read and holds nothing but benchmarks, or several kept copies of such a folder. */
    boolean isCriterion() {
        if (folders().isEmpty()) {
            return false;
        }
        if (measured.contains(root)) {
            return true;
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> !child.endsWith("report"))
                    .allMatch(child -> measured.stream().anyMatch(folder -> folder.startsWith(child)));
        } catch (IOException e) {
            throw SourceFile.unreadable(root, e);
        }
    }

    /** What is odd in what is read; empty for a folder as it usually is. */
    Optional<String> said() {
        boolean usual = measured.contains(root) || !named("new").isEmpty();
        return usual
                ? Optional.empty()
                : Optional.of("there is no folder called new: the saved baseline '" + String.join("", saved())
                        + "' was read");
    }

    Optional<String> savedBaselines() {
        Set<String> saved = saved();
        return folders().isEmpty() && saved.size() > 1
                ? Optional.of(
                        root + " holds the saved baselines " + saved.stream().collect(Collectors.joining(", "))
                                + " of Criterion.rs and no newest run (no folder called new): run cargo bench --"
                                + " --load-baseline NAME, or name the folder of one benchmark and baseline")
                : Optional.empty();
    }

    private Set<String> saved() {
        return measured.stream()
                .map(CriterionTree::name)
                .filter(name -> !USUAL.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Path> named(String wanted) {
        return measured.stream().filter(folder -> name(folder).equals(wanted)).toList();
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
