package dev.plumbline.app.ui.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The key of an action as the keyboard sends it. A single sign such as {@code ?} is matched by what was typed, so that
 * it works on every keyboard layout; everything else by the keys pressed. {@code Ctrl} is Command on a Mac.
 */
final class KeyPattern {

    /** Keys with the same meaning that are in different places of different keyboards. */
    private static final Map<String, Set<KeyCode>> ALIKE = Map.of(
            "Ctrl++", Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD),
            "Ctrl+-", Set.of(KeyCode.MINUS, KeyCode.SUBTRACT),
            "Ctrl+0", Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0));

    private final String sign;
    private final KeyCombination combination;
    private final Set<KeyCode> alike;

    private KeyPattern(String sign, KeyCombination combination, Set<KeyCode> alike) {
        this.sign = sign;
        this.combination = combination;
        this.alike = alike;
    }

    static KeyPattern of(String key) {
        if (key.length() == 1) {
            return new KeyPattern(key.toLowerCase(Locale.ROOT), KeyCombination.NO_MATCH, Set.of());
        }
        if (key.equals("Esc")) {
            return new KeyPattern("", new KeyCodeCombination(KeyCode.ESCAPE), Set.of());
        }
        Set<KeyCode> alike = ALIKE.getOrDefault(key, Set.of());
        KeyCombination combination =
                alike.isEmpty() ? KeyCombination.valueOf(key.replace("Ctrl", "Shortcut")) : KeyCombination.NO_MATCH;
        return new KeyPattern("", combination, alike);
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
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        boolean alikePressed = event.isShortcutDown() && !event.isAltDown() && alike.contains(event.getCode());
        return pressed && (alikePressed || combination.match(event));
    }
}
