package dev.plumbline.app.ui.compare;

import dev.plumbline.model.metric.Units;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Both sides, a row each; what differs between them is marked. */
final class SidesView extends GridPane {

    private static final List<Double> SHARES = List.of(0.0, 1.5, 2.2, 1.3, 2.2, 0.8, 1.0, 0.5, 1.2);

    public SidesView() {
        getStyleClass().addAll("panel", "sides");
    }

    private static ColumnConstraints column(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(share > 0 ? Priority.ALWAYS : Priority.NEVER);
        column.setMinWidth(share > 0 ? 30 : USE_PREF_SIZE);
        if (share > 0) {
            column.setPrefWidth(share * 100);
        }
        return column;
    }

    /** Shows two other sides. */
    void show(List<SideFacts> sides) {
        getChildren().clear();
        List<Integer> known = known(sides);
        getColumnConstraints().setAll(column(SHARES.get(0)));
        for (int i = 0; i < known.size(); i++) {
            getColumnConstraints().add(column(SHARES.get(known.get(i) + 1)));
            Label title = new Label(SideFacts.TITLES.get(known.get(i)));
            title.getStyleClass().addAll("muted", "small");
            add(title, i + 1, 0);
        }
        for (int i = 0; i < sides.size(); i++) {
            boolean old = i == 0;
            Label name = new Label((old ? "\u25cb " : "\u25cf ") + sides.get(i).name());
            name.getStyleClass().addAll("strong", old ? "muted" : "live");
            add(name, 0, i + 1);
            for (int k = 0; k < known.size(); k++) {
                int fact = known.get(k);
                add(fact(SideFacts.TITLES.get(fact), sides.get(i).facts().get(fact)), k + 1, i + 1);
            }
        }
    }

    /** The facts that at least one side knows: the others would take the room of these. */
    private static List<Integer> known(List<SideFacts> sides) {
        return IntStream.range(0, SideFacts.TITLES.size())
                .filter(fact -> sides.stream()
                        .anyMatch(side -> !side.facts().get(fact).text().equals(Units.UNKNOWN)))
                .boxed()
                .toList();
    }

    private static Node fact(String title, SideFacts.Known fact) {
        Label label = new Label((fact.differs() ? "\u2260 " : "") + fact.text());
        label.setMinWidth(0);
        label.setWrapText(true); // in a narrow window a long platform takes a second line
        label.setMinHeight(USE_PREF_SIZE);
        label.setTooltip(new Tooltip(fact.text()));
        label.setAccessibleText(title + ": " + fact.text() + (fact.differs() ? ", differs" : ""));
        if (fact.differs()) {
            label.getStyleClass().add("differs");
        }
        return label;
    }
}
