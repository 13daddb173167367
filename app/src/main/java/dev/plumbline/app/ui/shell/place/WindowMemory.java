package dev.plumbline.app.ui.shell.place;

import java.util.Optional;

/** Remembers the window from one start to the next. */
public interface WindowMemory {

    /** Where the window was; nothing at the first start. */
    Optional<WindowPlace> recall();

    /** Called when the window closes. */
    void remember(WindowPlace place);
}
