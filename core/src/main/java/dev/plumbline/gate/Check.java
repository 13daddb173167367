package dev.plumbline.gate;

import java.util.Optional;

/** One rule of a policy. */
public interface Check {
    /** Its name in reports and in {@code plumbline.yaml}. */
    String id();

    /** What the rule says of this row; empty when the row is none of its business. */
    Optional<Finding> judge(CheckedRow row);
}
