package dev.plumbline.store;

import dev.plumbline.format.codec.comparison.KernelReviewJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.review.Decision;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.Remeasurement;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.review.Subject;
import dev.plumbline.review.Taken;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The queue of reviews. Items and decisions are only ever added. Two people may decide at once: the second hears who
 * decided first, and nothing is overwritten.
 */
public final class ReviewStore {
    /** As people tell a time to each other: theirs, to the minute. */
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * Versions of the same tool, or reviews of the same kernel, that came after this one. A version that was refused
     * takes nobody's place, by the score or by a person: what waited before it still waits. Nor does a run on another
     * platform, or an older run of a kernel that is sent later (the id of its review begins with that of the run, which
     * begins with its time), or a run before this one was measured again.
     */
    private static final String NEWER = """
            (SELECT COUNT(*) FROM tool_version mine JOIN tool_version later ON later.tool_id = mine.tool_id
             WHERE mine.tool_id = i.name AND mine.version = i.version AND i.subject = 'TOOL'
               AND later.position > mine.position AND later.standing NOT IN ('REJECTED', 'FAILED')
               AND NOT EXISTS (SELECT 1 FROM review_item its JOIN decision no ON no.item_id = its.id
                   WHERE its.name = later.tool_id AND its.version = later.version AND its.subject = 'TOOL'
                     AND no.kind IN ('REJECT', 'INVALID')
                     AND NOT EXISTS (SELECT 1 FROM decision after WHERE after.item_id = its.id
                         AND after.position > no.position AND (after.kind = 'ACCEPT' OR after.undoes = no.id))))
            + (SELECT COUNT(*) FROM review_item later WHERE later.name = i.name AND later.subject = i.subject
               AND i.subject = 'KERNEL' AND later.platform = i.platform AND later.id > i.id
               AND later.opened_at > COALESCE(e.measured_at, i.opened_at))""";

    private static final String NEWEST = """
            LEFT JOIN review_evidence e ON e.item_id = i.id AND e.position =
                (SELECT MAX(last.position) FROM review_evidence last WHERE last.item_id = i.id)""";

    private static final String NO_EVIDENCE = "''";

    /** What was measured last counts. */
    private static final String EVIDENCE = "COALESCE(e.evidence, i.evidence)";

    private final Store store;

    ReviewStore(Store store) {
        this.store = store;
    }

    /** Adds an item; answers false, and leaves the old one, when there is one of that id. */
    public boolean add(ReviewItem item) {
        return store.inRegistryTransaction(handle -> insert(handle, item));
    }

    /**
     * Takes in an item from elsewhere with what was said of it there. What was said here stays; where both decided, what
     * was decided here holds and nothing else is taken in. The decisions of a kernel are left out: its baseline moves where
     * it was decided.
     */
    public Taken take(ReviewItem item) {
        return store.inRegistryTransaction(handle -> {
            ReviewItem bare = item.subject() == Subject.KERNEL ? item.with(List.of()) : item;
            if (insert(handle, bare)) {
                return Taken.ADDED;
            }
            ReviewItem here = item(handle, item.id()).orElseThrow();
            Set<String> known = here.decisions().stream().map(Decision::id).collect(Collectors.toSet());
            List<Decision> unknown = bare.decisions().stream()
                    .filter(decision -> !known.contains(decision.id()))
                    .toList();
            Set<String> told = bare.decisions().stream().map(Decision::id).collect(Collectors.toSet());
            boolean otherwise = here.settled()
                    .filter(decision -> !told.contains(decision.id()))
                    .isPresent();
            if (otherwise
                    && unknown.stream().anyMatch(decision -> decision.kind().settles())) {
                return Taken.DECIDED_HERE;
            }
            unknown.forEach(decision -> insert(handle, item.id(), decision));
            return unknown.isEmpty() ? Taken.THERE : Taken.DECIDED;
        });
    }

    /** Every item, the most urgent first, without its evidence, which is large: {@link #item(String)} has it. */
    public List<ReviewItem> items() {
        return store.read(handle ->
                items(handle, NO_EVIDENCE, "", "").sorted(ReviewItem.URGENCY).toList());
    }

