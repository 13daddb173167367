package dev.plumbline.app.ui.settings;

import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.shell.Complaint;
import dev.plumbline.app.ui.theme.Tone;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.llm.AnswerSchema;
import dev.plumbline.llm.LanguageModels;
import dev.plumbline.llm.ModelSettings;
import dev.plumbline.llm.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which language model judges versions of tools. What the environment says holds over what is chosen here. */
final class ModelChoice {
    private static final List<String> VARIABLES =
            List.of("PLUMBLINE_LLM", "PLUMBLINE_LLM_URL", "PLUMBLINE_LLM_MODEL", "PLUMBLINE_EMBED_MODEL");

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
    private final UiExecutor executor;
    private final ObjectProperty<Server> kind = new SimpleObjectProperty<>(this, "kind");
    private final StringProperty url = new SimpleStringProperty(this, "url", "");
    private final StringProperty model = new SimpleStringProperty(this, "model", "");
    private final StringProperty embedModel = new SimpleStringProperty(this, "embedModel", "");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper(this, "answer", "");
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");
    private Tone tone = Tone.SAME;

    ModelChoice(Preferences preferences, Map<String, String> environment, UiExecutor executor) {
        this.preferences = preferences;
        this.environment = Map.copyOf(environment);
        this.executor = executor;
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
        tell("", Tone.SAME);
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

    /** What came of asking; empty before. */
    ReadOnlyStringProperty answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    Tone tone() {
        return tone;
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

    /** Asks the model for one word, so that a wrong address is found here and not at the next profile. */
    void ask() {
        asking.set(true);
        tell("asking\u2026", Tone.LIVE);
        executor.run(
                () -> {
                    ModelSettings settings = ModelSettings.of(environment, preferences.snapshot());
                    return settings.kind() == ModelSettings.Kind.NONE
                            ? new Reply.Answer("", Duration.ZERO)
                            : LanguageModels.of(settings).answer("Answer with the word ready.", AnswerSchema.READY);
                },
                this::answered,
                failed -> {
                    asking.set(false);
                    tell(Complaint.sentence(failed), Tone.WORSE);
                });
    }

    private void answered(Reply reply) {
        asking.set(false);
        if (reply instanceof Reply.Silence silence) {
            tell(silence.sentence(), Tone.UNSURE);
        } else if (reply instanceof Reply.Answer told) {
            boolean nobody =
                    ModelSettings.of(environment, preferences.snapshot()).kind() == ModelSettings.Kind.NONE;
            tell(
                    nobody
                            ? "nobody is asked"
                            : String.format(
                                    Locale.ROOT,
                                    "it answers, in %.1f s",
                                    told.duration().toMillis() / 1000.0),
                    Tone.BETTER);
        }
    }

    private void tell(String words, Tone as) {
        tone = as;
        answer.set(words);
    }
}
