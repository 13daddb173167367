package dev.plumbline.app.ui.shell;

/** What floats above the screens. */
enum Overlay {
    NONE,
    PALETTE,
    CHEAT_SHEET
}
