package dev.plumbline.model;

import java.util.regex.Pattern;

/**
 * How the runs are called in which a check measures again what it flagged. They belong to that check: no list, trend or
 * scatter counts them as runs of their own. The name says so, because it is written with the first event of a run and
 * survives a kill. See decision 76.
 */
public final class Confirmation {
    /** As the history asks its database, too: of a check, or as short as those that did not say of which. */
    private static final Pattern NAME = Pattern.compile("confirmation \\d(.?|.* of .{8}-.{6}-.{4})");

    private Confirmation() {}

    /**
     * The name of one.
     *
     * @param round from 1
     * @param checkId id of the run that is confirmed
     */
    public static String name(int round, String checkId) {
        return "confirmation " + round + " of " + checkId;
    }

    /**
     * A name that a person gives to a run.
     *
     * @throws PlumblineException when it would make the run one of these
     */
    public static String refused(String runName) {
        if (isName(runName)) {
            throw PlumblineException.usage("'" + runName
                    + "' is how a check calls the runs that confirm it, which no list shows; take another name");
        }
        return runName;
    }

    /** Whether a run of this name is one; those of before decision 76 do not say of which check. */
    public static boolean isName(String runName) {
        return NAME.matcher(runName).matches();
    }
}
