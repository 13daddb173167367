package dev.plumbline.eval;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a model would read it, however it is dressed up: tag characters, full-width and mathematical letters, accents,
 * letters of other alphabets that look the same, invisible characters and s p a c e d letters become plain. Every character
 * knows where it stands in the original.
 */
final class PlainReading {
    private static final int TAGS = 0xE0000;
    private static final int LAST_TAG = 0xE007F;
    private static final Map<Character, Character> LOOK_ALIKES = lookAlikes(
            "авсԁеһіјкӏмнорԛѕтуѵѡхАВСЕНІЈКМОРЅТУХ" + "αβεηικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "ɡɑıᴀ",
            "abcdehijklmhopqstyvwxABCEHIJKMOPSTYX" + "abenikvoptuxABEZHIKMNOPTYX" + "gaia");

    /** Five single letters or more, each apart from the next by the same sign. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![A-Za-z])[A-Za-z](?:([ .*|-])[A-Za-z](?=\\1|[^A-Za-z]|$)){4,}");

    private final String text;

    /** Where each character of the text begins in the original. */
    private final int[] offsets;

    private PlainReading(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** The plain reading, with spaces in the place of underscores. */
    String text() {
        return text;
    }

    private static Map<Character, Character> lookAlikes(String from, String to) {
        Map<Character, Character> map = new HashMap<>();
        for (int at = 0; at < from.length(); at++) {
            map.put(from.charAt(at), to.charAt(at));
        }
        return Map.copyOf(map);
    }

    static PlainReading of(String original) {
        StringBuilder plain = new StringBuilder();
        int[] offsets = new int[original.length() * 4 + 4];
        for (int at = 0; at < original.length(); ) {
            int point = original.codePointAt(at);
            String letters = letters(point);
            for (int i = 0; i < letters.length() && plain.length() < offsets.length; i++) {
                offsets[plain.length()] = at;
                plain.append(letters.charAt(i));
            }
            at += Character.charCount(point);
        }
        return new PlainReading(plain.toString(), offsets).closedUp();
    }

    private static String letters(int point) {
        if (point > TAGS && point <= LAST_TAG) {
            return String.valueOf((char) (point - TAGS));
        }
        int type = Character.getType(point);
        if (point == '_') {
            return " ";
        }
        if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
            return "";
        }
        String folded = point < 0x80
                ? Character.toString(point)
                : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "");
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            plain.append(LOOK_ALIKES.getOrDefault(letter, letter).charValue());
        }
        return plain.toString();
    }

    /** Without the signs between spaced letters. */
    private PlainReading closedUp() {
        Matcher matcher = SPACED.matcher(text);
        boolean[] gone = new boolean[text.length()];
        while (matcher.find()) {
            for (int at = matcher.start() + 1; at < matcher.end(); at += 2) {
                gone[at] = true;
            }
        }
        StringBuilder closed = new StringBuilder();
        int[] kept = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            if (!gone[at]) {
                kept[closed.length()] = offsets[at];
                closed.append(text.charAt(at));
            }
        }
        return new PlainReading(closed.toString(), kept);
    }

    /** Where a character of the reading stands in the original. */
    int original(int at, String whole) {
        return at < text.length() ? offsets[at] : whole.length();
    }
}
