package dev.plumbline.review;

import java.time.Instant;

/**
 * One thing somebody said of an item. Never changed or removed.
 *
 * @param who the person, as they call themselves; {@code policy} where a rule decided
 * @param reason may be empty where none is required
 * @param undoes the id of the decision this one takes back; empty for all other kinds
 */
public record Decision(String id, DecisionKind kind, String who, String reason, Instant at, String undoes) {
    /** Who decided where no person did. */
    public static final String POLICY = "policy";

    /** Whether the score alone decided. */
    public boolean isAutomatic() {
        return who.equals(POLICY);
    }
}
