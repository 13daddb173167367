package dev.plumbline.app.arch.violations.silent;

/** Planted: its package does not explain itself. */
public final class Mute {}
