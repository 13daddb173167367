package dev.plumbline.app.ui.baselines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;

class BaselineTableTest {

    private final Preferences preferences = new Preferences(Map.of());

    private static BaselineRow row(String name, double cost) {
        return new BaselineRow(
                name,
                name,
                "",
                "",
                "",
                "",
                Tone.SAME,
                "",
                "",
                "",
                new BaselineRow.Order(cost, Double.NaN, Instant.EPOCH));
    }

    private List<String> sorted(boolean sort) {
        return Toolkit.call(() -> {
            BaselineTable table = new BaselineTable(
                    FXCollections.observableArrayList(
                            BaselineRow.heading("Decay"),
                            row("fast", 1),
                            row("slow", 9),
                            BaselineRow.heading("Spread"),
                            row("middle", 5)),
                    preferences);
            if (sort) {
                TableColumn<BaselineRow, ?> accepted = table.getColumns().get(1);
                accepted.setSortType(TableColumn.SortType.DESCENDING);
                table.getSortOrder().add(accepted);
            }
            return table.getItems().stream().map(BaselineRow::name).toList();
        });
    }

    @Test
    void sortsWithinItsHeadings() {
        assertThat(sorted(true)).containsExactly("Decay", "slow", "fast", "Spread", "middle");
    }

    @Test
    void remembersHowItWasSorted() {
        sorted(true);
        assertThat(preferences.get("baselines.sort")).contains("accepted:down");
        assertThat(sorted(false)).containsExactly("Decay", "slow", "fast", "Spread", "middle");
    }
}
