package dev.plumbline.app.ui.sample;

import dev.plumbline.app.ui.chart.ChartExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Pictures of scenes, kept in {@code target/screens} to be looked at, or in the user guide ({@code -Pscreenshots}). */
public final class Pictures {

    private Pictures() {}

    /** Takes a picture of {@code scene}; JavaFX thread only. */
    public static WritableImage take(Scene scene, String name) {
        return keep(scene.snapshot(null), name);
    }

    /** Keeps a picture under this name. */
    public static WritableImage keep(WritableImage image, String name) {
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("screens.folder", "target/screens")));
            ChartExport.savePng(image, folder.resolve(name + ".png"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return image;
    }

    /** How many different colours a coarse grid of points has: one means blank. */
    public static int colorsOf(WritableImage image) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colors.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colors.size();
    }
}
