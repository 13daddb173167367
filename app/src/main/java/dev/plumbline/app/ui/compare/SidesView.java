package dev.plumbline.app.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Both sides, a row each; what differs between them is marked. */
final class SidesView extends GridPane {

    private static final double[] SHARES = {0, 1.5, 2.2, 1.3, 2.2, 0.8, 1, 0.5, 1.2};

    public SidesView() {
        getStyleClass().addAll("panel", "sides");
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(share > 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(share > 0 ? 30 : USE_PREF_SIZE);
            if (share > 0) {
                column.setPrefWidth(share * 100);
            }
            getColumnConstraints().add(column);
        }
    }

    /** Shows two other sides. */
    void show(List<SideFacts> sides) {
        getChildren().clear();
        for (int i = 0; i < SideFacts.TITLES.size(); i++) {
            Label title = new Label(SideFacts.TITLES.get(i));
            title.getStyleClass().addAll("muted", "small");
            add(title, i + 1, 0);
        }
        for (int i = 0; i < sides.size(); i++) {
            boolean old = i == 0;
            Label name = new Label((old ? "\u25cb " : "\u25cf ") + sides.get(i).name());
            name.getStyleClass().addAll("strong", old ? "muted" : "live");
            add(name, 0, i + 1);
            for (int k = 0; k < sides.get(i).facts().size(); k++) {
                add(fact(SideFacts.TITLES.get(k), sides.get(i).facts().get(k)), k + 1, i + 1);
            }
        }
    }

    private static Node fact(String title, SideFacts.Known fact) {
        Label label = new Label((fact.differs() ? "\u2260 " : "") + fact.text());
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(fact.text()));
        label.setAccessibleText(title + ": " + fact.text() + (fact.differs() ? ", differs" : ""));
        if (fact.differs()) {
            label.getStyleClass().add("differs");
        }
        return label;
    }
}
