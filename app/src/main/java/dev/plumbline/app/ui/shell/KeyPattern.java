package dev.plumbline.app.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The key of an action as the keyboard sends it. A single sign such as {@code ?} is matched by what was typed, so that
 * it works on every keyboard layout; everything else by the keys pressed. {@code Ctrl} is Command on a Mac.
 */
final class KeyPattern {

    private final String sign;
    private final KeyCombination combination;

    private KeyPattern(String sign, KeyCombination combination) {
        this.sign = sign;
        this.combination = combination;
    }

    static KeyPattern of(String key) {
        if (key.length() == 1) {
            return new KeyPattern(key.toLowerCase(Locale.ROOT), KeyCombination.NO_MATCH);
        }
        if (key.equals("Esc")) {
            return new KeyPattern("", new KeyCodeCombination(KeyCode.ESCAPE));
        }
        return new KeyPattern("", KeyCombination.valueOf(key.replace("Ctrl", "Shortcut")));
    }

    /** Whether this is a plain sign, which a text field would take for itself. */
    boolean isSign() {
        return !sign.isEmpty();
    }

    boolean matches(KeyEvent event) {
        if (isSign()) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && !event.isControlDown()
                    && !event.isAltDown()
                    && !event.isMetaDown()
                    && event.getCharacter().toLowerCase(Locale.ROOT).equals(sign);
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED && combination.match(event);
    }
}
