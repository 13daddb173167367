package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.control.VerdictState;
import dev.plumbline.baseline.Baseline;
import dev.plumbline.chart.interval.IntervalData;
import dev.plumbline.model.metric.MetricUnit;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.baselines.Capturing;
import dev.plumbline.stats.Comparison;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Before → after of one benchmark, ticked when it is to be written. What a person should think of twice comes
 * unticked: a regression, and what was measured under load.
 */
final class CaptureRow {

    private final Capturing.Row row;
    private final String title;
    private final BooleanProperty ticked;
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");

    CaptureRow(Capturing.Row row, String title) {
        this.row = row;
        this.title = title;
        this.ticked = new SimpleBooleanProperty(this, "ticked", !row.isRegression() && !row.isUnderLoad());
    }

    Capturing.Row row() {
        return row;
    }

    String title() {
        return title;
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }

    /** Why it is accepted all the same, where {@link #needsItsOwnReason}; other rows share the common reason. */
    StringProperty reasonProperty() {
        return reason;
    }

    boolean isRegression() {
        return row.isRegression();
    }

    boolean isUnderLoad() {
        return row.isUnderLoad();
    }

    boolean needsItsOwnReason() {
        return isRegression() || isUnderLoad();
    }

    /** What is asked before it is accepted; empty where nothing is. */
    String question() {
        String load = isUnderLoad() ? "Measured under load (" + row.load() + ")" : "";
        String slower = isRegression() ? "Slower" : "";
        String doubt = slower + (slower.isEmpty() || load.isEmpty() ? "" : ", and ") + load;
        return doubt.isEmpty() ? "" : doubt + ": why is it accepted all the same? Required when ticked.";
    }

    boolean isFewForks() {
        return row.isFewForks();
    }

    /** As in {@code 9.84 → 11.79 µs/op · floor}: through the lens that the change is of. */
    String values() {
        MetricUnit unit = row.after().primary().metric().unit();
        Baseline before = row.before();
        String old = before == null ? Units.UNKNOWN : Units.value(row.valueBefore(), unit);
        String now = Units.value(row.value(), unit);
        String suffix = now.substring(now.indexOf(' ') + 1);
        return (old.endsWith(" " + suffix) ? old.substring(0, old.indexOf(' ')) : old) + " → " + now
                + (row.lens().isEmpty() ? "" : " · " + row.lens());
    }

    String change() {
        Comparison comparison = row.comparison();
        return comparison == null ? Units.UNKNOWN : Units.signedPercent(comparison.change());
    }

    IntervalData interval() {
        Comparison comparison = row.comparison();
        return comparison == null
                ? IntervalData.none()
                : IntervalData.of(
                        comparison.change(),
                        comparison.interval().low(),
                        comparison.interval().high(),
                        state().tone());
    }

    /** The verdict; a first baseline is new. */
    VerdictState state() {
        Comparison comparison = row.comparison();
        if (comparison == null) {
            return VerdictState.NEW;
        }
        return VerdictState.valueOf(comparison.verdict().name());
    }
}
