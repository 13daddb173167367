package dev.plumbline.app.ui.capture;

import dev.plumbline.model.Benchmark;
import java.util.List;
import javafx.scene.layout.StackPane;

/** Opens the capture wizard over a screen. */
public final class CaptureWizard {

    private final CaptureViewModel model;

    public CaptureWizard(CaptureViewModel model) {
        this.model = model;
    }

    /**
     * Starts a new capture.
     *
     * @param over the screen; the wizard stands at its right
     * @param chosen what comes ticked
     */
    public void open(StackPane over, List<Benchmark> chosen) {
        over.getChildren().removeIf(CaptureView.class::isInstance);
        model.start(chosen);
        CaptureView[] view = new CaptureView[1];
        CaptureView opened = new CaptureView(model, () -> over.getChildren().remove(view[0]));
        view[0] = opened;
        over.getChildren().add(opened);
        opened.focusNext();
    }
}
