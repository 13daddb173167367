package dev.plumbline.app.ui.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.app.ui.sample.Toolkit;
import dev.plumbline.app.ui.shell.notice.Notifications;
import dev.plumbline.app.ui.workspace.Preferences;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionViewTest {
    @TempDir
    private Path folder;

    /** Where the buttons are in a bar of this width. */
    private List<Bounds> buttons(double width) {
        ReviewsViewModel model = new Desks(folder, new Notifications((delay, action) -> () -> {}))
                .model(InstantSource.system(), new Preferences(Map.of()));
        BorderPane root = new BorderPane();
        new Scene(root, width, 300);
        root.setBottom(new DecisionView(model, new ReviewsActions(model)));
        for (int pass = 0; pass < 3; pass++) { // a frame each
            root.applyCss();
            root.layout();
        }
        return Stream.of(".button", ".menu-button")
                .flatMap(kind -> root.lookupAll(kind).stream())
                .filter(ButtonBase.class::isInstance)
                .map(button -> button.localToScene(button.getLayoutBounds()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(doubles = {420, 490, 700, 950, 1400})
    void noButtonIsCutHoweverNarrowTheWindowIs(double width) {
        assertThat(Toolkit.call(() -> buttons(width))).hasSize(7).allSatisfy(bounds -> {
            assertThat(bounds.getMinX()).isNotNegative();
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(width);
            assertThat(bounds.getWidth()).isPositive();
        });
    }

    @Test
    void whereThereIsRoomAllStandInOneLine() {
        List<Bounds> all = Toolkit.call(() -> buttons(1400));
        assertThat(all)
                .allSatisfy(
                        one -> assertThat(one.getCenterY()).isCloseTo(all.get(0).getCenterY(), within(8.0)));
    }
}
