package dev.plumbline.app.ui.benchmarks.row;

import dev.plumbline.model.Benchmark;
import dev.plumbline.model.KernelInfo;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One benchmark of the table. What it shows changes, what it is does not. */
public final class BenchmarkRow {

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
    public BenchmarkRow(Benchmark benchmark, KernelInfo info, String title, String unavailable) {
        this.benchmark = benchmark;
        this.info = info;
        this.title = title;
        this.unavailable = unavailable;
    }

    public Benchmark benchmark() {
        return benchmark;
    }

    public KernelInfo info() {
        return info;
    }

    public String title() {
        return title;
    }

    public String unavailable() {
        return unavailable;
    }

    /** Whether the next run or check takes it. */
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    public ObjectProperty<RowContent> contentProperty() {
        return content;
    }

    public RowContent content() {
        return content.get();
    }
}
