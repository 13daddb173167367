package dev.plumbline.format.reader;

import dev.plumbline.model.PlumblineException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of a file that cannot be read: each costs itself alone, all are counted, and the reason of the first is said. */
public final class UnreadRows {
    private @Nullable PlumblineException first;
    private int count;

    /** @throws PlumblineException the same again where it is not the row that is at fault */
    public void add(PlumblineException why) {
        if (why.kind() != PlumblineException.Kind.USAGE) {
            throw why;
        }
        first = first == null ? why : first;
        count++;
    }

    /**
     * The one line about all of them; empty where every row was read.
     *
     * @param all how many rows the file has
     */
    public Optional<String> sentence(int all) {
        return Optional.ofNullable(first)
                .map(why ->
                        count + " of " + all + " rows cannot be read and are left out; the first: " + why.sentence());
    }

    /** Refuses a file of which no row can be read, with the reason of the first; does nothing where all could. */
    public void refuse() {
        if (first != null) {
            throw first;
        }
    }
}
