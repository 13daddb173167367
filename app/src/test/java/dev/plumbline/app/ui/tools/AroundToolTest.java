package dev.plumbline.app.ui.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.llm.TextEmbedder;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.tool.measure.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AroundToolTest {

    @TempDir
    private Path folder;

    private final AroundTool around = new AroundTool();

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Surroundings of(Path source) {
        ToolSource tools = new ToolSource(Project.at(folder), () -> TextEmbedder.NONE);
        return tools.request(source, around.given()).subject().around();
    }

    @Test
    void aSourceIsCalledWithWhatIsFilledIn() throws IOException {
        Path source = file("count.py", "print(1)\n");
        around.argumentsProperty().set("--words\n\nin put.txt\n");
        around.variablesProperty().set("LEVEL=a=b\n");
        around.files().setAll(file("in put.txt", "one two"), file("helpers.py", "X = 1"));

        assertThat(of(source).json().orElseThrow())
                .isEqualTo("{\"arguments\":[\"--words\",\"in put.txt\"],\"environment\":{\"LEVEL\":\"a=b\"},"
                        + "\"files\":{\"in put.txt\":\"one two\",\"helpers.py\":\"X = 1\"}}");
    }

    @Test
    void whereNothingIsFilledInNothingIsGiven() throws IOException {
        assertThat(of(file("count.py", "print(1)\n"))).isEqualTo(Surroundings.NONE);
    }

    @Test
    void aRequestNamesItsOwn() throws IOException {
        around.argumentsProperty().set("--words");
        Path request = file("count.json", "{\"tool_code\": \"print(1)\", \"arguments\": [\"--lines\"]}");
        assertThat(of(request).json()).contains("{\"arguments\":[\"--lines\"]}");
    }

    @Test
    void aLineThatIsNoVariableIsRefused() {
        around.variablesProperty().set("LEVEL");
        assertThatThrownBy(around.given()::read)
                .isInstanceOf(PlumblineException.class)
                .hasMessage("'LEVEL' is no variable; write NAME=value, one a line");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        around.files().setAll(file("a/data.txt", "1"), file("b/data.txt", "2"));
        assertThatThrownBy(around.given()::read).hasMessageStartingWith("two files are called data.txt");
    }
}
