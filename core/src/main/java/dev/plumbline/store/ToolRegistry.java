package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.review.Remeasurement;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Versions of tools and what became known of them. Append-only: nothing here is ever changed or removed. Several
 * processes may write at once; each write is one transaction.
 */
public final class ToolRegistry {
    private final Store store;

    ToolRegistry(Store store) {
        this.store = store;
    }

    /**
     * Adds a version with what is known of it already and, where a person must decide, the item that asks for it: all of
     * them or none.
     *
     * @throws PlumblineException when the tool has such a version already
     */
    public void add(ToolVersion version, List<ToolEntry> entries, List<ReviewItem> items) {
        add(version, entries, items, Optional.empty());
    }

    /** The same with the version before it, which is added first unless it is there. */
    public void add(
            ToolVersion version, List<ToolEntry> entries, List<ReviewItem> items, Optional<ToolVersion> before) {
        store.writeRegistry(handle -> {
            before.filter(old -> !exists(handle, old.toolId(), old.version())).ifPresent(old -> insert(handle, old));
            if (exists(handle, version.toolId(), version.version())) {
                throw PlumblineException.usage("version " + version.version() + " of " + version.toolId()
                        + " is there already; give the new one another version");
            }
            insert(handle, version);
            entries.forEach(entry -> insert(handle, entry));
            items.forEach(item -> ReviewStore.insert(handle, item));
        });
    }

    /**
     * Adds something that became known of a version that is there.
     *
     * @throws PlumblineException when there is no such version
     */
    public void append(ToolEntry entry) {
        store.writeRegistry(handle -> {
            if (!exists(handle, entry.toolId(), entry.version())) {
                throw PlumblineException.usage("there is no version " + entry.version() + " of " + entry.toolId()
                        + "; see plumbline tool show " + entry.toolId());
            }
            insert(handle, entry);
        });
    }

    /**
     * Adds what measuring a version again found, to the version and to its item in the queue: both or neither. A review
     * that a build handed over is of a version that this registry may not have; then the item alone knows.
     */
    public void measuredAgain(ToolEntry entry, String itemId, Remeasurement found) {
        store.writeRegistry(handle -> {
            if (exists(handle, entry.toolId(), entry.version())) {
                insert(handle, entry);
            }
            ReviewStore.measuredAgain(handle, itemId, found, store.now());
        });
    }

    /** Adds what an index holds, and keeps the index as it came: all of it or nothing. */
    public void addAll(List<ToolVersion> versions, List<ToolEntry> entries, String index) {
        store.writeRegistry(handle -> {
            versions.forEach(version -> insert(handle, version));
            entries.forEach(entry -> insert(handle, entry));
            handle.createUpdate("INSERT INTO tool_index (id, imported_at, document) VALUES (:id, :at, :document)")
                    .bind("id", UUID.randomUUID().toString())
                    .bind("at", store.now().toEpochMilli())
                    .bind("document", index)
                    .execute();
        });
    }

    /** The index that was imported last, as it came. */
    public Optional<String> importedIndex() {
        return store.read(handle ->
                handle
                        .createQuery("SELECT document FROM tool_index ORDER BY imported_at DESC")
                        .mapTo(String.class)
                        .stream()
                        .findFirst());
    }

    /** The ids of all tools, in alphabetical order. */
    public List<String> tools() {
        return store.read(handle -> handle.createQuery("SELECT DISTINCT tool_id FROM tool_version ORDER BY tool_id")
                .mapTo(String.class)
                .list());
    }

    /** Everything of one tool; without versions when there is no such tool. */
    public Lineage lineage(String toolId) {
        return store.read(handle -> lineage(handle, toolId));
    }

    /** Everything of every tool, by id. */
    public List<Lineage> lineages() {
        return store.read(
                handle -> handle
                        .createQuery("SELECT DISTINCT tool_id FROM tool_version ORDER BY tool_id")
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .map(id -> lineage(handle, id))
                        .toList());
    }

