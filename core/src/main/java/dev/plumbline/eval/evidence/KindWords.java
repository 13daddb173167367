package dev.plumbline.eval.evidence;

import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.RequirementChange;
import java.util.regex.Pattern;

/** Tells what a change was made for from the words of its requirement, where nobody stated it. */
final class KindWords {
    private static final Pattern OPTIMISATION =
            words("optimi[sz]\\w*|speed[- ]?ups?|faster|performance improvement\\w*");
    private static final Pattern SECURITY = words("security|secure|vulnerab\\w*|harden\\w*|injection|CVE-\\d+.*");
    private static final Pattern BUG_FIX = words("bug\\w*|fix(?:e[ds]|ing)?|defects?|crash\\w*|off[- ]by[- ]one");
    private static final Pattern REFACTORING = words("refactor\\w*|clean[- ]?up|simplif\\w*|restructur\\w*");

    private KindWords() {}

    static ChangeKind kind(RequirementChange change) {
        if (!change.featureAdditions().isEmpty()) {
            return ChangeKind.FEATURE;
        }
        String text = change.changeSummary();
        if (SECURITY.matcher(text).find()) {
            return ChangeKind.SECURITY;
        }
        if (BUG_FIX.matcher(text).find()) {
            return ChangeKind.BUG_FIX;
        }
        if (OPTIMISATION.matcher(text).find()) {
            return ChangeKind.OPTIMISATION;
        }
        return REFACTORING.matcher(text).find() ? ChangeKind.REFACTORING : ChangeKind.UNSTATED;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
