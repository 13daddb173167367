package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.chart.ParameterChart;
import dev.plumbline.app.ui.control.Bar;
import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.trends.picture.ParameterPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A benchmark over one of its parameters, over the screen: the curve, and a table with a column for each value. */
final class ParameterView extends VBox {
    private static final double NAME_WIDTH = 260;
    private static final double CELL_WIDTH = 250;
    private static final double TABLE_HEIGHT = 150;

    private final ParameterViewModel model;
    private final ComboBox<String> parameters = new ComboBox<>();
    private final ParameterChart chart = new ParameterChart();
    private final TableView<ParameterPicture.Row> table = new TableView<>();
    private final Label title = new Label();
    private final Label notes = new Label();
    private boolean filling;

    public ParameterView(ParameterViewModel model, Desktop desktop) {
        this.model = model;
        title.getStyleClass().add("panel-title");
        notes.getStyleClass().addAll("muted", "small");
        notes.setWrapText(true);
        parameters.setAccessibleText("Parameter");
        parameters.valueProperty().addListener((source, old, now) -> {
            if (now != null && !filling) {
                model.choose(now);
            }
        });
        Bar head = new Bar(
                List.of(title),
                List.of(
                        parameters,
                        small("Copy Markdown", () -> desktop.copy(now().markdown(), "Table as Markdown")),
                        small("Copy CSV", () -> desktop.copy(now().csv(), "Points as CSV")),
                        small("Export\u2026", () -> desktop.saveChart(this, chart, "by " + now().parameter())),
                        new KeyedButton("Close", "Esc", model::close).styled("small")));
        VBox.setVgrow(chart, Priority.ALWAYS);
        setMinSize(0, 0);
        buildTable();
        getStyleClass().addAll("panel", "picker");
        getChildren().setAll(head, TrendPickers.scrolled(new VBox(8, chart, table, notes)));
        setMaxSize(1080, 640);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.pictureProperty().addListener((source, old, now) -> refresh(now));
        refresh(model.pictureProperty().get());
    }

    private void buildTable() {
        table.setAccessibleText("A column for each value of the parameter");
        table.setMinHeight(TABLE_HEIGHT);
        table.setPrefHeight(TABLE_HEIGHT);
    }

    private static KeyedButton small(String title, Runnable work) {
        return new KeyedButton(title, "", work).styled("small");
    }

    private ParameterPicture now() {
        return Objects.requireNonNull(model.pictureProperty().get(), "buttons show only with a picture");
    }

    private void refresh(@Nullable ParameterPicture picture) {
        boolean opens = picture != null && !isVisible();
        setVisible(picture != null);
        if (picture == null) {
            return;
        }
        title.setText(picture.title());
        filling = true;
        parameters.getItems().setAll(model.parameters());
        parameters.setValue(picture.parameter());
        filling = false;
        chart.setData(picture.data());
        List<TableColumn<ParameterPicture.Row, ?>> columns = new ArrayList<>();
        columns.add(column("Benchmark", NAME_WIDTH, ParameterPicture.Row::name));
        for (String name : picture.columns()) {
            int place = columns.size() - 1;
            columns.add(column(name, CELL_WIDTH, row -> row.cells().get(place)));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(picture.rows());
        notes.setText(String.join(" \u00b7 ", picture.notes()));
        notes.setManaged(!picture.notes().isEmpty());
        if (opens) {
            chart.requestFocus();
        }
    }

    private static TableColumn<ParameterPicture.Row, String> column(
            String name, double width, Function<ParameterPicture.Row, String> words) {
        TableColumn<ParameterPicture.Row, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setSortable(false); // values of a parameter have their own order
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }
}
