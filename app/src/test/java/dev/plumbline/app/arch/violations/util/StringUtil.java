package dev.plumbline.app.arch.violations.util;

/** Planted: a home for the homeless. */
public final class StringUtil {}
