package dev.plumbline.arch.violations;

import org.sonar.python.parser.PythonParser;

/** Planted: reaches the network, or parses Python, in the wrong place. */
final class ParsesPython {
    PythonParser parser() {
        return PythonParser.create();
    }
}
