package dev.plumbline.tool.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes two sources the same program, and what does not. */
class SameSourceTest {
    private static final String SOURCE = "def f(x):\n    if x:\n        return '# 1'\n    return 2\n";

    @ParameterizedTest
    @CsvSource({
        "as it is, ''",
        "a comment, 'def f(x):  # new\n    if x:\n        return ''# 1''\n    return 2\n'",
        "blank lines, 'def f(x):\n\n    if x:\n        return ''# 1''\n\n\n    return 2'",
        "ends of lines, 'def f(x):\r\n    if x:\r\n        return ''# 1''\r\n    return 2\r\n'",
        "narrow indents, 'def f( x ):\n  if x:\n    return ''# 1''\n  return 2\n'",
        "a mark of order, '\uFEFFdef f(x):\n    if x:\n        return ''# 1''\n    return 2\n'"
    })
    void isTheSame(String name, String other) {
        assertThat(SameSource.of(SOURCE, other.isEmpty() ? SOURCE : other))
                .as(name)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "another name, 'def f(y):\n    if y:\n        return ''# 1''\n    return 2\n'",
        "another text, 'def f(x):\n    if x:\n        return ''# 2''\n    return 2\n'",
        "another depth, 'def f(x):\n    if x:\n        return ''# 1''\n        return 2\n'",
        "no program, 'def f(x:\n'"
    })
    void isAnother(String name, String other) {
        assertThat(SameSource.of(SOURCE, other)).as(name).isFalse();
    }
}
