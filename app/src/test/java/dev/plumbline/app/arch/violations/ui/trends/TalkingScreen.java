package dev.plumbline.app.arch.violations.ui.trends;

/** Planted: a screen that talks to the terminal. */
public final class TalkingScreen {
    void talk() {
        System.out.println("hello");
    }
}
