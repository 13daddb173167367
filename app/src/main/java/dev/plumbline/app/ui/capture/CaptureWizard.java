package dev.plumbline.app.ui.capture;

import dev.plumbline.model.Benchmark;
import dev.plumbline.store.rows.RunHeader;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/** Opens the capture wizard over a screen. */
public final class CaptureWizard {

    private final CaptureViewModel model;
    private StackPane shownOver = new StackPane();

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
        model.start(chosen);
        show(over, () -> {});
    }

    /**
     * Reviews a recorded run, as if it had just been measured.
     *
     * @param closed called when the wizard goes, whether something was written or not
     */
    public void review(StackPane over, String runId, Runnable closed) {
        model.startWith(runId);
        show(over, closed);
    }

    /** Tells which runs could be accepted, newest first. */
    public void recorded(String platformId, Consumer<List<RunHeader>> answer) {
        model.recorded(platformId, answer);
    }

    private void show(StackPane over, Runnable closed) {
        shownOver.getChildren().removeIf(CaptureView.class::isInstance); // all views show the one capture
        shownOver = over;
        CaptureView[] view = new CaptureView[1];
        CaptureView opened = new CaptureView(model, () -> {
            over.getChildren().remove(view[0]);
            closed.run();
        });
        view[0] = opened;
        over.getChildren().add(opened);
        opened.focusNext();
    }
}
