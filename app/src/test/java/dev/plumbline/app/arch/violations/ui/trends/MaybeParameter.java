package dev.plumbline.app.arch.violations.ui.trends;

import java.util.Optional;

/** Planted: an optional parameter. */
public final class MaybeParameter {
    boolean take(Optional<String> name) {
        return name.isPresent();
    }
}
