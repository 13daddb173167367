package dev.plumbline.app.ui.trends;

import dev.plumbline.app.ui.trends.picture.TrendLens;
import dev.plumbline.app.ui.trends.picture.TrendLook;
import dev.plumbline.app.ui.trends.picture.TrendOrder;
import dev.plumbline.app.ui.trends.picture.TrendScale;
import dev.plumbline.app.ui.trends.picture.TrendSpan;
import dev.plumbline.app.ui.workspace.Preferences;
import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How series are looked at: over what span, on which scale, in which order, through which lens. Kept from start to start. */
final class LookViewModel {
    private final Preferences preferences;
    private final ObjectProperty<TrendSpan> span;
    private final ObjectProperty<TrendScale> scale;
    private final ObjectProperty<TrendOrder> order;
    private final ObjectProperty<TrendLens> lens;

    LookViewModel(Preferences preferences) {
        this.preferences = preferences;
        span = remembered("span", TrendSpan.values(), TrendSpan.QUARTER);
        scale = remembered("scale", TrendScale.values(), TrendScale.ABSOLUTE);
        order = remembered("order", TrendOrder.values(), TrendOrder.DATE);
        lens = remembered("lens", TrendLens.values(), TrendLens.FLOOR);
    }

    private <E extends Enum<E>> ObjectProperty<E> remembered(String name, E[] values, E usual) {
        String key = "trends." + name;
        String known = preferences.get(key).orElse("");
        E start = Arrays.stream(values)
                .filter(value -> value.name().equals(known))
                .findFirst()
                .orElse(usual);
        ObjectProperty<E> property = new SimpleObjectProperty<>(this, name, start);
        property.addListener((observed, old, now) -> preferences.put(key, now.name()));
        return property;
    }

    ObjectProperty<TrendSpan> spanProperty() {
        return span;
    }

    ObjectProperty<TrendScale> scaleProperty() {
        return scale;
    }

    ObjectProperty<TrendOrder> orderProperty() {
        return order;
    }

    ObjectProperty<TrendLens> lensProperty() {
        return lens;
    }

    TrendOrder order() {
        return order.get();
    }

    /** The look at a series that was read in this order. */
    TrendLook through(TrendOrder read) {
        return new TrendLook(span.get(), scale.get(), read, lens.get());
    }
}
