package dev.plumbline.app.ui.compare;

import dev.plumbline.model.ResultSet;
import java.time.Instant;

/**
 * One side of a comparison.
 *
 * @param measured when; {@link Instant#EPOCH} when nobody knows
 */
record Side(ResultSet set, Instant measured) {}
