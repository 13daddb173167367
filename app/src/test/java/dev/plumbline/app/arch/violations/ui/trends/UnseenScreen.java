package dev.plumbline.app.arch.violations.ui.trends;

/** Planted: a screen that no test ever opens. */
public final class UnseenScreen {}
