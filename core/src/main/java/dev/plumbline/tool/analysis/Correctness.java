package dev.plumbline.tool.analysis;

import java.util.Optional;

/**
 * Whether the source is Python at all.
 *
 * @param valid empty where even that could not be determined
 */
public record Correctness(Analyser analyser, Optional<Boolean> valid, Optional<SyntaxError> error) {
    public boolean isBroken() {
        return valid.isPresent() && !valid.get();
    }
}
