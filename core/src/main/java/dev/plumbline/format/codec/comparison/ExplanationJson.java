package dev.plumbline.format.codec.comparison;

import dev.plumbline.format.json.Json;
import dev.plumbline.stats.suite.ComparisonRow;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why verdicts are what they are, for machines: the numbers as in a comparison, with the sentences about them. */
public final class ExplanationJson {
    private ExplanationJson() {}

    /**
     * What is said of one row.
     *
     * @param sentences what was found
     * @param doubts what must be known to weigh it
     * @param next what to do
     */
    public record Said(ComparisonRow row, List<String> sentences, List<String> doubts, String next) {
        public Said {
            sentences = List.copyOf(sentences);
            doubts = List.copyOf(doubts);
        }
    }

    /** @param unpaired sentences about what has nothing to be compared with */
    public static String write(List<Said> rows, List<String> unpaired) {
        ObjectNode root = Json.object();
        ArrayNode results = root.putArray("results");
        for (Said said : rows) {
            ObjectNode node = ComparisonJson.row(said.row());
            put(node, "sentences", said.sentences());
            put(node, "doubts", said.doubts());
            node.put("next", said.next());
            results.add(node);
        }
        put(root, "unpaired", unpaired);
        return Json.pretty(root);
    }

    private static void put(ObjectNode node, String name, List<String> texts) {
        ArrayNode array = node.putArray(name);
        texts.forEach(array::add);
    }
}
