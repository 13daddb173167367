package dev.plumbline.app.arch.violations.ui.trends;

/** Planted: static state. */
public final class Counter {
    static int count = 0;
}
