package dev.plumbline.app.ui.shell;

import dev.plumbline.app.ui.shell.notice.ToastsView;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The whole window: bars around the current screen, and what floats above them. */
public final class ShellView extends StackPane {

    private final ShellViewModel model;
    private final Screens screens;
    private final Map<String, ScreenContent> opened = new HashMap<>();
    private final BorderPane frame = new BorderPane();
    /** A screen that needs more room than the window has is scrolled; the bars stay where they are. */
    private final ScrollPane place = new ScrollPane();

    private final StatusBarView status = new StatusBarView();
    private final StackPane overlay = new StackPane();
    private final NavigationView navigation;
    private final CommandPaletteView palette;
    private final CheatSheetView sheet;
    private Node before = frame;

    public ShellView(ShellViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        navigation = new NavigationView(model, screens);
        getStyleClass().add("shell");
        screens.all().forEach(this::registerOpening);
        place.setFitToWidth(true);
        place.setFitToHeight(true);
        place.setFocusTraversable(false);
        place.getStyleClass().add("edge-to-edge");
        frame.setTop(new TopBarView(model));
        frame.setCenter(place);
        frame.setLeft(navigation);
        frame.setBottom(status);
        palette = new CommandPaletteView(
                new CommandPaletteViewModel(
                        () -> model.actions().availableOn(model.screenProperty().get())),
                model::closeOverlay);
        sheet = new CheatSheetView(model.actions(), screens);
        overlay.getStyleClass().add("overlay");
        overlay.setVisible(false);
        overlay.setOnMouseClicked(event -> {
            if (event.getTarget() == overlay) {
                model.closeOverlay();
            }
        });
        getChildren().setAll(frame, new ToastsView(model.notifications()), overlay);
        ShellKeys.install(model, this);
        model.screenProperty().addListener((source, old, now) -> showScreen(now));
        model.overlayProperty().addListener((source, old, now) -> showOverlay(now));
        String first = model.screenProperty().get();
        model.open(screens.find(first).id());
        showScreen(model.screenProperty().get());
    }

    /** Gives the focus to the name of the current screen, so that no key press does anything by accident. */
    void focusStart() {
        navigation.focusSelected();
    }

    private void registerOpening(Screen screen) {
        model.actions()
                .register(
                        Actions.EVERYWHERE,
                        Action.always(
                                "open." + screen.id(),
                                "Go to " + screen.title(),
                                screen.key(),
                                () -> model.open(screen.id())));
    }

    private void showScreen(String id) {
        Screen screen = screens.find(id);
        ScreenContent content = opened.computeIfAbsent(screen.id(), unseen -> {
            ScreenContent made = screen.factory().get();
            made.actions().forEach(action -> model.actions().register(screen.id(), action));
            return made;
        });
        place.setContent(content.view());
        status.show(content.status());
    }

    private void showOverlay(Overlay wanted) {
        Node card = switch (wanted) {
            case NONE -> null;
            case PALETTE -> palette;
            case CHEAT_SHEET -> sheet;
        };
        overlay.setVisible(card != null);
        overlay.getChildren().clear();
        if (card == null) {
            before.requestFocus();
            return;
        }
        if (getScene() != null && getScene().getFocusOwner() != null) {
            before = getScene().getFocusOwner(); // gets the focus back
        }
        overlay.getChildren().setAll(card);
        if (wanted == Overlay.PALETTE) {
            palette.open();
        } else {
            sheet.open(model.screenProperty().get());
        }
    }
}
