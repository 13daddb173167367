package dev.plumbline.kernels.arch.violations;

import dev.plumbline.kernels.arch.violations.app.Screen;

/** Breaks R1. */
final class KnowsAScreen {
    Screen screen = new Screen();
}
