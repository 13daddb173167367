package dev.plumbline.app.arch.violations.ui.trends;

/** Planted for R17: public without a user. */
public final class NobodyAsksForMe {}
