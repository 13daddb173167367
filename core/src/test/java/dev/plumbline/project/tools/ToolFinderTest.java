package dev.plumbline.project.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.llm.Embedded;
import dev.plumbline.llm.Reply;
import dev.plumbline.llm.TextEmbedder;
import dev.plumbline.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching by words and by meaning; the model is a fake that knows two directions: of markup, and of tables. */
class ToolFinderTest {
    @TempDir
    Path folder;

    private Store store;
    private final Meanings meanings = new Meanings();

    /** Counts what it is asked. */
    private static final class Meanings implements TextEmbedder {
        private final List<String> asked = new ArrayList<>();
        private boolean silent;

        @Override
        public String name() {
            return "fake meanings";
        }

        @Override
        public Embedded embed(List<String> texts) {
            if (silent) {
                return new Embedded.Failed(
                        new Reply.Silence(Reply.Cause.UNREACHABLE, "nobody is there", Duration.ZERO));
            }
            asked.addAll(texts);
            return new Embedded.Vectors(texts.stream().map(Meanings::vector).toList());
        }

        private static List<Float> vector(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            boolean markup = lower.contains("html") || lower.contains("web page");
            boolean table = lower.contains("csv") || lower.contains("spreadsheet");
            return List.of(markup ? 1f : 0.1f, table ? 1f : 0.1f);
        }
    }

    @BeforeEach
    void fill() {
        store = Store.sqlite(folder.resolve("r.db"));
        handIn("html_sanitiser", "remove scripts from html");
        handIn("csv_reader", "read csv with types");
    }

    private void handIn(String id, String requirement) {
        new RegisteredTools(store, InstantSource.system())
                .update(id, JsonRequest.parse("{\"version\":\"1\",\"requirement\":\"" + requirement + "\"}", "r"));
    }

    private ToolFinder.Found find(String words) {
        return new ToolFinder(store, meanings).find(words, 10);
    }

    private List<String> ids(String words) {
        return find(words).matches().stream()
                .map(match -> match.lineage().toolId())
                .toList();
    }

    @Test
    void aToolWithoutAnyOfTheWordsIsFoundByWhatItMeans() {
        assertThat(ids("tidy a web page")).containsExactly("html_sanitiser");
        assertThat(find("tidy a web page").matches().get(0).why()).startsWith("It is close in meaning: cosine 1.00.");
        assertThat(find("tidy a web page").method()).isEqualTo("words (BM25) and meaning (fake meanings)");
    }

    @Test
    void wordsAndMeaningCountTogether() {
        assertThat(ids("spreadsheet scripts")).containsExactlyInAnyOrder("csv_reader", "html_sanitiser");
        assertThat(ids("html scripts")).first().isEqualTo("html_sanitiser");
        assertThat(find("html scripts").matches().get(0).match()).isEqualTo(1.0);
    }

    @Test
    void aVersionIsEmbeddedOnceAndNeverAgain() {
        find("web page");
        find("web page");
        new ToolFinder(Store.sqlite(folder.resolve("r.db")), meanings).find("web page", 10);
        assertThat(meanings.asked)
                .filteredOn(text -> text.startsWith("html_sanitiser"))
                .hasSize(1);
        assertThat(meanings.asked).filteredOn("web page"::equals).hasSize(3);
    }

    @Test
    void aNewVersionIsEmbeddedAtTheNextSearch() {
        find("web page");
        handIn("html_reader", "read html");
        assertThat(ids("web page")).containsExactlyInAnyOrder("html_sanitiser", "html_reader");
    }

    @Test
    void aModelThatFallsSilentLeavesTheWordsAndSaysSo() {
        meanings.silent = true;
        assertThat(ids("scripts")).containsExactly("html_sanitiser");
        assertThat(find("scripts").method()).isEqualTo("words (BM25); meaning is off: nobody is there");
        assertThat(ids("tidy a web page")).isEmpty();
    }

    @Test
    void manyToolsAreEmbeddedInBatches() {
        for (int i = 0; i < 40; i++) {
            handIn("t" + i, "do thing " + i);
        }
        assertThat(ids("web page")).containsExactly("html_sanitiser");
        assertThat(meanings.asked).hasSize(43);
    }
}
