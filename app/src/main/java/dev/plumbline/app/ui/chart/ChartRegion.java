package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Drawing;
import dev.plumbline.chart.Rgba;
import dev.plumbline.chart.Surface;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Shows one {@link Drawing} at a time, in the colours of the style sheet. However often the drawing, a colour or the
 * size changes, it is drawn once in the layout phase of the next pulse, and not at all while outside a window.
 */
// JavaFX calls back into a node only once it is in a scene; javac 21 and later cannot know.
@SuppressWarnings("this-escape")
public class ChartRegion extends Region {

    private static final StyleablePropertyFactory<ChartRegion> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    private static final Map<ChartColor, CssMetaData<ChartRegion, Color>> COLORS = colorMetaData();
    private static final List<CssMetaData<? extends Styleable, ?>> META_DATA = Stream.concat(
                    Region.getClassCssMetaData().stream(), COLORS.values().stream())
            .toList();

    private final Map<ChartColor, StyleableObjectProperty<Color>> colors = new EnumMap<>(ChartColor.class);
    private final CanvasLayer layer = new CanvasLayer(this::paint);
    private Drawing drawing = (surface, ignored) -> {};

    protected ChartRegion(String styleClass) {
        getStyleClass().addAll("chart-region", styleClass);
        COLORS.forEach((role, data) -> colors.put(role, new ColorProperty(data, role.name())));
        getChildren().add(layer);
        setMinSize(0, 0);
    }

    /** Replaces the picture. */
    protected final void show(Drawing next) {
        drawing = next;
        layer.markDirty();
    }

    /** What is shown now. */
    public final Drawing drawing() {
        return drawing;
    }

    /** The colours of the theme now. */
    public final ChartColors colors() {
        Map<ChartColor, Rgba> now = new EnumMap<>(ChartColor.class);
        colors.forEach((role, property) -> now.put(role, FxColors.of(property.get())));
        return new ChartColors(now);
    }

    /** How often this chart was drawn since it was made. */
    public final long redraws() {
        return layer.redraws();
    }

    private void paint(Surface surface) {
        drawing.draw(surface, colors());
    }

    @Override
    protected void layoutChildren() {
        layer.place(getWidth(), getHeight());
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return META_DATA;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META_DATA;
    }

    private static Map<ChartColor, CssMetaData<ChartRegion, Color>> colorMetaData() {
        Map<ChartColor, CssMetaData<ChartRegion, Color>> all = new EnumMap<>(ChartColor.class);
        for (ChartColor role : ChartColor.values()) {
            Function<ChartRegion, StyleableProperty<Color>> property = region -> region.colors.get(role);
            all.put(role, FACTORY.createColorCssMetaData(role.property(), property, Color.GRAY));
        }
        return all;
    }

    private final class ColorProperty extends SimpleStyleableObjectProperty<Color> {

        ColorProperty(CssMetaData<ChartRegion, Color> data, String name) {
            super(data, ChartRegion.this, name, Color.GRAY);
        }

        @Override
        protected void invalidated() {
            layer.markDirty();
        }
    }
}
