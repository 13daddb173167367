package dev.plumbline.tool.measure;

import java.util.Locale;

/** What unit tests are written for. */
enum TestRunner {
    PYTEST,
    UNITTEST,
    /** Nothing that either would find. */
    NONE;

    /** The word in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
