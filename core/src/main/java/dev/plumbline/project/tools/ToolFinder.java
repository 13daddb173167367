package dev.plumbline.project.tools;

import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.llm.Embedded;
import dev.plumbline.llm.TextEmbedder;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.store.Store;
import dev.plumbline.store.VectorStore;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.search.Closeness;
import dev.plumbline.tool.search.ToolDocument;
import dev.plumbline.tool.search.ToolMatch;
import dev.plumbline.tool.search.ToolSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the tools that answer a need best: by words always, by meaning where an embedding model answers, and by what they
 * cost. The vector of a version is computed at the first search after it came and kept; then a search asks the model for
 * the one vector of the need.
 */
public final class ToolFinder {
    private static final Logger LOG = LoggerFactory.getLogger(ToolFinder.class);
    /** Small enough that a model on a slow machine answers within its limit. */
    private static final int BATCH = 16;
    /** What every embedding model takes at once; the beginning of a source says what it is for. */
    private static final int LONGEST_TEXT = 4000;

    private static final String BY_WORDS = "words (BM25)";

    private final Store store;
    private final TextEmbedder embedder;

    public ToolFinder(Store store, TextEmbedder embedder) {
        this.store = store;
        this.embedder = embedder;
    }

    /**
     * What a search found.
     *
     * @param matches best first
     * @param method how it was searched, and why not by meaning where it was not
     */
    public record Found(List<ToolMatch> matches, String method) {
        public Found {
            matches = List.copyOf(matches);
        }
    }

    /** By words and by meaning. Only current versions are ranked. */
    public Found find(String words, int most) {
        List<ToolDocument> documents = documents();
        Meaning meaning = meaning(words, documents);
        return new Found(new ToolSearch(documents).find(words, meaning.closeness(), most), meaning.method());
    }

    /** By words alone; no model is asked. Only current versions are ranked. */
    public Found findByWords(String words, int most) {
        return new Found(new ToolSearch(documents()).find(words, Closeness.UNKNOWN, most), BY_WORDS);
    }

    private List<ToolDocument> documents() {
        List<ToolDocument> documents = new ArrayList<>();
        for (Lineage lineage : store.tools().lineages()) {
            lineage.current()
                    .ifPresent(current ->
                            documents.add(new ToolDocument(lineage, current, VersionFactsJson.of(lineage, current))));
        }
        return documents;
    }

    private record Meaning(Closeness closeness, String method) {
        static Meaning off(Embedded.Failed failed) {
            return new Meaning(
                    Closeness.UNKNOWN,
                    BY_WORDS + "; meaning is off: " + failed.silence().sentence());
        }
    }

    /** The need is embedded first: without a model nothing else is tried. */
    private Meaning meaning(String words, List<ToolDocument> documents) {
        Embedded need = embedder.embed(List.of(words));
        if (need instanceof Embedded.Failed failed) {
            return Meaning.off(failed);
        }
        List<ToolVersion> versions =
                documents.stream().map(ToolDocument::version).toList();
        Map<VectorStore.Key, List<Float>> known = new HashMap<>(store.vectors().vectors(embedder.name()));
        List<ToolVersion> missing = versions.stream()
                .filter(version -> !known.containsKey(VectorStore.Key.of(version)))
                .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            List<ToolVersion> batch = missing.subList(from, Math.min(from + BATCH, missing.size()));
            Embedded found = embedder.embed(batch.stream().map(ToolFinder::text).toList());
            if (found instanceof Embedded.Failed failed) {
                return Meaning.off(failed);
            }
            known.putAll(kept(batch, ((Embedded.Vectors) found).values()));
        }
        List<Float> wanted = ((Embedded.Vectors) need).values().get(0);
        Closeness closeness = new Closeness(versions.stream()
                .map(version -> Closeness.cosine(wanted, known.getOrDefault(VectorStore.Key.of(version), List.of())))
                .toList());
        return new Meaning(closeness, BY_WORDS + " and meaning (" + embedder.name() + ")");
    }

    private Map<VectorStore.Key, List<Float>> kept(List<ToolVersion> versions, List<List<Float>> vectors) {
        Map<VectorStore.Key, List<Float>> batch = new HashMap<>();
        for (int i = 0; i < versions.size(); i++) {
            batch.put(VectorStore.Key.of(versions.get(i)), vectors.get(i));
        }
        try {
            store.vectors().add(embedder.name(), batch);
        } catch (PlumblineException readOnly) {
            LOG.warn("the meaning of {} versions is computed anew at the next search", batch.size(), readOnly);
        }
        return batch;
    }

    /** What never changes of a version. */
    private static String text(ToolVersion version) {
        String text = version.toolId() + "\n" + version.requirement() + "\n" + version.source();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
