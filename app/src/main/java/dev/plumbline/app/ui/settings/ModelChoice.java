package dev.plumbline.app.ui.settings;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import dev.plumbline.llm.AnswerSchema;
import dev.plumbline.llm.Embedded;
import dev.plumbline.llm.LanguageModels;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.llm.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which language model judges versions of tools. What the environment says holds over what is chosen here. */
final class ModelChoice {
    private static final List<String> VARIABLES =
            List.of("PLUMBLINE_LLM", "PLUMBLINE_LLM_URL", "PLUMBLINE_LLM_MODEL", "PLUMBLINE_EMBED_MODEL");

    private static final long NANOS_A_MILLI = 1_000_000;

    /** What the server speaks. */
    enum Server {
        OLLAMA("Ollama"),
        OPENAI("OpenAI-compatible"),
        NONE("None");

        private final String title;

        Server(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Preferences preferences;
    private final Map<String, String> environment;
    private final ObjectProperty<Server> kind = new SimpleObjectProperty<>(this, "kind");
    private final StringProperty url = new SimpleStringProperty(this, "url", "");
    private final StringProperty model = new SimpleStringProperty(this, "model", "");
    private final StringProperty embedModel = new SimpleStringProperty(this, "embedModel", "");
    private final Trial judge;
    private final Trial meaning;

    ModelChoice(Preferences preferences, Map<String, String> environment, UiExecutor executor) {
        this.preferences = preferences;
        this.environment = Map.copyOf(environment);
        judge = new Trial("Judging", executor);
        meaning = new Trial("Search by meaning", executor);
        kind.set(Server.valueOf(
                ModelSettings.of(Map.of(), preferences.snapshot()).kind().name()));
        url.set(preferences.get(ModelSettings.URL).orElse(""));
        model.set(preferences.get(ModelSettings.MODEL).orElse(""));
        embedModel.set(preferences.get(ModelSettings.EMBED_MODEL).orElse(""));
        kind.addListener(
                (property, old, now) -> remember(ModelSettings.KIND, now.name().toLowerCase(Locale.ROOT)));
        url.addListener((property, old, now) -> remember(ModelSettings.URL, now));
        model.addListener((property, old, now) -> remember(ModelSettings.MODEL, now));
        embedModel.addListener((property, old, now) -> remember(ModelSettings.EMBED_MODEL, now));
    }

    private void remember(String name, String value) {
        preferences.put(name, value.strip());
        judge.forget();
        meaning.forget();
    }

    ObjectProperty<Server> kindProperty() {
        return kind;
    }

    StringProperty urlProperty() {
        return url;
    }

    StringProperty modelProperty() {
        return model;
    }

    /** Searches tools by meaning; empty for words alone. */
    StringProperty embedModelProperty() {
        return embedModel;
    }

    /** The question to the model that judges. */
    Trial judge() {
        return judge;
    }

    /** The question to the model that searches by meaning. */
    Trial meaning() {
        return meaning;
    }

    /** Whether somebody is asked at all. */
    boolean isAsked() {
        return kind.get() != Server.NONE;
    }

    static String usualUrl() {
        return ModelSettings.DEFAULT_URL;
    }

    static String usualModel() {
        return ModelSettings.DEFAULT_MODEL;
    }

    /** What the choice means, and the first steps with it. */
    String explanation() {
        List<String> set = VARIABLES.stream().filter(environment::containsKey).toList();
        String over = set.isEmpty() ? "" : " Now " + String.join(", ", set) + " of the environment hold over this.";
        return switch (kind.get()) {
            case OLLAMA ->
                "Asked on this machine, and nothing leaves it. First use: install Ollama, then \u201collama"
                        + " pull " + ModelSettings.DEFAULT_MODEL + "\u201d. While it is not there the rules judge, and"
                        + " a proven slow-down waits for a person." + over;
            case OPENAI ->
                "Any server that speaks this protocol; code and requirements are sent to it. A key is read"
                        + " from PLUMBLINE_LLM_KEY alone." + over;
            case NONE ->
                "The rules judge, and what they cannot settle waits for a person. \u201cevaluator:"
                        + " rules\u201d in plumbline.yaml says so for everybody who works here." + over;
        };
    }

    /**
     * Asks the model that judges for one word and the one that searches by meaning for one vector, so that a wrong
     * address or name is found here and not at the next profile.
     */
    void ask() {
        Map<String, String> chosen = preferences.snapshot();
        judge.ask(() -> judgeSays(ModelSettings.of(environment, chosen)));
        meaning.ask(() -> meaningSays(ModelSettings.forEmbeddings(environment, chosen, "")));
    }

    private static Trial.Said judgeSays(ModelSettings settings) {
        if (settings.kind() == ModelSettings.Kind.NONE) {
            return new Trial.Said("nobody is asked", Tone.SAME);
        }
        Reply reply = LanguageModels.of(settings).answer("Answer with the word ready.", AnswerSchema.READY);
        if (reply instanceof Reply.Silence silence) {
            return new Trial.Said(silence.sentence(), Tone.UNSURE);
        }
        long millis = reply instanceof Reply.Answer told ? told.duration().toMillis() : 0;
        return new Trial.Said(settings.model() + " answers, in " + seconds(millis), Tone.BETTER);
    }

    private static Trial.Said meaningSays(ModelSettings settings) {
        if (settings.kind() == ModelSettings.Kind.NONE) {
            return new Trial.Said("nobody is asked, words alone are searched", Tone.SAME);
        }
        long begin = System.nanoTime();
        Embedded found = LanguageModels.embedder(settings).embed(List.of("ready"));
        if (found instanceof Embedded.Failed failed) {
            return new Trial.Said(failed.silence().sentence(), Tone.UNSURE);
        }
        return new Trial.Said(
                settings.model() + " answers, in " + seconds((System.nanoTime() - begin) / NANOS_A_MILLI), Tone.BETTER);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
