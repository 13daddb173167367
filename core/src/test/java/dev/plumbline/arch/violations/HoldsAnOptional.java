package dev.plumbline.arch.violations;

import java.util.Optional;

/** Planted: an Optional as a state. */
class HoldsAnOptional {
    final Optional<String> state = Optional.empty();
}
