package dev.plumbline.arch.violations;

/** Planted: talks to the terminal. */
class Prints {
    void print() {
        System.out.println();
    }
}
