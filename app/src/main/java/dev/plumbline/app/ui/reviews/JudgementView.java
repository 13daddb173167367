package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.control.Banner;
import dev.plumbline.app.ui.control.Pill;
import dev.plumbline.app.ui.control.ScoreBand;
import dev.plumbline.app.ui.theme.ToneStyle;
import dev.plumbline.chart.Tone;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Why an item was flagged: the reasoning with its checked numbers, the score, and what stands behind both. */
final class JudgementView extends VBox {

    private final Pill judge = new Pill("");
    private final TextFlow reasoning = new TextFlow();
    private final Label score = new Label();
    private final ScoreBand band = new ScoreBand();
    private final HBox scored = new HBox(12, score, band);
    private final VBox warnings = new VBox(4);
    private final HBox switches = new HBox(14);
    private final TextArea detail = new TextArea();

    public JudgementView() {
        super(8);
        getStyleClass().addAll("panel", "judgement");
        Label title = new Label("Why it was flagged");
        title.getStyleClass().add("panel-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        judge.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(12, title, gap, judge);
        score.getStyleClass().add("score");
        score.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(band, Priority.ALWAYS);
        detail.setEditable(false);
        detail.setWrapText(true);
        detail.setPrefRowCount(7);
        detail.setMinHeight(110);
        detail.getStyleClass().add("code");
        detail.managedProperty().bind(detail.visibleProperty());
        detail.setVisible(false);
        scored.managedProperty().bind(scored.visibleProperty());
        warnings.managedProperty().bind(warnings.visibleProperty());
        switches.managedProperty().bind(switches.visibleProperty());
        getChildren().setAll(head, reasoning, warnings, scored, switches, detail);
    }

    void show(Evidence.Why why) {
        judge.setText(why.judge());
        reasoning.getChildren().clear();
        StringBuilder spoken = new StringBuilder();
        for (Evidence.Part part : why.reasoning()) {
            add(part);
            spoken.append(part.text());
            if (part.mark() != Evidence.Mark.NONE) {
                spoken.append(" (").append(word(part.mark())).append(')');
            }
        }
        reasoning.setAccessibleText(spoken.toString());
        scored.setVisible(why.score().isPresent());
        why.score().ifPresent(value -> {
            score.setText(Long.toString(Math.round(value)));
            ToneStyle.style(score, why.tone());
            band.setScore(value);
        });
        warnings.getChildren()
                .setAll(why.warnings().stream().map(JudgementView::warning).toList());
        warnings.setVisible(!why.warnings().isEmpty());
        details(why);
    }

    private static String word(Evidence.Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    private void add(Evidence.Part part) {
        Text text = new Text(part.text());
        text.getStyleClass().addAll("reasoning", word(part.mark()));
        reasoning.getChildren().add(text);
        if (part.mark() != Evidence.Mark.NONE) {
            Text symbol = new Text("\u2009" + part.mark().symbol());
            symbol.getStyleClass().addAll("reasoning", "symbol", word(part.mark()));
            Tooltip hint = new Tooltip(part.hint());
            Tooltip.install(text, hint);
            Tooltip.install(symbol, hint);
            reasoning.getChildren().add(symbol);
        }
    }

    private static Node warning(String sentence) {
        Banner banner = new Banner(Tone.UNSURE, sentence);
        Tooltip.install(banner, new Tooltip(sentence));
        return banner;
    }

    private void details(Evidence.Why why) {
        ToggleGroup one = new ToggleGroup();
        switches.getChildren().clear();
        detail.setVisible(false);
        for (Evidence.Detail each : why.details()) {
            ToggleButton button = new ToggleButton("\u25b8 " + each.title());
            button.getStyleClass().add("disclosure");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(one);
            button.selectedProperty()
                    .addListener((source, old, now) -> button.setText((now ? "\u25be " : "\u25b8 ") + each.title()));
            button.setUserData(each.text());
            switches.getChildren().add(button);
        }
        one.selectedToggleProperty().addListener((source, old, now) -> {
            detail.setVisible(now != null);
            if (now != null && now.getUserData() instanceof String text) {
                detail.setText(text);
            }
        });
        switches.setVisible(!why.details().isEmpty());
    }
}
