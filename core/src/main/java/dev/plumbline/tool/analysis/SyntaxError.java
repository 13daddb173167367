package dev.plumbline.tool.analysis;

/** Where Python would refuse the source; the line is counted from 1. */
public record SyntaxError(int line, String message) {
    @Override
    public String toString() {
        return "line " + line + ": " + message;
    }
}
