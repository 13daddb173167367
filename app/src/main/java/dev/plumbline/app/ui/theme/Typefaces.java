package dev.plumbline.app.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundled typefaces: Inter for words, JetBrains Mono for numbers and code (both SIL Open Font License). */
public final class Typefaces {

    /** Family of emphasised words: JavaFX knows half-bold faces only as families of their own. */
    public static final String TEXT_STRONG = "Inter SemiBold";

    private static final Logger LOG = LoggerFactory.getLogger(Typefaces.class);
    private static final List<String> FILES = List.of(
            "/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-SemiBold.otf",
            "/com/formdev/flatlaf/fonts/inter/Inter-Bold.otf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Regular.ttf",
            "/com/formdev/flatlaf/fonts/jetbrains_mono/JetBrainsMono-Bold.ttf");

    /** Makes the typefaces known to JavaFX. Without them the window uses the system's. */
    void load() {
        for (String file : FILES) {
            try (InputStream in = Typefaces.class.getResourceAsStream(file)) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    LOG.warn("Typeface {} is missing; the system's is used", file);
                }
            } catch (IOException unreadable) {
                LOG.warn("Typeface {} cannot be read; the system's is used", file, unreadable);
            }
        }
    }
}
