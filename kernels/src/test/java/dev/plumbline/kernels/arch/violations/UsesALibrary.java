package dev.plumbline.kernels.arch.violations;

import org.assertj.core.data.Offset;

/** Breaks R12. */
final class UsesALibrary {
    Offset<Double> offset = Offset.offset(1.0);
}
