package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Looks before something is written whether SQLite finds the pages of tools and reviews intact: what is read for a
 * decision is little, so a hole elsewhere in these tables would go unseen and be written around. Iterations of runs,
 * nearly all of a large file, are not read: that would take half a second for 100 MB, these tables take a tenth.
 */
final class DamageCheck {
    private static final List<String> TABLES =
            List.of("review_item", "review_evidence", "decision", "tool_version", "tool_entry");

    /** Many decisions in one go are one look. */
    private static final Duration HOLDS = Duration.ofSeconds(10);

    private final String file;
    private Instant intactUntil = Instant.MIN;

    DamageCheck(String file) {
        this.file = file;
    }

    /**
     * Reads the tables once, unless they were just read.
     *
     * @throws PlumblineException when they are damaged
     */
    synchronized void before(Handle handle, Instant now) {
        if (now.isBefore(intactUntil)) {
            return;
        }
        for (String table : TABLES) {
            // Answers "ok" alone, or a line a damage.
            String found = handle.createQuery("PRAGMA quick_check('" + table + "')")
                    .mapTo(String.class)
                    .first();
            if (!found.equals("ok")) {
                throw damaged();
            }
        }
        intactUntil = now.plus(HOLDS);
    }

    /**
     * Reads everything once: before an import, which writes much and would spread over the holes.
     *
     * @throws PlumblineException when a page is damaged
     */
    void everything(Handle handle) {
        String found =
                handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).first();
        if (!found.equals("ok")) {
            throw damaged();
        }
    }

    private PlumblineException damaged() {
        return PlumblineException.usage(file + " is damaged (plumbline history verify says where), so nothing"
                + " was written into it; move it away and restore a backup, or begin anew");
    }
}
