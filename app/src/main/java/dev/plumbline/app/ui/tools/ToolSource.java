package dev.plumbline.app.ui.tools;

import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.ProfileRequestJson;
import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.project.Project;
import dev.plumbline.project.ToolShelf;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.RequirementChange;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;
import dev.plumbline.tool.measure.ToolSubject;
import dev.plumbline.tool.profile.ProfileRequest;
import dev.plumbline.tool.search.ToolMatch;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the screen asks of a project. Everything here may take a while, so it is called in the background. */
class ToolSource {
    private static final int MOST = 200;
    private static final long LARGEST_BYTES = 64L * 1024 * 1024;

    private final Project project;
    private final ToolLines lines = new ToolLines(ZoneId.systemDefault());

    ToolSource(Project project) {
        this.project = project;
    }

    /** All tools; those that answer the words best first where there are any. */
    List<ToolLine> tools(String words) {
        ToolShelf shelf = shelf();
        if (words.isBlank()) {
            return shelf.tools().stream()
                    .map(lineage -> lines.line(lineage, facts(lineage), Double.NaN, ""))
                    .toList();
        }
        List<ToolMatch> matches = shelf.search(words, MOST);
        return matches.stream()
                .map(match -> lines.line(match.lineage(), facts(match.lineage()), match.rank(), match.why()))
                .toList();
    }

    /** The versions of a tool, and the course of their cost. */
    ToolPast past(String toolId) {
        ToolShelf shelf = shelf();
        Lineage lineage = shelf.tool(toolId);
        Map<String, ReviewItem> reviews = shelf.reviews(toolId).stream()
                .collect(Collectors.toMap(ReviewItem::version, item -> item, (older, newer) -> newer));
        List<VersionLine> found = new java.util.ArrayList<>();
        for (ToolVersion version : lineage.versions()) {
            String decided = Optional.ofNullable(reviews.get(version.version()))
                    .flatMap(ReviewItem::settled)
                    .map(decision -> decision.who())
                    .orElse("");
            found.add(0, lines.version(lineage, version, facts(lineage).apply(version), decided));
        }
        return ToolPast.of(found, shelf.course(lineage));
    }

    /** Takes in an index; answers what it did, in a sentence. */
    String importIndex(Path file) {
        ToolShelf.Imported done = shelf().importIndex(text(file), String.valueOf(file.getFileName()));
        return done.added() + " tools added, " + done.updated() + " updated, " + done.unchanged() + " unchanged";
    }

    /** What a file asks for: a request, or a bare source, which becomes the next version of the tool of its name. */
    ProfileRequest request(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String text = text(file);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new ProfileRequest(
                    ToolSubject.of(stem, text),
                    Optional.empty(),
                    "",
                    RequirementChange.NONE,
                    ChangeKind.UNSTATED,
                    Optional.empty(),
                    Optional.empty());
        }
        JsonRequest request = JsonRequest.parse(text, name);
        return ProfileRequestJson.read(request, request.optionalText("tool_id").orElse(stem));
    }

    /** Where the tools are kept, for the status bar. */
    String place() {
        String address = project.settings().database();
        return address.isEmpty() ? "Registry: .plumbline/history.db (SQLite)" : "Registry: PostgreSQL of the team";
    }

    private ToolShelf shelf() {
        return new ToolShelf(project.shared(), InstantSource.system());
    }

    private static Function<ToolVersion, VersionFacts> facts(Lineage lineage) {
        return version -> VersionFactsJson.of(lineage, version);
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw PlumblineException.usage(file.getFileName() + " is larger than 64 MiB");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw PlumblineException.usage(file.getFileName() + " is no UTF-8 text; save it as UTF-8", e);
        } catch (IOException e) {
            throw PlumblineException.usage(file.getFileName() + " cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
