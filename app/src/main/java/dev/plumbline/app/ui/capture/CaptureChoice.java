package dev.plumbline.app.ui.capture;

import dev.plumbline.model.Benchmark;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A benchmark that may be captured. */
record CaptureChoice(Benchmark benchmark, String title, BooleanProperty chosen) {

    static CaptureChoice of(Benchmark benchmark, String title, boolean chosen) {
        return new CaptureChoice(benchmark, title, new SimpleBooleanProperty(chosen));
    }
}