    private static Lineage lineage(Handle handle, String toolId) {
        Map<String, ReviewItem> reviews = ReviewStore.itemsOf(handle, toolId).stream()
                .collect(Collectors.toMap(ReviewItem::version, item -> item, (older, newer) -> newer));
        List<ToolVersion> versions = handle
                .createQuery("SELECT * FROM tool_version WHERE tool_id = :tool ORDER BY position")
                .bind("tool", toolId)
                .map((row, context) -> new ToolVersion(
                        row.getString("tool_id"),
                        row.getString("version"),
                        row.getString("source"),
                        row.getString("requirement"),
                        ChangeKind.valueOf(row.getString("kind")),
                        VersionState.valueOf(row.getString("standing")),
                        Instant.ofEpochMilli(row.getLong("added_at")),
                        row.getString("document")))
                .list()
                .stream()
                .map(version -> decided(version, reviews))
                .toList();
        List<ToolEntry> entries = handle.createQuery(
                        "SELECT * FROM tool_entry WHERE tool_id = :tool ORDER BY version, position")
                .bind("tool", toolId)
                .map((row, context) -> new ToolEntry(
                        row.getString("tool_id"),
                        row.getString("version"),
                        ToolEntry.Kind.valueOf(row.getString("kind")),
                        Instant.ofEpochMilli(row.getLong("added_at")),
                        row.getString("document")))
                .list();
        return new Lineage(toolId, versions, entries);
    }

    /** What a person decided holds over what the version came with. */
    private static ToolVersion decided(ToolVersion version, Map<String, ReviewItem> reviews) {
        ReviewItem item = reviews.get(version.version());
        if (item == null) {
            return version;
        }
        return switch (item.state()) {
            case ACCEPTED -> version.standing(VersionState.ACCEPTED);
            case REJECTED -> version.standing(VersionState.REJECTED);
            case INVALID -> version.standing(VersionState.INVALID);
            // Somebody took back what the score had decided.
            case WAITING, DEFERRED, SUPERSEDED ->
                version.standing() == VersionState.ACCEPTED || version.standing() == VersionState.REJECTED
                        ? version.standing(VersionState.REVIEW)
                        : version;
        };
    }

    private static boolean exists(Handle handle, String toolId, String version) {
        return handle.createQuery("SELECT COUNT(*) FROM tool_version WHERE tool_id = :tool AND version = :version")
                        .bind("tool", toolId)
                        .bind("version", version)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static void insert(Handle handle, ToolVersion version) {
        handle.createUpdate("""
                        INSERT INTO tool_version
                            (tool_id, version, position, source, requirement, kind, standing, added_at, document)
                        VALUES (:tool, :version,
                            (SELECT COALESCE(MAX(position), 0) + 1 FROM tool_version WHERE tool_id = :tool),
                            :source, :requirement, :kind, :standing, :at, :document)
                        """)
                .bind("tool", version.toolId())
                .bind("version", version.version())
                .bind("source", version.source())
                .bind("requirement", version.requirement())
                .bind("kind", version.kind().name())
                .bind("standing", version.standing().name())
                .bind("at", version.addedAt().toEpochMilli())
                .bind("document", version.document())
                .execute();
    }

    private static void insert(Handle handle, ToolEntry entry) {
        handle.createUpdate("""
                        INSERT INTO tool_entry (id, tool_id, version, position, kind, added_at, document)
                        VALUES (:id, :tool, :version,
                            (SELECT COALESCE(MAX(position), 0) + 1 FROM tool_entry
                             WHERE tool_id = :tool AND version = :version),
                            :kind, :at, :document)
                        """)
                .bind("id", UUID.randomUUID().toString())
                .bind("tool", entry.toolId())
                .bind("version", entry.version())
                .bind("kind", entry.kind().name())
                .bind("at", entry.at().toEpochMilli())
                .bind("document", entry.document())
                .execute();
    }
}
