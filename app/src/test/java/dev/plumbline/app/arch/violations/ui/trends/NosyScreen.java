package dev.plumbline.app.arch.violations.ui.trends;

import dev.plumbline.app.arch.violations.ui.reviews.Review;

/** Planted: a screen that knows another. */
public final class NosyScreen {
    final Review review = new Review();
}
