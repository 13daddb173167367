package dev.plumbline.run.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ClassPathPartsTest {
    @TempDir
    Path folder;

    private String file(String name) throws IOException {
        return Files.createFile(folder.resolve(name)).toString();
    }

    @Test
    void separatesFilesThatAreThere() throws IOException {
        String one = file("one.jar");
        String two = file("two.jar");
        assertThat(ClassPathParts.of(one + ":" + two + "::")).containsExactly(one, two);
    }

    @Test
    void aNameWithTheSeparatorIsOnePart() throws IOException {
        String odd = file("a:b.jar");
        String two = file("two.jar");
        assertThat(ClassPathParts.of(odd)).containsExactly(odd);
        assertThat(ClassPathParts.of(odd + ":" + two)).containsExactly(odd, two);
        assertThat(ClassPathParts.of(two + ":" + odd)).containsExactly(two, odd);
    }

    @Test
    void whatIsNowhereIsNamedByItself() throws IOException {
        String two = file("two.jar");
        assertThat(ClassPathParts.of("/nowhere.jar:" + two)).containsExactly("/nowhere.jar", two);
    }

    @Test
    void anOddFileStandsBehindOneAndTheSameOther() throws IOException {
        Path odd = Path.of(file("a:b.jar"));
        Path pointer = ClassPathParts.forJava(odd);
        assertThat(pointer.toString()).doesNotContain(":");
        assertThat(ClassPathParts.forJava(odd)).isEqualTo(pointer);
        Files.delete(pointer);
    }
}
