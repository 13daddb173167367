package dev.plumbline.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Its package has a package-info with {@code @NullMarked} and at least three lines of Javadoc. */
final class LiveInAnExplainedPackage extends ArchCondition<JavaClass> {
    private static final int FEWEST_LINES = 3;

    LiveInAnExplainedPackage() {
        super("live in a package with a package-info of three lines");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked =
                type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
        if (!marked || javadocLines(type.getPackageName()) < FEWEST_LINES) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in a package without explanation"));
        }
    }

    private static long javadocLines(String packageName) {
        String file = packageName.replace('.', '/') + "/package-info.java";
        return Stream.of("src/main/java/", "src/test/java/")
                .map(root -> Path.of(root + file))
                .filter(Files::exists)
                .mapToLong(path -> lines(path).stream()
                        .filter(line -> line.startsWith(" *") && line.length() > 3)
                        .count())
                .sum();
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
