package dev.plumbline.project;

import dev.plumbline.model.Revision;
import dev.plumbline.model.Run;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps baselines of a commit that is only visited out of its tree: git does not go back to a branch over changed files.
 * What was measured is in the history, which no checkout touches. See decision 77.
 */
public final class DetachedHead {
    private DetachedHead() {}

    /**
     * What to do instead of writing baselines; empty where a branch is checked out, outside a checkout, and in CI, which
     * checks out every commit like that and never goes back.
     *
     * @param variables of the environment
     */
    public static Optional<String> advice(Project project, Run run, String reason, Map<String, String> variables) {
        Revision now = project.sourceTree().revision();
        if (!now.isKnown() || !now.branch().isEmpty() || SettingsVariables.isSet("CI", variables)) {
            return Optional.empty();
        }
        return Optional.of("no branch is checked out (" + now.shortText()
                + "), and changed files below baselines/ would keep git from going back: nothing was written. The values"
                + " are kept in run " + run.id() + "; git checkout - and then plumbline baseline accept " + run.id()
                + " --reason \"" + reason.replace("\"", "'") + "\" makes them the baselines there"
                + " (--on-detached-head writes them here all the same)");
    }
}
