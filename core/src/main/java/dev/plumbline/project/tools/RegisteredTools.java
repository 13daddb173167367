package dev.plumbline.project.tools;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.ProfileAnswerJson;
import dev.plumbline.format.tool.ToolIndexJson;
import dev.plumbline.format.tool.UpdateRequestJson;
import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.AtomicFile;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.store.Store;
import dev.plumbline.tool.CostHistory;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools of a workspace or a team: looked up, handed in, imported and exported. */
public final class RegisteredTools {
    private static final String FIRST_VERSION = "1.0.0";

    private final Store store;
    private final InstantSource clock;

    public RegisteredTools(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Every tool, by id. */
    public List<Lineage> tools() {
        return store.tools().lineages();
    }

    /**
     * One tool.
     *
     * @throws PlumblineException when there is none of that id
     */
    public Lineage tool(String id) {
        Lineage lineage = store.tools().lineage(id);
        if (lineage.versions().isEmpty()) {
            throw PlumblineException.usage("there is no tool '" + id + "'; see plumbline tool search");
        }
        return lineage;
    }

    /** What the versions of a tool that callers got cost, and where that changed. */
    public CostHistory costHistory(Lineage lineage) {
        List<ToolVersion> given = lineage.versions().stream()
                .filter(version ->
                        version.standing() == VersionState.ACCEPTED || version.standing() == VersionState.RECORDED)
                .toList();
        return CostHistory.of(
                given.stream().map(ToolVersion::version).toList(),
                given.stream()
                        .map(version -> VersionFactsJson.of(lineage, version)
                                .executionTimeMs()
                                .orElse(Double.NaN))
                        .toList());
    }

    /** What waits or was decided of a tool. */
    public List<ReviewItem> reviews(String id) {
        return store.reviews().itemsOf(id);
    }

    /** What became of an update. */
    public record Updated(String toolId, String version, boolean isNewVersion) {}

    /**
     * Takes in metadata: with a version that is not known yet as that version, else beside what is known of the version
     * (of the current one where none is named).
     */
    public Updated update(String toolId, JsonRequest request) {
        if (request.json().equals("{}")) {
            throw PlumblineException.usage("the request holds no field, so there is nothing to keep of " + toolId);
        }
        Lineage lineage = store.tools().lineage(toolId);
        Optional<String> named = UpdateRequestJson.version(request);
        String version = named.orElseGet(
                () -> lineage.current().map(ToolVersion::version).orElse(FIRST_VERSION));
        if (lineage.version(version).isPresent()) {
            store.tools().append(UpdateRequestJson.asEntry(request, toolId, version, clock.instant()));
            return new Updated(toolId, version, false);
        }
        store.tools().add(UpdateRequestJson.asVersion(request, toolId, version, clock.instant()), List.of(), List.of());
        return new Updated(toolId, version, true);
    }

    /** What an import did. */
    public record Imported(int added, int updated, int unchanged) {}

    /**
     * Takes in an index, or one answer of {@code tool profile} (such as a profile keeps aside when the registry does not
     * take it): all of it or, when anything in it is wrong, nothing.
     */
    public Imported importIndex(String text, String name) {
        return ProfileAnswerJson.isAnswer(text, name)
                ? importAnswer(JsonRequest.parse(text, name), name)
                : importTools(text, name);
    }

    private Imported importAnswer(JsonRequest answer, String name) {
        ToolVersion version = ProfileAnswerJson.version(answer);
        ToolEntry entry = ProfileAnswerJson.entry(answer);
        Lineage lineage = store.tools().lineage(version.toolId());
        if (lineage.entries(version.version()).stream()
                .anyMatch(known -> known.document().equals(entry.document()))) {
            return new Imported(0, 0, 1);
        }
        Optional<String> who = ProfileAnswerJson.measuredAgainBy(answer);
        if (who.isPresent()) {
            String review = version.toolId() + "@" + version.version();
            ReviewItem item = store.reviews()
                    .item(review)
                    .orElseThrow(() -> PlumblineException.usage(
                            name + " measured " + review + " again, which is not in the review queue here"));
            if (item.evidence().equals(entry.document())) {
                return new Imported(0, 0, 1);
            }
            store.tools().measuredAgain(entry, review, ProfileAnswerJson.remeasurement(answer, who.get()));
            return new Imported(0, 1, 0);
        }
        store.tools()
                .add(
                        version,
                        List.of(entry),
                        ProfileAnswerJson.reviewOf(answer, name).stream().toList());
        return new Imported(1, 0, 0);
    }

    private Imported importTools(String text, String name) {
        Map<String, JsonRequest> tools = ToolIndexJson.read(text, name);
        List<ToolVersion> versions = new ArrayList<>();
        List<ToolEntry> entries = new ArrayList<>();
        int unchanged = 0;
        for (Map.Entry<String, JsonRequest> tool : tools.entrySet()) {
            JsonRequest request = tool.getValue();
            String version = UpdateRequestJson.version(request).orElse(FIRST_VERSION);
            Lineage lineage = store.tools().lineage(tool.getKey());
            if (lineage.version(version).isEmpty()) {
                versions.add(UpdateRequestJson.asVersion(request, tool.getKey(), version, clock.instant()));
            } else if (isKnown(lineage, version, request)) {
                unchanged++;
            } else {
                entries.add(UpdateRequestJson.asEntry(request, tool.getKey(), version, clock.instant()));
            }
        }
        store.tools().addAll(versions, entries, text);
        return new Imported(versions.size(), entries.size(), unchanged);
    }

    private static boolean isKnown(Lineage lineage, String version, JsonRequest request) {
        String document = request.json();
        return lineage.version(version)
                        .filter(v -> v.document().equals(document))
                        .isPresent()
                || lineage.entries(version).stream()
                        .anyMatch(entry -> entry.document().equals(document));
    }

    /** Writes the registry as an index: the whole file, or what was there before stays. */
    public void exportIndex(Path file) {
        String index = exportIndex();
        try {
            AtomicFile.write(file, index);
        } catch (IOException e) {
            throw PlumblineException.failed(
                    file + " cannot be written (" + e.getMessage() + "); what was there is as it was", e);
        }
    }

    /** The registry in the form of an index. */
    public String exportIndex() {
        return ToolIndexJson.write(store.tools().importedIndex(), tools());
    }
}
