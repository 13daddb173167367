package dev.plumbline.stats.planted;

/** Planted: stands for any class of the core outside its model. */
public final class Verdicts {
    public int count() {
        return 5;
    }
}