    /** The items of one tool or benchmark, the older first, without their evidence. */
    public List<ReviewItem> itemsOf(String name) {
        return store.read(handle -> itemsOf(handle, name));
    }

    public Optional<ReviewItem> item(String id) {
        return store.read(handle -> item(handle, id));
    }

    /**
     * Adds what somebody says.
     *
     * @param seen the state in which the person saw the item; it must still be so
     * @return the item as it is now
     * @throws PlumblineException when somebody else decided meanwhile, or there is nothing to undo
     */
    public ReviewItem decide(String id, DecisionKind kind, String who, String reason, ReviewState seen) {
        return store.inRegistryTransaction(handle -> {
            ReviewItem item = item(handle, id)
                    .orElseThrow(() ->
                            PlumblineException.usage("there is no review '" + id + "'; see plumbline review list"));
            String undoes = "";
            if (kind == DecisionKind.UNDO) {
                undoes = item.settled()
                        .map(Decision::id)
                        .orElseThrow(() -> PlumblineException.usage(id + ": there is no decision to undo"));
            } else if (kind.settles() && item.state() != seen) {
                throw decidedMeanwhile(item);
            }
            insert(handle, id, new Decision(UUID.randomUUID().toString(), kind, who, reason, store.now(), undoes));
            return item(handle, id).orElseThrow();
        });
    }

    /** Puts what measuring again found in the place of the evidence before, which is kept. */
    static void measuredAgain(Handle handle, String id, Remeasurement found, Instant now) {
        handle.createUpdate("""
                        INSERT INTO review_evidence (item_id, position, measured_at, score, change, verdict, evidence)
                        VALUES (:item,
                            (SELECT COALESCE(MAX(position), 0) + 1 FROM review_evidence WHERE item_id = :item),
                            :at, :score, :change, :verdict, :evidence)
                        """)
                .bind("item", id)
                .bind("at", now.toEpochMilli())
                .bind("score", boxed(found.score()))
                .bind("change", boxed(found.change()))
                .bind("verdict", found.verdict())
                .bind("evidence", found.evidence())
                .execute();
        insert(
                handle,
                id,
                new Decision(UUID.randomUUID().toString(), DecisionKind.MEASURED, found.who(), found.words(), now, ""));
    }

    /** The same for an item of which nothing else is written. */
    public void measuredAgain(String id, Remeasurement found) {
        store.writeRegistry(handle -> measuredAgain(handle, id, found, store.now()));
    }

    private static PlumblineException decidedMeanwhile(ReviewItem item) {
        String how = item.settled()
                .map(decision -> decision.who() + " decided first: "
                        + decision.kind().leadsTo().word() + " at "
                        + MINUTE.format(decision.at().atZone(ZoneId.systemDefault()))
                        + (decision.reason().isBlank() ? "" : " (" + decision.reason() + ")"))
                .orElse("it is " + item.state().word() + " now");
        return PlumblineException.usage(
                item.id() + ": " + how + "; look again, and undo that decision if you disagree");
    }

