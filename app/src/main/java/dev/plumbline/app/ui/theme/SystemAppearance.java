package dev.plumbline.app.ui.theme;

import dev.plumbline.process.ChildProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks the desktop whether it prefers dark windows. JavaFX of this generation cannot, so the desktop's own tool is
 * run; this takes a moment and belongs on a {@code UiExecutor}. A desktop that does not answer is light.
 */
public final class SystemAppearance {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String osName;

    public SystemAppearance(String osName) {
        this.osName = osName.toLowerCase(Locale.ROOT);
    }

    /** Runs the desktop's tool and waits for its answer. */
    public boolean isDark() {
        return ask(command()).map(this::meansDark).orElse(false);
    }

    List<String> command() {
        if (osName.contains("win")) {
            String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return List.of("reg", "query", key, "/v", "AppsUseLightTheme");
        }
        if (osName.contains("mac")) {
            return List.of("defaults", "read", "-g", "AppleInterfaceStyle");
        }
        return List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    boolean meansDark(String answer) {
        String words = answer.toLowerCase(Locale.ROOT).strip();
        return osName.contains("win") ? words.endsWith("0x0") : words.contains("dark");
    }

    private static Optional<String> ask(List<String> command) {
        try {
            ChildProcess.Result answer =
                    ChildProcess.of(command).within(PATIENCE).run();
            return answer.end() == ChildProcess.End.BY_ITSELF ? Optional.of(answer.out()) : Optional.empty();
        } catch (IOException noSuchTool) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            return Optional.empty();
        }
    }
}
