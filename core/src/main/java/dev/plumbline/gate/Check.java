package dev.plumbline.gate;

import java.util.Optional;

/** One rule of a policy. */
public interface Check {
    /** Its name in reports and in {@code plumbline.yaml}. */
    String id();

    /** What the rule says of this row; empty when the row is none of its business. */
    Optional<Finding> judge(CheckedRow row);

    /**
     * What is to be said when the rule had no say in any row, in a sentence; empty for a rule that need not have one. A
     * rule that somebody wrote and that can never fire must not look like one that is met.
     */
    default Optional<String> unused() {
        return Optional.empty();
    }
}
