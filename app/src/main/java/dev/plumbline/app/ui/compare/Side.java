package dev.plumbline.app.ui.compare;

import dev.plumbline.model.ResultSet;
import java.time.Instant;

/**
 * One side of a comparison.
 *
 * @param measured when; {@link Instant#EPOCH} when nobody knows
 * @param runId of the run of this workspace that it is; empty for anything else
 */
record Side(ResultSet set, Instant measured, String runId) {}
