package dev.plumbline.tool.search;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Ranks tools for a need: BM25 (Robertson and Zaragoza 2009, Lucene's k1 and b) over the fields of their current
 * versions, then the measured cost among those that match about as well. An index of a few thousand small programs is
 * made in memory in a moment, so none is kept that could grow stale.
 */
public final class ToolSearch {
    private static final Map<String, Float> FIELDS = fields();
    /** How much of its rank a tool can lose by being slow: never enough to put a far better match second. */
    private static final double COST_WEIGHT = 0.15;

    private final List<ToolDocument> tools;
    private final CodeAnalyzer analyzer = new CodeAnalyzer();

    public ToolSearch(List<ToolDocument> tools) {
        this.tools = List.copyOf(tools);
    }

    private static Map<String, Float> fields() {
        Map<String, Float> boosts = new LinkedHashMap<>();
        boosts.put("id", 3f);
        boosts.put("requirement", 2f);
        boosts.put("metadata", 1f);
        boosts.put("source", 0.5f);
        return boosts;
    }

    /** The tools that have any of the words or are close in meaning, best first. */
    public List<ToolMatch> find(String words, Closeness meaning, int most) {
        List<String> terms = terms(words);
        List<ToolMatch> matches = ranked(lexical(terms), meaning, terms);
        if (matches.size() > 1) {
            matches.set(0, matches.get(0).saying(MatchWords.next(matches.get(0), matches.get(1))));
        }
        return matches.stream().limit(most).toList();
    }

    /** BM25 of each tool that has a word, by its position, as a share of the best. */
    private Map<Integer, Double> lexical(List<String> terms) {
        if (terms.isEmpty() || tools.isEmpty()) {
            return Map.of();
        }
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            index(directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                ScoreDoc[] hits = searcher.search(query(terms), tools.size()).scoreDocs;
                Map<Integer, Double> shares = new HashMap<>();
                for (ScoreDoc hit : hits) {
                    shares.put(position(searcher, hit), (double) hit.score / hits[0].score);
                }
                return shares;
            }
        } catch (IOException e) {
            throw PlumblineException.failed("the tools cannot be searched (" + e.getMessage() + ")", e);
        }
    }

    private static int position(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        return searcher.storedFields()
                .document(hit.doc)
                .getField("position")
                .numericValue()
                .intValue();
    }

    private void index(ByteBuffersDirectory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (int i = 0; i < tools.size(); i++) {
                ToolDocument tool = tools.get(i);
                Document document = new Document();
                document.add(new StoredField("position", i));
                document.add(new TextField("id", tool.lineage().toolId(), Field.Store.NO));
                document.add(new TextField("requirement", tool.version().requirement(), Field.Store.NO));
                document.add(new TextField("metadata", tool.version().document(), Field.Store.NO));
                document.add(new TextField("source", tool.version().source(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    private static BooleanQuery query(List<String> terms) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String term : terms) {
            FIELDS.forEach((field, boost) ->
                    query.add(new BoostQuery(new TermQuery(new Term(field, term)), boost), BooleanClause.Occur.SHOULD));
        }
        return query.build();
    }

    private List<ToolMatch> ranked(Map<Integer, Double> lexical, Closeness meaning, List<String> terms) {
        List<ToolMatch> matches = new ArrayList<>();
        for (int i = 0; i < tools.size(); i++) {
            double share = lexical.getOrDefault(i, 0.0);
            if (share > 0 || meaning.isClose(i)) {
                matches.add(match(i, meaning.combined(share, i), meaning, terms));
            }
        }
        matches.sort(Comparator.comparingDouble(ToolMatch::rank)
                .reversed()
                .thenComparing(match -> match.lineage().toolId()));
        return matches;
    }

    private ToolMatch match(int position, double match, Closeness meaning, List<String> terms) {
        ToolDocument tool = tools.get(position);
        double rank = match * (1 - COST_WEIGHT * costShare(tool));
        List<String> found = foundIn(tool, terms);
        String why = MatchWords.why(tool, found, meaning.cosine(position));
        return new ToolMatch(tool.lineage(), tool.version(), tool.facts(), match, rank, found, why);
    }

    /** 0 for the cheapest known tool, 1 for the dearest; one half where the cost is unknown. */
    private double costShare(ToolDocument tool) {
        OptionalDouble own = tool.facts().executionTimeMs();
        List<Double> known = tools.stream()
                .flatMap(t -> t.facts().executionTimeMs().stream().boxed())
                .filter(ms -> ms > 0)
                .sorted()
                .toList();
        if (own.isEmpty() || known.size() < 2) {
            return 0.5;
        }
        double low = Math.log(known.get(0));
        double high = Math.log(known.get(known.size() - 1));
        return high > low ? (Math.log(Math.max(own.getAsDouble(), known.get(0))) - low) / (high - low) : 0;
    }

    private List<String> foundIn(ToolDocument tool, List<String> terms) {
        List<String> found = new ArrayList<>();
        note(found, "id", tool.lineage().toolId(), terms);
        note(found, "requirement", tool.version().requirement(), terms);
        if (found.isEmpty()) {
            note(found, "source", tool.version().source(), terms);
        }
        return found;
    }

    private void note(List<String> found, String field, String text, List<String> terms) {
        Set<String> there = new LinkedHashSet<>(terms(text));
        List<String> common = terms.stream().filter(there::contains).distinct().toList();
        if (!common.isEmpty()) {
            found.add(field + ": " + String.join(", ", common));
        }
    }

    private List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("words", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw PlumblineException.failed("these words cannot be read (" + e.getMessage() + ")", e);
        }
        return terms.stream().distinct().toList();
    }
}
