package dev.plumbline.app.ui.baselines;

import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.baselines.Capturing.Row;
import dev.plumbline.project.baselines.SummaryImport.Preview;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Shows before \u2192 after of an import, and asks for a reason; what is accepted is replaced only when that is said. */
final class SummaryReview {
    private static final int LINES = 12;

    private final BaselinesViewModel model;
    private final Desktop desktop;

    SummaryReview(BaselinesViewModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
    }

    void ask(Node owner, Preview preview) {
        boolean replaces = !preview.replacing().isEmpty();
        if (replaces && !desktop.confirm(owner, "Replace accepted values?", replacing(preview), "Replace")) {
            if (preview.fresh().isEmpty()) {
                model.tell("Nothing was imported: every value of the file is accepted already");
                return;
            }
            reason(owner, preview, preview.fresh());
            return;
        }
        reason(owner, preview, preview.rows());
    }

    private void reason(Node owner, Preview preview, List<Row> rows) {
        desktop.ask(owner, "Import " + Units.count(rows.size(), "value"), words(preview, rows), "Why they are accepted")
                .ifPresent(reason -> model.take(preview, rows, reason));
    }

    /** What would be replaced, in sentences. */
    static String replacing(Preview preview) {
        return Units.count(preview.replacing().size(), "accepted value")
                + (preview.replacing().size() == 1 ? " gives" : " give") + " way to a summary, which is weaker:\n\n"
                + lines(preview.replacing()) + "\n\nCancel keeps "
                + (preview.fresh().isEmpty() ? "everything as it is." : "them and imports the others.");
    }

    /** What an import does, with what a person should know. */
    static String words(Preview preview, List<Row> rows) {
        return Stream.concat(
                        Stream.of("For " + preview.platformId() + ", before \u2192 after:\n" + lines(rows)),
                        preview.notes().stream())
                .collect(Collectors.joining("\n\n"));
    }

    private static String lines(List<Row> rows) {
        String shown = rows.stream().limit(LINES).map(SummaryReview::line).collect(Collectors.joining("\n"));
        return rows.size() > LINES ? shown + "\nand " + (rows.size() - LINES) + " more" : shown;
    }

    private static String line(Row row) {
        var unit = row.after().primary().metric().unit();
        var comparison = row.comparison();
        String before = row.before() == null ? "first" : Units.value(row.valueBefore(), unit);
        String change = comparison == null ? "" : " (" + Units.change(comparison.change()) + ")";
        return row.benchmark().displayName() + ": " + before + " \u2192 " + Units.value(row.value(), unit) + change;
    }
}
