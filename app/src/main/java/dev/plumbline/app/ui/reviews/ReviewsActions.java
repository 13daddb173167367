package dev.plumbline.app.ui.reviews;

import dev.plumbline.app.ui.shell.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import org.jspecify.annotations.Nullable;

/** Everything a person can do on this screen. Plain letters are off while somebody types. */
final class ReviewsActions {

    private final ReviewsViewModel model;
    private final List<Action> actions = new ArrayList<>();
    private @Nullable ReviewsView view;

    ReviewsActions(ReviewsViewModel model) {
        this.model = model;
        actions.add(Action.always("reviews.next", "Next", "J", () -> model.move(1)));
        actions.add(Action.always("reviews.previous", "Previous", "K", () -> model.move(-1)));
        verb(Verb.ACCEPT, "A");
        verb(Verb.REJECT, "R");
        actions.add(new Action(
                "reviews.measure",
                "Measure again",
                "M",
                Bindings.createBooleanBinding(model::canMeasure, model.changesProperty()),
                model::measureAgain));
        verb(Verb.DEFER, "D");
        verb(Verb.INVALID, "I");
        verb(Verb.COMMENT, "C");
        verb(Verb.CLAIM, "L");
        undo("reviews.undo", "Ctrl+Z");
        undo("reviews.undo.letter", "U");
        onView("reviews.reason", "Write a reason", "E", ReviewsView::askReason);
        onView("reviews.filter", "Filter the reviews", "/", ReviewsView::askFilter);
        onView("reviews.source", "Show the source", "S", shown -> shown.showPart(EvidencePart.SOURCE));
        onView("reviews.measured", "Show what was measured", "F", shown -> shown.showPart(EvidencePart.MEASURED));
        onView("reviews.history", "Show the history", "H", shown -> shown.showPart(EvidencePart.HISTORY));
        onView("reviews.sides", "Side by side or unified", "V", ReviewsView::switchSides);
        actions.add(Action.always("reviews.reload", "Read again", "F5", model::reload));
    }

    private void verb(Verb verb, String key) {
        actions.add(new Action(
                id(verb),
                verb.title(),
                key,
                Bindings.createBooleanBinding(() -> model.can(verb), model.changesProperty()),
                () -> model.decide(verb)));
    }

    private void undo(String id, String key) {
        actions.add(new Action(
                id,
                "Undo the last decision",
                key,
                Bindings.createBooleanBinding(() -> model.can(Verb.UNDO), model.changesProperty()),
                model::undo));
    }

    private void onView(String id, String title, String key, Consumer<ReviewsView> work) {
        actions.add(Action.always(
                id, title, key, () -> work.accept(Objects.requireNonNull(view, "attached before any action runs"))));
    }

    private static String id(Verb verb) {
        return "reviews." + verb.kind().word();
    }

    void attach(ReviewsView shown) {
        view = shown;
    }

    List<Action> all() {
        return List.copyOf(actions);
    }

    Action find(Verb verb) {
        return find(id(verb));
    }

    Action find(String id) {
        return actions.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }
}
