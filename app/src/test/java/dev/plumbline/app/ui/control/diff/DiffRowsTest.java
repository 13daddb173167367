package dev.plumbline.app.ui.control.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.control.diff.PythonTokens.Kind;
import dev.plumbline.app.ui.control.diff.PythonTokens.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffRowsTest {

    private static final String OLD = "def parse(data):\n    return json.loads(data)\n";
    private static final String NEW = "def parse(data):\n    value = json.loads(data)\n    return value\n";

    private static String drawn(DiffRow row) {
        return sign(row.old(), "-") + "|" + sign(row.now(), "+");
    }

    private static String sign(DiffRow.Line line, String changed) {
        return line.isPresent() ? line.number() + (line.changed() ? changed : " ") : "";
    }

    @Test
    void changedLinesStandBesideEachOther() {
        assertThat(DiffRows.sideBySide(OLD, NEW))
                .extracting(DiffRowsTest::drawn)
                .containsExactly("1 |1 ", "2-|2+", "|3+");
    }

    @Test
    void removedLinesStandAboveAddedOnes() {
        assertThat(DiffRows.unified(OLD, NEW))
                .extracting(DiffRowsTest::drawn)
                .containsExactly("1 |1 ", "2-|", "|2+", "|3+");
    }

    @Test
    void theSameTextHasNoChange() {
        assertThat(DiffRows.sideBySide(OLD, OLD.replace("\n", "\r\n")))
                .allMatch(DiffRow::isSame)
                .hasSize(2);
    }

    @Test
    void aScreenReaderHearsWhatChanged() {
        assertThat(DiffRows.sideBySide(OLD, NEW).get(2).spoken()).isEqualTo("added:     return value");
    }

    @Test
    void coloursWordsOfPythonAndLosesNothing() {
        List<Token> line = PythonTokens.lines("    return 'a # b' + 1.5  # why").get(0);
        assertThat(line)
                .filteredOn(token -> token.kind() != Kind.PLAIN)
                .extracting(Token::text)
                .containsExactly("return", "'a # b'", "1.5", "# why");
        assertThat(String.join("", line.stream().map(Token::text).toList()))
                .isEqualTo("    return 'a # b' + 1.5  # why");
    }

    @Test
    void aTextOverSeveralLinesKeepsItsColourInEach() {
        List<List<Token>> lines = PythonTokens.lines("x = \"\"\"one\nif two\n\"\"\"\nif x:");
        assertThat(lines.get(1)).containsExactly(new Token("if two", Kind.TEXT));
        assertThat(lines.get(3).get(0)).isEqualTo(new Token("if", Kind.KEYWORD));
    }

    private static List<String> marked(DiffRow.Line line) {
        return line.pieces().stream()
                .filter(DiffRow.Piece::marked)
                .map(DiffRow.Piece::text)
                .toList();
    }

    @Test
    void whatChangedInsideALineIsMarked() {
        DiffRow row = DiffRows.sideBySide("    return json.loads(data)", "    return json.loads(text, strict=True)")
                .get(0);
        assertThat(String.join("", marked(row.old()))).isEqualTo("data");
        assertThat(String.join("", marked(row.now()))).isEqualTo("text, strict=True");
        assertThat(row.old().text()).isEqualTo("    return json.loads(data)");
        assertThat(row.now().text()).isEqualTo("    return json.loads(text, strict=True)");
    }

    @Test
    void ofTwoLinesThatHaveLittleInCommonNothingIsMarked() {
        DiffRow row = DiffRows.sideBySide("import os", "    value = [1, 2, 3, 4, 5, 6]")
                .get(0);
        assertThat(marked(row.old())).isEmpty();
        assertThat(marked(row.now())).isEmpty();
    }

    @Test
    void aLineThatWasOnlyAddedIsNotMarkedInside() {
        assertThat(DiffRows.sideBySide(OLD, NEW).get(2).now().pieces()).noneMatch(DiffRow.Piece::marked);
    }
}
