package dev.plumbline.baseline;

import dev.plumbline.format.codec.run.EnvironmentJson;
import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Mode;
import dev.plumbline.trend.SeriesEdit;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of the log of edits: {@code {"edit":"new-level","id":…,"benchmark":…,"params":…,"mode":…,"threads":…,
 * "platform":…,"metric":…,"run":…,"by":…,"at":…,"reason":…}} or {@code {"undo":"ID","by":…,"at":…,"reason":…}}. Exactly
 * one of both is there.
 */
record EditLine(@Nullable SeriesEdit edit, @Nullable EditUndo undo) {

    void take(Consumer<SeriesEdit> edits, Consumer<EditUndo> undos) {
        if (edit != null) {
            edits.accept(edit);
        }
        if (undo != null) {
            undos.accept(undo);
        }
    }

    static EditLine read(String line, String name) {
        JsonRequest fields = JsonRequest.parse(line, name);
        return fields.has("undo") ? new EditLine(null, undo(fields)) : new EditLine(edit(fields), null);
    }

    private static EditUndo undo(JsonRequest fields) {
        return new EditUndo(
                fields.nonBlank("undo"),
                fields.nonBlank("by"),
                moment(fields),
                fields.optionalText("reason").orElse(""));
    }

    private static SeriesEdit edit(JsonRequest fields) {
        String key = fields.nonBlank("edit");
        SeriesEdit.Kind kind =
                SeriesEdit.Kind.of(key).orElseThrow(() -> fields.wrong("edit", "'" + key + "' is none of " + kinds()));
        fields.nonBlank("benchmark");
        if (Mode.of(fields.text("mode")).isEmpty()) {
            throw fields.wrong("mode", "'" + fields.text("mode") + "' is no mode of JMH");
        }
        return new SeriesEdit(
                fields.nonBlank("id"),
                kind,
                new SeriesEdit.Place(
                        EnvironmentJson.benchmark(fields.node()),
                        fields.nonBlank("platform"),
                        fields.nonBlank("metric"),
                        fields.nonBlank("run")),
                new SeriesEdit.Said(fields.nonBlank("by"), moment(fields), fields.nonBlank("reason")));
    }

    private static String kinds() {
        return Arrays.stream(SeriesEdit.Kind.values()).map(SeriesEdit.Kind::key).collect(Collectors.joining(", "));
    }

    private static Instant moment(JsonRequest fields) {
        String text = fields.nonBlank("at");
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            PlumblineException wrong = fields.wrong("at", "'" + text + "' is no moment such as 2026-11-28T10:15:00Z");
            wrong.addSuppressed(e);
            throw wrong;
        }
    }

    static String write(SeriesEdit edit) {
        ObjectNode node = Json.object().put("edit", edit.kind().key()).put("id", edit.id());
        node.setAll(EnvironmentJson.benchmark(edit.place().benchmark()));
        node.put("platform", edit.place().platformId())
                .put("metric", edit.place().metric())
                .put("run", edit.place().runId());
        return said(node, edit.said().by(), edit.said().at(), edit.said().reason());
    }

    static String write(EditUndo undo) {
        return said(Json.object().put("undo", undo.undoes()), undo.by(), undo.at(), undo.reason());
    }

    private static String said(ObjectNode node, String by, Instant at, String reason) {
        return node.put("by", by).put("at", at.toString()).put("reason", reason).toString();
    }
}
