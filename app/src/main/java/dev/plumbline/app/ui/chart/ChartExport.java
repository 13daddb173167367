package dev.plumbline.app.ui.chart;

import dev.plumbline.chart.Area;
import dev.plumbline.chart.ChartColor;
import dev.plumbline.chart.ChartColors;
import dev.plumbline.chart.Surface;
import dev.plumbline.chart.SvgSurface;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/** Saves what a chart shows, in its own size and the colours of the theme, on the background of a panel. */
public final class ChartExport {

    private static final double PNG_SCALE = 2;

    private ChartExport() {}

    /** The chart as an SVG document. */
    public static String svg(ChartRegion chart) {
        SvgSurface surface = new SvgSurface(chart.getWidth(), chart.getHeight());
        paint(chart, surface);
        return surface.document();
    }

    /** The chart as an image of twice its size, sharp on paper and on dense screens. */
    public static WritableImage image(ChartRegion chart) {
        double width = Math.max(1, chart.getWidth());
        double height = Math.max(1, chart.getHeight());
        Canvas canvas = new Canvas(width * PNG_SCALE, height * PNG_SCALE);
        canvas.getGraphicsContext2D().scale(PNG_SCALE, PNG_SCALE);
        paint(chart, new CanvasSurface(canvas.getGraphicsContext2D(), width, height));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return canvas.snapshot(parameters, null);
    }

    /** Writes a PNG or, if the name of {@code file} ends in {@code .svg}, an SVG file. */
    public static void save(ChartRegion chart, Path file) throws IOException {
        if (file.toString().endsWith(".svg")) {
            Files.writeString(file, svg(chart), StandardCharsets.UTF_8);
        } else {
            savePng(image(chart), file);
        }
    }

    /** Writes an image as PNG. */
    public static void savePng(WritableImage image, Path file) throws IOException {
        if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile())) {
            throw new IOException("no PNG writer for " + file);
        }
    }

    private static void paint(ChartRegion chart, Surface surface) {
        ChartColors colors = chart.colors();
        surface.fill(new Area(0, 0, surface.width(), surface.height()), colors.of(ChartColor.PANEL));
        chart.drawing().draw(surface, colors);
    }
}
