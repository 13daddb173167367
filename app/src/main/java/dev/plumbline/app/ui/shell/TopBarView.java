package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.control.KeyedButton;
import dev.plumbline.app.ui.control.Pill;
import dev.plumbline.app.ui.control.RunProgress;
import dev.plumbline.app.ui.workspace.Activity;
import dev.plumbline.app.ui.workspace.HostFitness;
import dev.plumbline.chart.Tone;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Product, workspace, platform and host; progress and Stop while something runs, else the Check button. */
final class TopBarView extends HBox {

    private final ShellViewModel model;
    private final HBox checkPlace = new HBox();

    public TopBarView(ShellViewModel model) {
        this.model = model;
        getStyleClass().add("top-bar");
        Label product = new Label("Plumbline");
        product.getStyleClass().add("product-name");
        product.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Pill host = hostPill(model.workspace().hostProperty());
        host.setMinWidth(USE_PREF_SIZE); // the long name of the platform shortens first
        ObservableValue<Activity> activity = model.workspace().activityProperty();
        RunProgress progress = new RunProgress(model::stop);
        progress.textProperty().bind(activity.map(Activity::text));
        progress.progressProperty().bind(activity.map(Activity::share));
        progress.visibleProperty().bind(activity.map(Activity::isRunning));
        checkPlace.getStyleClass().add("screen-header");
        checkPlace.visibleProperty().bind(activity.map(a -> !a.isRunning()));
        checkPlace.managedProperty().bind(checkPlace.visibleProperty());
        getChildren()
                .setAll(
                        product,
                        new WorkspaceMenu(model),
                        pill(model.workspace().platformProperty(), "Platform"),
                        host,
                        gap,
                        progress,
                        checkPlace);
        model.actions().all().addListener((ListChangeListener<Actions.Placed>) change -> offerCheck());
        offerCheck();
    }

    /** Only what works is shown: without a registered {@code check} there is no button. */
    private void offerCheck() {
        checkPlace.getChildren().clear();
        model.actions().find("check").ifPresent(action -> {
            KeyedButton button = new KeyedButton("Check", action.key(), action::runIfEnabled);
            button.disableProperty().bind(Bindings.not(action.enabled()));
            checkPlace.getChildren().add(button);
        });
    }

    private static Pill pill(ObservableValue<String> text, String name) {
        Pill pill = new Pill("");
        pill.textProperty().bind(text);
        pill.accessibleTextProperty().bind(text.map(words -> name + ": " + words));
        pill.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        pill.managedProperty().bind(pill.visibleProperty());
        return pill;
    }

    private static Pill hostPill(ObservableValue<HostFitness> host) {
        Pill pill = pill(host.map(HostFitness::sentence), "Host");
        pill.toneProperty().bind(host.map(fitness -> switch (fitness.level()) {
            case READY -> Tone.BETTER;
            case DOUBT -> Tone.UNSURE;
            case UNFIT -> Tone.WORSE;
            case UNKNOWN -> Tone.SAME;
        }));
        return pill;
    }
}
