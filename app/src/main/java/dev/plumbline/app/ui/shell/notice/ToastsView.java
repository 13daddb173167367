package dev.plumbline.app.ui.shell.notice;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.theme.ToneStyle;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The notes at the lower edge, in the middle: the buttons of a wizard are at its right. */
public final class ToastsView extends VBox {

    private static final double WIDEST = 560;

    private final Notifications notifications;

    public ToastsView(Notifications notifications) {
        this.notifications = notifications;
        getStyleClass().add("toasts");
        setPickOnBounds(false); // the screen below stays usable around the notes
        notifications.shown().addListener((ListChangeListener<Notice>) change -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().setAll(notifications.shown().stream().map(this::toast).toList());
    }

    private Node toast(Notice notice) {
        Label words = new Label(notice.text());
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        words.setMinHeight(USE_PREF_SIZE); // a long sentence is broken, never cut
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox toast = new HBox(words);
        toast.getStyleClass().add("toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleText(notice.text());
        ToneStyle.mark(toast, notice.tone());
        if (!notice.remedy().isEmpty()) {
            toast.getChildren()
                    .add(new KeyedButton(notice.remedy(), "", () -> notifications.act(notice)).styled("small"));
        }
        Button close = new Button("\u2715");
        close.getStyleClass().add("close");
        close.setAccessibleText("Hide this note");
        close.setOnAction(event -> notifications.dismiss(notice));
        toast.getChildren().add(close);
        return toast;
    }
}