    static boolean insert(Handle handle, ReviewItem item) {
        boolean added = handle.createUpdate("""
                        INSERT INTO review_item
                            (id, subject, name, version, previous, opened_at, score, change, verdict, evidence,
                                platform)
                        VALUES (:id, :subject, :name, :version, :previous, :at, :score, :change, :verdict, :evidence,
                            :platform)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .bind("id", item.id())
                        .bind("subject", item.subject().name())
                        .bind("name", item.name())
                        .bind("version", item.version())
                        .bind("previous", item.previous())
                        .bind("at", item.openedAt().toEpochMilli())
                        .bind("score", boxed(item.score()))
                        .bind("change", boxed(item.change()))
                        .bind("verdict", item.verdict())
                        .bind("evidence", item.evidence())
                        .bind("platform", platform(item.subject(), item.evidence()))
                        .execute()
                > 0;
        if (added) {
            item.decisions().forEach(decision -> insert(handle, item.id(), decision));
        }
        return added;
    }

    /** Where a kernel was measured: machines of two kinds may share a database. Empty for a tool. */
    private static String platform(Subject subject, String evidence) {
        return subject == Subject.KERNEL ? KernelReviewJson.platformId(evidence) : "";
    }

    private static void insert(Handle handle, String itemId, Decision decision) {
        handle.createUpdate("""
                        INSERT INTO decision (id, item_id, position, kind, who, reason, decided_at, undoes)
                        VALUES (:id, :item,
                            (SELECT COALESCE(MAX(position), 0) + 1 FROM decision WHERE item_id = :item),
                            :kind, :who, :reason, :at, :undoes)
                        """)
                .bind("id", decision.id())
                .bind("item", itemId)
                .bind("kind", decision.kind().name())
                .bind("who", decision.who())
                .bind("reason", decision.reason())
                .bind("at", decision.at().toEpochMilli())
                .bind("undoes", decision.undoes().isEmpty() ? null : decision.undoes())
                .execute();
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() && Double.isFinite(value.getAsDouble()) ? value.getAsDouble() : null;
    }

    private static OptionalDouble optional(@Nullable Object value) {
        return value instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    static List<ReviewItem> itemsOf(Handle handle, String name) {
        return items(handle, NO_EVIDENCE, "name", name).toList();
    }

    private static Optional<ReviewItem> item(Handle handle, String id) {
        return items(handle, EVIDENCE, "id", id).findFirst();
    }

    /** Items of which a column has a value, the older first; all of them when the column is empty. */
    private static Stream<ReviewItem> items(Handle handle, String evidence, String column, String value) {
        // The columns are ours, never what somebody typed.
        String where = column.isEmpty() ? "" : " WHERE i." + column + " = :value";
        Map<String, List<Decision>> decisions = decisions(handle, where, value);
        var query = handle.createQuery("SELECT i.id, i.subject, i.name, i.version, i.previous, i.opened_at, "
                + "CASE WHEN e.item_id IS NULL THEN i.score ELSE e.score END AS score, "
                + "CASE WHEN e.item_id IS NULL THEN i.change ELSE e.change END AS change, "
                + "CASE WHEN e.item_id IS NULL THEN i.verdict ELSE e.verdict END AS verdict, "
                + evidence + " AS evidence, " + NEWER + " AS newer FROM review_item i " + NEWEST + where
                + " ORDER BY i.opened_at, i.id");
        return (column.isEmpty() ? query : query.bind("value", value))
                .mapToMap().map(row -> item(row, decisions)).list().stream();
    }

    private static ReviewItem item(Map<String, Object> row, Map<String, List<Decision>> decisions) {
        String id = text(row, "id");
        return new ReviewItem(
                id,
                Subject.valueOf(text(row, "subject")),
                text(row, "name"),
                text(row, "version"),
                text(row, "previous"),
                Instant.ofEpochMilli(Long.parseLong(text(row, "opened_at"))),
                optional(row.get("score")),
                optional(row.get("change")),
                Objects.toString(row.get("verdict"), ""),
                text(row, "evidence"),
                decisions.getOrDefault(id, List.of()),
                Long.parseLong(text(row, "newer")) > 0);
    }

    private static Map<String, List<Decision>> decisions(Handle handle, String where, String value) {
        var query = handle.createQuery("SELECT d.* FROM decision d JOIN review_item i ON i.id = d.item_id" + where
                + " ORDER BY d.item_id, d.position");
        return (where.isEmpty() ? query : query.bind("value", value))
                .mapToMap().list().stream()
                        .collect(Collectors.groupingBy(
                                row -> text(row, "item_id"),
                                Collectors.mapping(ReviewStore::decision, Collectors.toList())));
    }

    private static Decision decision(Map<String, Object> row) {
        return new Decision(
                text(row, "id"),
                DecisionKind.valueOf(text(row, "kind")),
                text(row, "who"),
                text(row, "reason"),
                Instant.ofEpochMilli(Long.parseLong(text(row, "decided_at"))),
                Objects.toString(row.get("undoes"), ""));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
