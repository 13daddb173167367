package dev.plumbline.arch.violations.mute;

/** Planted: its package says nothing. */
class Unexplained {}
