package dev.plumbline.format.reader;

import dev.plumbline.format.json.Json;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.json.SpecialNumber;
import dev.plumbline.model.PlumblineException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A result file that is one JSON document and small enough to be held whole. */
public final class ResultDocument {
    private ResultDocument() {}

    /** Reads UTF-8, -16 or -32; what is damaged is told with its line. */
    public static JsonNode read(SourceFile file) {
        byte[] bytes = file.bytes();
        try {
            return Json.MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            return withSpecialNumbers(file.text(bytes)).orElseThrow(() -> Json.complaint(file.name(), e));
        }
    }

    /** Several harnesses print {@code nan} and {@code -inf} as C does, which is no JSON. */
    private static Optional<JsonNode> withSpecialNumbers(String text) {
        String spelledOut = SpecialNumber.spelledOut(text);
        try {
            return spelledOut.equals(text) ? Optional.empty() : Optional.of(Json.MAPPER.readTree(spelledOut));
        } catch (JacksonException other) {
            return Optional.empty(); // the first complaint says where
        }
    }

    /** What is wrong with the JSON of a file; empty where it is whole. */
    public static Optional<PlumblineException> damage(SourceFile file) {
        try {
            read(file);
            return Optional.empty();
        } catch (PlumblineException complaint) {
            return Optional.of(complaint);
        }
    }

    /** Reads a document that must be an object. */
    public static JsonRequest readObject(SourceFile file) {
        String name = file.name();
        if (read(file) instanceof ObjectNode object) {
            return JsonRequest.of(object, name);
        }
        throw PlumblineException.usage(name + ": a JSON object was expected; is this the file the harness wrote?");
    }
}
