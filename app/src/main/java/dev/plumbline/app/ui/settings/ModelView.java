package dev.plumbline.app.ui.settings;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Panel;
import dev.plumbline.app.ui.control.SegmentedSwitch;
import dev.plumbline.app.ui.theme.ToneStyle;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panel of the language model: which protocol, where, which model, and whether it answers. */
final class ModelView extends VBox {

    private final ModelChoice choice;
    private final Label explanation = new Label();
    private final HBox address;
    private final VBox answers;

    public ModelView(ModelChoice choice) {
        this.choice = choice;
        SegmentedSwitch<ModelChoice.Server> kinds = new SegmentedSwitch<>(
                "Language model", List.of(ModelChoice.Server.values()), ModelChoice.Server::title);
        kinds.valueProperty().bindBidirectional(choice.kindProperty());
        KeyedButton ask = new KeyedButton("Try it", "", choice::ask).styled("small");
        ask.disableProperty()
                .bind(choice.judge().askingProperty().or(choice.meaning().askingProperty()));
        address = new HBox(
                10,
                field("Address", ModelChoice.usualUrl(), choice.urlProperty(), 260),
                field("Model", ModelChoice.usualModel(), choice.modelProperty(), 200),
                field("Search by meaning", "none", choice.embedModelProperty(), 210),
                ask);
        answers = new VBox(3, answer(choice.judge()), answer(choice.meaning()));
        address.setAlignment(Pos.CENTER_LEFT);
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        explanation.getStyleClass().addAll("muted", "small");
        getChildren()
                .setAll(new Panel(
                        "Language model that judges tools", new VBox(8, kinds, address, answers, explanation)));
        choice.kindProperty().addListener((property, old, now) -> refresh());
        refresh();
    }

    private static TextField field(String name, String usual, StringProperty value, double width) {
        TextField field = new TextField();
        field.setPromptText(name + ": " + usual);
        field.setAccessibleText(name);
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static Label answer(Trial trial) {
        Label answer = new Label();
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        trial.answerProperty().addListener((property, old, now) -> {
            answer.setText(now);
            ToneStyle.style(answer, trial.tone());
        });
        return answer;
    }

    private void refresh() {
        boolean asked = choice.isAsked();
        address.setVisible(asked);
        address.setManaged(asked);
        answers.setVisible(asked);
        answers.setManaged(asked);
        explanation.setText(choice.explanation());
    }
}
