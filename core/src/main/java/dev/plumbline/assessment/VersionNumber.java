package dev.plumbline.assessment;

import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of the next version, after what it brings (Semantic Versioning 2.0). */
public final class VersionNumber {
    public static final String FIRST = "1.0.0";

    private static final Pattern THREE = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?");

    private VersionNumber() {}

    /**
     * The next number.
     *
     * @param taken numbers that are there already
     */
    public static String after(String old, ChangeKind kind, RequirementChange change, Collection<String> taken) {
        Matcher parts = THREE.matcher(old);
        if (!parts.matches()) {
            return free(old + ".1", old, taken);
        }
        long major = Long.parseLong(parts.group(1));
        long minor = parts.group(2) == null ? 0 : Long.parseLong(parts.group(2));
        long patch = parts.group(3) == null ? 0 : Long.parseLong(parts.group(3));
        boolean feature =
                kind == ChangeKind.FEATURE || !change.featureAdditions().isEmpty();
        String next;
        do {
            if (!change.breakingChanges().isEmpty()) {
                major++;
                minor = 0;
                patch = 0;
            } else if (feature) {
                minor++;
                patch = 0;
            } else {
                patch++;
            }
            next = major + "." + minor + "." + patch;
        } while (taken.contains(next));
        return next;
    }

    private static String free(String first, String old, Collection<String> taken) {
        String candidate = first;
        for (int i = 2; taken.contains(candidate); i++) {
            candidate = old + "." + i;
        }
        return candidate;
    }
}
