package dev.plumbline.store;

import dev.plumbline.tool.ToolVersion;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What versions of tools mean to an embedding model: a vector each, kept for good, since a version never changes. */
public final class VectorStore {
    private final Store store;

    VectorStore(Store store) {
        this.store = store;
    }

    /** Which version, by the id of its tool and its name. */
    public record Key(String toolId, String version) {
        public static Key of(ToolVersion version) {
            return new Key(version.toolId(), version.version());
        }
    }

    /** All vectors of a model. */
    public Map<Key, List<Float>> vectors(String model) {
        return store.read(handle -> {
            Map<Key, List<Float>> found = new HashMap<>();
            handle.createQuery("SELECT tool_id, version, vector FROM tool_vector WHERE model = :model")
                    .bind("model", model)
                    .map((row, context) -> Map.entry(
                            new Key(row.getString("tool_id"), row.getString("version")),
                            numbers(row.getString("vector"))))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            return found;
        });
    }

    /** Adds vectors: all of them or none. One that is there already stays as it is. */
    public void add(String model, Map<Key, List<Float>> vectors) {
        store.write(handle -> vectors.forEach((key, vector) -> handle.createUpdate("""
                        INSERT INTO tool_vector (tool_id, version, model, added_at, vector)
                        VALUES (:tool, :version, :model, :at, :vector)
                        ON CONFLICT (tool_id, version, model) DO NOTHING
                        """)
                .bind("tool", key.toolId())
                .bind("version", key.version())
                .bind("model", model)
                .bind("at", store.now().toEpochMilli())
                .bind("vector", text(vector))
                .execute()));
    }

    private static String text(List<Float> vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.size() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        vector.forEach(bytes::putFloat);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static List<Float> numbers(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
        List<Float> numbers = new ArrayList<>(bytes.remaining() / Float.BYTES);
        while (bytes.remaining() >= Float.BYTES) {
            numbers.add(bytes.getFloat());
        }
        return numbers;
    }
}
