package dev.plumbline.store.migration;

import dev.plumbline.model.LookLimits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Migration 15: at what looks a run was judged that stopped by itself stands in columns of the run. Until now it was read
 * out of the words of a tag ({@code until proven: ±2 %, 15 forks}), which anybody can write. The tag stays for people.
 * In Java, since no SQL that two databases share reads those words.
 */
public final class LooksOfRuns extends MigrationInJava {
    private static final Pattern TAG = Pattern.compile("until proven: ±([0-9.]{1,20}) %, ([0-9]{1,3}) forks");
    private static final double PERCENT = 100;

    public LooksOfRuns() {
        super(15, "looks of runs");
    }

    private record Tagged(String run, String tag) {
        Optional<LookLimits> limits() {
            Matcher words = TAG.matcher(tag);
            try {
                return words.matches()
                        ? Optional.of(new LookLimits(
                                Double.parseDouble(words.group(1)) / PERCENT, Integer.parseInt(words.group(2))))
                        : Optional.empty();
            } catch (IllegalArgumentException nonsense) { // that somebody tagged
                return Optional.empty();
            }
        }
    }

    @Override
    void migrate(Handle handle) {
        handle.execute("ALTER TABLE run ADD COLUMN look_margin DOUBLE PRECISION");
        handle.execute("ALTER TABLE run ADD COLUMN look_most_forks INTEGER");
        List<Tagged> tagged = handle.createQuery("SELECT run_id, tag FROM tag WHERE tag LIKE 'until proven: %'")
                .map((row, context) -> new Tagged(row.getString(1), row.getString(2)))
                .list();
        tagged.forEach(one -> one.limits().ifPresent(limits -> write(handle, one.run(), limits)));
    }

    public static void write(Handle handle, String run, LookLimits limits) {
        handle.execute(
                "UPDATE run SET look_margin = ?, look_most_forks = ? WHERE id = ?",
                limits.margin(),
                limits.mostForks(),
                run);
    }

    public static Optional<LookLimits> read(Handle handle, String run) {
        return handle.createQuery("SELECT look_margin, look_most_forks FROM run WHERE id = :run AND look_margin > 0")
                .bind("run", run)
                .map((row, context) -> new LookLimits(row.getDouble(1), row.getInt(2)))
                .findOne();
    }
}
