package dev.plumbline.app.ui.tools;

import dev.plumbline.assessment.AssessmentRequest;
import dev.plumbline.format.json.JsonRequest;
import dev.plumbline.format.tool.ProfileRequestJson;
import dev.plumbline.format.tool.RequestFile;
import dev.plumbline.format.tool.VersionFactsJson;
import dev.plumbline.llm.RememberedMeanings;
import dev.plumbline.llm.TextEmbedder;
import dev.plumbline.model.PlumblineException;
import dev.plumbline.model.metric.Units;
import dev.plumbline.project.Project;
import dev.plumbline.project.tools.RegisteredTools;
import dev.plumbline.project.tools.ToolFinder;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.RequirementChange;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionFacts;
import dev.plumbline.tool.measure.ToolSubject;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the screen asks of a project. Everything here may take a while, so it is called in the background. */
class ToolSource {
    private static final int MOST = 200;

    private final Project project;
    private final Supplier<TextEmbedder> embedder;
    private final ToolLines lines = new ToolLines(ZoneId.systemDefault());
    private final RememberedMeanings asked = new RememberedMeanings();
    private final Object oneSearchAtATime = new Object();
    private volatile String wanted = "";

    /** @param embedder the model that searches by meaning, as it is chosen when a search begins */
    ToolSource(Project project, Supplier<TextEmbedder> embedder) {
        this.project = project;
        this.embedder = embedder;
    }

    /**
     * All tools; those that answer the words best first where there are any.
     *
     * @param meaning whether a model is asked what the words mean, where one is chosen
     */
    FoundTools tools(String words, boolean meaning) {
        wanted = words;
        if (words.isBlank()) {
            return new FoundTools(
                    registered().tools().stream()
                            .map(lineage -> lines.line(lineage, facts(lineage), Double.NaN, ""))
                            .toList(),
                    "");
        }
        ToolFinder.Found found = find(words, meaning);
        return new FoundTools(
                found.matches().stream()
                        .map(match -> lines.line(match.lineage(), facts(match.lineage()), match.rank(), match.why()))
                        .toList(),
                found.method());
    }

    /** Who types on makes a search stale before its turn; a model is not bothered with such a one. */
    private ToolFinder.Found find(String words, boolean meaning) {
        TextEmbedder model = embedder.get();
        ToolFinder finder = new ToolFinder(project.shared(), asked.of(model));
        if (!meaning && model != TextEmbedder.NONE) {
            ToolFinder.Found found = finder.findByWords(words, MOST);
            return new ToolFinder.Found(found.matches(), found.method() + "; meaning after a pause, or Enter");
        }
        synchronized (oneSearchAtATime) {
            return words.equals(wanted) ? finder.find(words, MOST) : finder.findByWords(words, MOST);
        }
    }

    /** The versions of a tool, and the course of their cost. */
    ToolPast past(String toolId) {
        RegisteredTools registered = registered();
        Lineage lineage = registered.tool(toolId);
        Map<String, ReviewItem> reviews = registered.reviews(toolId).stream()
                .collect(Collectors.toMap(ReviewItem::version, item -> item, (older, newer) -> newer));
        List<VersionLine> found = new java.util.ArrayList<>();
        for (ToolVersion version : lineage.versions()) {
            String decided = Optional.ofNullable(reviews.get(version.version()))
                    .flatMap(ReviewItem::settled)
                    .map(decision -> decision.who())
                    .orElse("");
            found.add(0, lines.version(lineage, version, facts(lineage).apply(version), decided));
        }
        return ToolPast.of(found, registered.costHistory(lineage));
    }

    /** Takes in an index; answers what it did, in a sentence. */
    String importIndex(Path file) {
        RegisteredTools.Imported done =
                registered().importIndex(RequestFile.read(file), String.valueOf(file.getFileName()));
        return Units.count(done.added(), "tool") + " added, " + done.updated() + " updated, " + done.unchanged()
                + " unchanged";
    }

    /**
     * What a file asks for: a request, or a bare source, which becomes the next version of the tool of its name.
     *
     * @param given what a source is called with; a request says that itself
     */
    AssessmentRequest request(Path file, AroundTool.Given given) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String text = RequestFile.read(file);
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new AssessmentRequest(
                    ToolSubject.of(stem, nonBlank(RequestFile.source(text, name), name))
                            .within(given.read()),
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

    private RegisteredTools registered() {
        return new RegisteredTools(project.shared(), InstantSource.system());
    }

    private static Function<ToolVersion, VersionFacts> facts(Lineage lineage) {
        return version -> VersionFactsJson.of(lineage, version);
    }

    private static String nonBlank(String source, String name) {
        if (source.isBlank()) {
            throw PlumblineException.usage(name + " is empty; choose a file with a function or a program in it");
        }
        return source;
    }
}
