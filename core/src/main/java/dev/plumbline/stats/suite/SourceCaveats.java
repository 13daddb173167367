package dev.plumbline.stats.suite;

import dev.plumbline.model.Provenance;
import dev.plumbline.stats.Caveat;
import java.util.ArrayList;
import java.util.List;

/** What the harnesses of two measurements could not tell: once where both say the same, else with its side. */
final class SourceCaveats {
    private SourceCaveats() {}

    static List<Caveat> of(Provenance old, Provenance now) {
        List<String> before = old.sentences();
        List<String> after = now.sentences();
        List<Caveat> caveats = new ArrayList<>();
        before.forEach(text -> caveats.add(source(after.contains(text) ? text : "old: " + text)));
        after.stream().filter(text -> !before.contains(text)).forEach(text -> caveats.add(source("new: " + text)));
        return caveats;
    }

    private static Caveat source(String text) {
        return new Caveat(Caveat.Kind.SOURCE, text);
    }
}
