package dev.plumbline.format.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesCsvTest {
    @TempDir
    Path folder;

    private Values read(String text, SeriesCsv.Holes holes) throws IOException {
        Path file = Files.writeString(folder.resolve("s.csv"), text);
        return SeriesCsv.read(file, "index", holes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index,value\n0,1.5\n1,2e-3\n",
                "index,value\r\n0,1.5\r\n1,2e-3",
                "\"index\",\"value\"\n\"0\",\"1.5\"\n\"1\",\"2e-3\"\n",
                "\uFEFFIndex, Value\n0, 1.5\n\n1 ,2e-3\n\n"
            })
    void readsWhatSpreadsheetsWrite(String text) throws IOException {
        assertThat(read(text, SeriesCsv.Holes.FORBIDDEN)).isEqualTo(Values.of(1.5, 2e-3));
    }

    @Test
    void aRunWithoutAValueIsNaN() throws IOException {
        assertThat(read("index,value\n0,NaN\n1,\n2,-Infinity\n3,-4\n", SeriesCsv.Holes.ALLOWED))
                .isEqualTo(Values.of(Double.NaN, Double.NaN, Double.NaN, -4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                             | is empty",
                "value                          | line 1: the header index,value was expected, not 'value'",
                "'0,1.5'                        | line 1: the header index,value was expected",
                "'index,value'                  | has a header, but no values",
                "'index,value;0,fast'           | line 2: 'fast' is no number",
                "'index,value;0'                | line 2: two columns",
                "'index,value;0,1,2'            | line 2: two columns",
                "'index,value;1,1;1,2'          | line 3: 1.0 does not follow 1.0",
                "'index,value;x,1'              | line 2: 'x' is no number",
                "'index,value;0,1;1,NaN'        | line 3: 'NaN' is no time above zero",
                "'index,value;0,0'              | line 2: '0' is no time above zero"
            })
    void saysWhichLineAndWhatToDo(String text, String sentence) {
        assertThatThrownBy(() -> read(text.replace(';', '\n'), SeriesCsv.Holes.FORBIDDEN))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("s.csv")
                .hasMessageContaining(sentence);
    }

    @Test
    void aFileWithoutLineEndsDoesNotFillTheMemory() {
        assertThatThrownBy(() -> read("index,value\n" + "7".repeat(5_000), SeriesCsv.Holes.ALLOWED))
                .hasMessageContaining("line 2: longer than 1000 characters");
    }

    @Test
    void aMissingFileIsASentence() {
        assertThatThrownBy(() -> SeriesCsv.read(folder.resolve("no.csv"), "index", SeriesCsv.Holes.ALLOWED))
                .hasMessageContaining("does not exist");
    }
}
