package dev.plumbline.app.ui.shell.place;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large the window is drawn, in percent, in fixed steps. */
public final class Zoom {

    private static final int USUAL = 100;
    private static final List<Integer> STEPS = List.of(70, 80, 90, USUAL, 110, 125, 150, 175, 200);
    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", USUAL);

    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** The step that is nearest to what is wanted. */
    public void set(int wanted) {
        STEPS.stream()
                .min((a, b) -> Integer.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                .ifPresent(percent::set);
    }

    public void larger() {
        step(1);
    }

    public void smaller() {
        step(-1);
    }

    public void usual() {
        percent.set(USUAL);
    }

    private void step(int by) {
        int next = STEPS.indexOf(percent.get()) + by;
        percent.set(STEPS.get(Math.max(0, Math.min(STEPS.size() - 1, next))));
    }

    /** From the length a view asks for to the length on the screen. */
    public double factor() {
        return percent.get() / (double) USUAL;
    }
}
