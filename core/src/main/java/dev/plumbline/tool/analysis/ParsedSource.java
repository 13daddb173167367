package dev.plumbline.tool.analysis;

import com.sonar.sslr.api.RecognitionException;
import java.util.Optional;
import org.sonar.plugins.python.api.tree.FileInput;
import org.sonar.python.parser.PythonParser;
import org.sonar.python.tree.PythonTreeMaker;

/**
 * A source as a tree, or why there is none.
 *
 * @param tree empty with a syntax error, and where the source is nested too deeply to be read
 */
record ParsedSource(Optional<FileInput> tree, Optional<SyntaxError> error) {
    /** Python itself refuses far less; beyond this the parser's own stack would end. */
    private static final ParsedSource TOO_DEEP = new ParsedSource(Optional.empty(), Optional.empty());

    static ParsedSource of(String code) {
        int zero = code.indexOf('\0');
        if (zero >= 0) {
            int line = 1
                    + (int) code.substring(0, zero)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return broken(new SyntaxError(line, "source code cannot contain null bytes"));
        }
        try {
            FileInput tree =
                    new PythonTreeMaker().fileInput(PythonParser.create().parse(code));
            Optional<SyntaxError> error = new PythonThreeOnly().check(tree);
            return error.isPresent() ? broken(error.get()) : new ParsedSource(Optional.of(tree), Optional.empty());
        } catch (RecognitionException e) {
            return broken(new SyntaxError(Math.max(1, e.getLine()), "invalid syntax"));
        } catch (StackOverflowError e) {
            return TOO_DEEP;
        }
    }

    private static ParsedSource broken(SyntaxError error) {
        return new ParsedSource(Optional.empty(), Optional.of(error));
    }
}
