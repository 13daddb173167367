package dev.plumbline.app.arch.violations.ui.trends;

import lombok.Holder;

/** Planted: a library that the list of libraries does not know. */
public final class BorrowedScreen {
    final Holder holder = new Holder();
}
