package dev.plumbline.app.arch.violations.ui.trends;

import java.util.Optional;

/** Planted: an optional field. */
public final class MaybeField {
    final Optional<String> name = Optional.empty();
}
