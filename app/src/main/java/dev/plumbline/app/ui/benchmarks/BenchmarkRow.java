package dev.plumbline.app.ui.benchmarks;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One benchmark of the table. What it shows changes, what it is does not. */
final class BenchmarkRow {

    private final Benchmark benchmark;
    private final KernelInfo info;
    private final String title;
    private final String unavailable;
    private final BooleanProperty chosen = new SimpleBooleanProperty(this, "chosen");
    private final ObjectProperty<RowContent> content = new SimpleObjectProperty<>(this, "content", RowContent.UNKNOWN);

    /**
     * @param title unique in the table
     * @param unavailable why it cannot run here; empty when it can
     */
    BenchmarkRow(Benchmark benchmark, KernelInfo info, String title, String unavailable) {
        this.benchmark = benchmark;
        this.info = info;
        this.title = title;
        this.unavailable = unavailable;
    }

    Benchmark benchmark() {
        return benchmark;
    }

    KernelInfo info() {
        return info;
    }

    String title() {
        return title;
    }

    String unavailable() {
        return unavailable;
    }

    /** Whether the next run or check takes it. */
    BooleanProperty chosenProperty() {
        return chosen;
    }

    ObjectProperty<RowContent> contentProperty() {
        return content;
    }

    RowContent content() {
        return content.get();
    }
}
