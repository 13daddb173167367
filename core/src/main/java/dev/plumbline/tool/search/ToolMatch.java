package dev.plumbline.tool.search;

import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;
import java.util.List;

/**
 * A tool that was found.
 *
 * @param version the current one
 * @param match 0 to 1, of the best match
 * @param rank what it is ordered by: the match, lowered by what it costs beside equally good ones
 * @param words of the query that were found, and where: {@code requirement: scripts, html}
 * @param why a sentence for people
 */
public record ToolMatch(
        Lineage lineage,
        ToolVersion version,
        VersionFacts facts,
        double match,
        double rank,
        List<String> words,
        String why) {
    public ToolMatch {
        words = List.copyOf(words);
    }

    /** The same with more to say. */
    ToolMatch saying(String more) {
        return new ToolMatch(lineage, version, facts, match, rank, words, why + more);
    }
}
