package dev.plumbline.app.ui.tools;

import dev.plumbline.app.ui.control.FilterField;
import dev.plumbline.app.ui.desktop.Desktop;
import dev.plumbline.app.ui.shell.Action;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Everything a person can do on this screen. */
final class ToolsActions {
    private final ToolsViewModel model;
    private final Desktop desktop;
    private final List<Action> actions;
    private Node owner = new StackPane();
    private @Nullable FilterField search;
    private @Nullable TableView<ToolLine> table;

    ToolsActions(ToolsViewModel model, Desktop desktop) {
        this.model = model;
        this.desktop = desktop;
        actions = List.of(
                Action.always("tools.profile", "Profile this file\u2026", "P", this::profile),
                Action.always("tools.import", "Import index.json\u2026", "", this::importIndex),
                Action.always("tools.search", "Search the tools", "/", this::search),
                Action.always("tools.next", "Next tool", "J", () -> move(1)),
                Action.always("tools.previous", "Previous tool", "K", () -> move(-1)),
                Action.always("tools.reload", "Read the registry again", "F5", model::reload),
                template("tools.template", "T", RequestTemplate.REQUIREMENT),
                template("tools.input", "I", RequestTemplate.TEST_INPUT));
    }

    private Action template(String id, String key, RequestTemplate template) {
        return Action.always(id, template.title(), key, () -> desktop.copy(template.text(), template.title()));
    }

    void attach(Node screen, FilterField field, TableView<ToolLine> list) {
        owner = screen;
        search = field;
        table = list;
    }

    List<Action> all() {
        return actions;
    }

    Action find(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    /** Files and modules for a source. */
    List<Path> chooseFiles() {
        return desktop.open(owner, "Files that the tool reads, and modules that it imports", "Text", "*");
    }

    private void profile() {
        model.profile(desktop.open(owner, "Python files, or requests", "Python or request", "*.py", "*.json"));
    }

    private void importIndex() {
        List<Path> files = desktop.open(owner, "The index of an older registry", "Index", "*.json");
        files.stream().findFirst().ifPresent(model::importIndex);
    }

    private void search() {
        FilterField field = search;
        if (field != null) {
            field.requestFocus();
        }
    }

    private void move(int by) {
        TableView<ToolLine> list = table;
        if (list != null && !list.getItems().isEmpty()) {
            int next = Math.floorMod(
                    list.getSelectionModel().getSelectedIndex() + by,
                    list.getItems().size());
            list.getSelectionModel().select(next);
            list.scrollTo(next);
        }
    }
}
