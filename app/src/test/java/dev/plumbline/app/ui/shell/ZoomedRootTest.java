package dev.plumbline.app.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.app.ui.sample.Toolkit;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ZoomedRootTest {

    @Test
    void laysTheWindowOutInHalfTheRoomAtTwiceTheSize() {
        Region content = new Region();
        double shown = Toolkit.call(() -> {
            Zoom zoom = new Zoom();
            ZoomedRoot root = new ZoomedRoot(content, zoom);
            root.resize(1000, 600);
            zoom.set(200);
            root.layout();
            return content.getBoundsInParent().getWidth();
        });
        assertThat(content.getWidth()).isEqualTo(500);
        assertThat(shown).isEqualTo(1000);
    }
}
