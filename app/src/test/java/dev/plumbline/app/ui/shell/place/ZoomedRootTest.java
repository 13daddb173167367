package dev.plumbline.app.ui.shell.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.app.ui.sample.Toolkit;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ZoomedRootTest {

    private final Region content = new Region();

    @Test
    void laysTheWindowOutInTwoThirdsOfTheRoomAtOneAndAHalfTimesTheSize() {
        Bounds shown = shownAt(150, 1800, 1200);

        assertThat(content.getWidth()).isCloseTo(1200, within(2.0));
        assertThat(content.getHeight()).isCloseTo(800, within(2.0));
        assertThat(shown.getWidth()).isCloseTo(1800, within(3.0));
    }

    @Test
    void neverSqueezesTheScreensBelowTheRoomTheyNeedButScrolls() {
        Bounds shown = shownAt(200, 1440, 900);

        assertThat(content.getWidth()).isEqualTo(ZoomedRoot.LEAST_WIDTH);
        assertThat(content.getHeight()).isEqualTo(ZoomedRoot.LEAST_HEIGHT);
        assertThat(shown.getMinX()).isZero();
        assertThat(shown.getWidth()).isEqualTo(2 * ZoomedRoot.LEAST_WIDTH);
    }

    private Bounds shownAt(int percent, double width, double height) {
        return Toolkit.call(() -> {
            Zoom zoom = new Zoom();
            ZoomedRoot root = new ZoomedRoot(content, zoom);
            new Scene(root, width, height);
            zoom.set(percent);
            root.applyCss();
            root.layout();
            return content.getBoundsInParent();
        });
    }
}
