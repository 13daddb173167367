package dev.plumbline.arch.violations;

import java.awt.Color;

/** Planted: a screen in core. */
class KnowsATerminal {
    final Color colour = Color.RED;
}
