package dev.plumbline.app.ui.layout;

import dev.plumbline.app.OpenedWindow;
import dev.plumbline.app.ui.sample.Pictures;
import dev.plumbline.app.ui.sample.Toolkit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.testfx.util.WaitForAsyncUtils;

/** Goes from screen to screen by the names in the navigation, and waits until each has read what it shows. */
final class Tour {
    private static final long PATIENCE_SECONDS = 12;

    private final Scene scene;

    Tour(OpenedWindow window) {
        scene = window.stage().getScene();
        waitUntil(() -> scene.getRoot().lookupAll(".tree-table-row-cell").size() > 1);
        waitUntil(() -> scene.getRoot().lookupAll(".label").stream()
                .anyMatch(label -> String.valueOf(label.getAccessibleText()).matches("Host: .+")));
    }

    /** The names in the navigation. */
    List<String> screens() {
        return Toolkit.call(() -> items().stream().map(Tour::name).toList());
    }

    /** Opens a screen. */
    void open(String screen) {
        Toolkit.run(
                () -> items().stream().filter(item -> name(item).equals(screen)).forEach(ButtonBase::fire));
        waitUntil(() -> scene.getRoot().lookupAll(".label").stream()
                .noneMatch(label -> label instanceof Labeled words && isDrawn(words) && saysThatItReads(words)));
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    /**
     * Looks at the screen that is open, as it is in windows of these sizes; what is broken is kept as a picture. All in
     * one go: between two of them JavaFX would lay out everything once more in the size that the window has.
     */
    Map<Size, Inspection> inspect(List<Size> sizes, String picture) {
        return Toolkit.call(() -> {
            Map<Size, Inspection> seen = new EnumMap<>(Size.class);
            for (Size size : sizes) {
                Inspection inspection = Inspection.of(scene, size.width(), size.height());
                if (!inspection.faults().isEmpty()) {
                    Pictures.keep(scene.getRoot().snapshot(null, null), "layout-" + picture + "-" + size);
                }
                seen.put(size, inspection);
            }
            return seen;
        });
    }

    private static boolean saysThatItReads(Labeled words) {
        return words.getText() != null && words.getText().matches("(?i)reading.*\u2026");
    }

    private static boolean isDrawn(Node node) {
        return node == null || (node.isVisible() && isDrawn(node.getParent()));
    }

    private List<ButtonBase> items() {
        return scene.getRoot().lookupAll(".nav-item").stream()
                .map(ButtonBase.class::cast)
                .toList();
    }

    private static String name(ButtonBase item) {
        Node title = item.getGraphic().lookup(".nav-title");
        return title instanceof Labeled words ? words.getText() : "";
    }

    private void waitUntil(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Toolkit.call(condition::getAsBoolean));
        } catch (TimeoutException late) {
            Toolkit.run(() -> Pictures.take(scene, "layout-late"));
            throw new AssertionError("the screen never settled", late);
        }
    }
}
