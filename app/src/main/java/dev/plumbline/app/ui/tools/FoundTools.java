package dev.plumbline.app.ui.tools;

import java.util.List;

/**
 * The tools that are listed.
 *
 * @param method how they were searched, in words; empty while nobody searches
 */
record FoundTools(List<ToolLine> lines, String method) {
    FoundTools {
        lines = List.copyOf(lines);
    }
}
