package dev.plumbline.app.arch.violations.ui.trends;

import javax.inject.Inject;

/** Planted: a field that somebody else fills. */
public final class InjectedScreen {
    @Inject
    String name;
}
