package dev.plumbline.app;

import java.util.Locale;

/** Says in a sentence why no window can open here, and which package helps. */
final class MissingDesktop {
    private MissingDesktop() {}

    /**
     * The sentence for what the toolkit complained of.
     *
     * @param reason the toolkit's own words
     */
    static String sentence(String reason) {
        String words = reason.toLowerCase(Locale.ROOT);
        if (words.contains("display")) {
            return "no display was found, so no window can open; on a server install xvfb (apt-get install xvfb) and"
                    + " use xvfb-run, or measure without a window: plumbline run --quick";
        }
        if (words.contains("xtst") || words.contains("xxf86vm")) {
            return needs("libXtst", "libxtst6 libxxf86vm1");
        }
        if (words.contains("pango")) {
            return needs("pango", "libpangoft2-1.0-0 libpangocairo-1.0-0");
        }
        if (words.contains("gtk") || words.contains("glass")) {
            return needs("GTK 3", "libgtk-3-0 libxtst6");
        }
        return "the window cannot open (" + reason + "); on Debian: apt-get install libgtk-3-0 libxtst6"
                + " libpangoft2-1.0-0 libgl1, and a display or xvfb";
    }

    private static String needs(String library, String packages) {
        return "the window needs " + library + ", which is missing here; on Debian: apt-get install " + packages;
    }
}
