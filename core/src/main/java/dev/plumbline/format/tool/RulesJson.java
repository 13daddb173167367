package dev.plumbline.format.tool;

import dev.plumbline.eval.RuleRow;
import dev.plumbline.eval.RuleTable;
import dev.plumbline.format.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules table as the one resource file holds it. */
public final class RulesJson {
    private RulesJson() {}

    /** The table that judges. */
    public static RuleTable builtIn() {
        try (InputStream in = RuleTable.class.getResourceAsStream("rules.json")) {
            if (in == null) {
                throw new IllegalStateException("rules.json is missing from the program");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleTable read(String text) {
        return new RuleTable(Json.parseObject(text, "rules.json").properties().stream()
                .map(field -> row(field.getKey(), field.getValue()))
                .toList());
    }

    private static RuleRow row(String id, JsonNode row) {
        List<RuleRow.Anchor> anchors = row.path("anchors")
                .valueStream()
                .map(pair -> new RuleRow.Anchor(
                        pair.get(0).doubleValue(), pair.get(1).doubleValue()))
                .toList();
        return new RuleRow(id, row.path("text").stringValue(), anchors, number(row, "points"), number(row, "ceiling"));
    }

    private static OptionalDouble number(JsonNode row, String field) {
        return row.has(field) ? OptionalDouble.of(row.get(field).doubleValue()) : OptionalDouble.empty();
    }

    /** As it is kept: a row an id. */
    public static String write(RuleTable table) {
        ObjectNode node = Json.object();
        for (RuleRow row : table.rows()) {
            ObjectNode fields = node.putObject(row.id());
            fields.put("text", row.text());
            if (!row.anchors().isEmpty()) {
                ArrayNode anchors = fields.putArray("anchors");
                row.anchors()
                        .forEach(anchor -> anchors.addArray().add(anchor.size()).add(anchor.points()));
            }
            row.points().ifPresent(points -> fields.put("points", points));
            row.ceiling().ifPresent(ceiling -> fields.put("ceiling", ceiling));
        }
        return Json.pretty(node);
    }
}
