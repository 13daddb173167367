package dev.plumbline.kernels.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullMarked;

/** The package has a package-info with {@code @NullMarked} and at least three lines of Javadoc. */
final class LiveInAnExplainedPackage extends ArchCondition<JavaClass> {
    private static final int LINES = 3;

    LiveInAnExplainedPackage() {
        super("live in a package that says what it is for");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean isExplained =
                type.getPackage().isAnnotatedWith(NullMarked.class) && javadocLines(type.getPackageName()) >= LINES;
        events.add(new SimpleConditionEvent(type, isExplained, type.getPackageName() + " is not explained"));
    }

    /** Lines of Javadoc with words in them. Surefire starts in the folder of the module. */
    private static long javadocLines(String packageName) {
        String file = packageName.replace('.', '/') + "/package-info.java";
        Path main = Path.of("src/main/java", file);
        Path source = Files.exists(main) ? main : Path.of("src/test/java", file);
        if (!Files.exists(source)) {
            return 0;
        }
        try (var lines = Files.lines(source)) {
            return lines.map(String::strip)
                    .takeWhile(line -> !line.equals("*/"))
                    .filter(line -> line.startsWith("*") && line.length() > 1)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
