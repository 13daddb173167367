package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Toolkit;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ZoomedRootTest {

    @Test
    void laysTheWindowOutInTwoThirdsOfTheRoomAtOneAndAHalfTimesTheSize() {
        Region content = new Region();
        double shown = Toolkit.call(() -> {
            Zoom zoom = new Zoom();
            ZoomedRoot root = new ZoomedRoot(content, zoom);
            root.resize(1200, 600);
            zoom.set(150);
            root.layout();
            return content.getBoundsInParent().getWidth();
        });
        assertThat(content.getWidth()).isEqualTo(800);
        assertThat(shown).isEqualTo(1200);
    }
}
