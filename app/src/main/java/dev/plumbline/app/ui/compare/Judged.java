package dev.plumbline.app.ui.compare;

import dev.plumbline.model.settings.ProjectSettings;
import dev.plumbline.stats.suite.SuiteComparison;

/**
 * Two sides and what was decided.
 *
 * @param oneSitting whether no scatter from run to run is assumed
 * @param platformId whose thresholds hold; may be empty
 */
record Judged(
        Side old, Side now, boolean oneSitting, SuiteComparison suite, String platformId, ProjectSettings settings) {

    /** Whether the new side is a run of this workspace, so that more could be measured of it. */
    boolean isNewMeasuredHere() {
        return !now.runId().isEmpty();
    }
}
