package dev.plumbline.app.ui.journey;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files that come from another program. No robot can bring them without a desktop, so they come as events. */
record Drop(List<Path> files) {

    /** Drags them over a node and lets them go; JavaFX thread only. */
    void on(Node target) {
        Dragboard board = DragboardHelper.createDragboard(
                clipboard(files.stream().map(Path::toFile).toList()));
        for (var kind : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
            Event.fireEvent(
                    target, new DragEvent(kind, board, 700, 450, 700, 450, TransferMode.COPY, null, target, null));
        }
    }

    private static TKClipboard clipboard(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(
                Drop.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> arguments[0] == DataFormat.FILES;
                    case "getContent" -> arguments[0] == DataFormat.FILES ? files : null;
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> null;
                });
    }
}
