package dev.plumbline.app.arch.violations.ui.reviews;

/** Planted: what another screen should not know. */
public final class Review {}
