package dev.plumbline.app.ui.capture;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.measuring.Acceptances.Written;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/** The end: the files, and a commit message ready to paste. */
final class WrittenPage extends VBox {

    WrittenPage(CaptureViewModel model) {
        super(10);
        Written written = model.writtenProperty().get();
        if (written == null) {
            return;
        }
        int count = written.files().size();
        Label title = new Label("✓ " + count + (count == 1 ? " file" : " files") + " written to " + model.folder());
        title.getStyleClass().add("strong");
        VBox files = new VBox(2);
        written.files().forEach(file -> {
            Label name = new Label(String.valueOf(file.getFileName()));
            name.getStyleClass().add("mono");
            files.getChildren().add(name);
        });
        TextArea message = new TextArea(written.commitMessage());
        message.setEditable(false);
        message.setPrefRowCount(12);
        message.setAccessibleText("Commit message");
        message.getStyleClass().add("mono");
        KeyedButton copy = new KeyedButton(
                "Copy",
                "",
                () -> Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, written.commitMessage())));
        Label next = new Label("Commit them with the change they belong to. A ready message:");
        next.getStyleClass().add("muted");
        getChildren().setAll(title, files, next, message, copy);
    }
}
