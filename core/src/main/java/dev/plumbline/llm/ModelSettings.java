package dev.plumbline.llm;

import dev.plumbline.model.PlumblineException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which model judges, and where it is. The key of a server comes from the environment alone, so that it stands in no
 * shell history and no file.
 *
 * @param key empty where the server wants none
 */
public record ModelSettings(Kind kind, String url, String model, String key, Duration limit) {
    public static final String DEFAULT_URL = "http://localhost:11434";
    public static final String DEFAULT_MODEL = "qwen2.5-coder:3b";
    public static final String KIND = "llm.kind";
    public static final String URL = "llm.url";
    public static final String MODEL = "llm.model";
    public static final String EMBED_MODEL = "llm.embedModel";
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(30);
    public static final ModelSettings NONE =
            new ModelSettings(Kind.NONE, DEFAULT_URL, DEFAULT_MODEL, "", DEFAULT_LIMIT);

    private static final Pattern OPENAI_ADDRESS = Pattern.compile("/v1/?$");

    /** What language the server speaks. */
    public enum Kind {
        NONE,
        OLLAMA,
        OPENAI;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * From PLUMBLINE_LLM, PLUMBLINE_LLM_URL, PLUMBLINE_LLM_MODEL and PLUMBLINE_LLM_KEY; Ollama on this machine where
     * nothing is said, and {@code none} to ask nobody.
     */
    public static ModelSettings of(Map<String, String> environment) {
        return of(environment, Map.of());
    }

    /**
     * The same, and where the environment says nothing what a person chose in the window: {@link #KIND}, {@link #URL}
     * and {@link #MODEL}. A choice that cannot be read counts as none.
     */
    public static ModelSettings of(Map<String, String> environment, Map<String, String> chosen) {
        String url = environment.getOrDefault("PLUMBLINE_LLM_URL", chosen.getOrDefault(URL, ""));
        String model = environment.getOrDefault("PLUMBLINE_LLM_MODEL", chosen.getOrDefault(MODEL, ""));
        String word = environment.getOrDefault("PLUMBLINE_LLM", "").strip();
        Kind kind = word.isEmpty() ? known(chosen.getOrDefault(KIND, "")).orElse(Kind.OLLAMA) : kind(word);
        return NONE.withKind(kind)
                .withUrl(url)
                .withModel(model)
                .withKey(environment.getOrDefault("PLUMBLINE_LLM_KEY", ""));
    }

    /**
     * The model that searches by meaning: at the same server with the same key as the one that judges, but named by
     * itself ({@code named}, else PLUMBLINE_EMBED_MODEL, else {@link #EMBED_MODEL} of what was chosen in the window).
     * Of the kind {@code NONE} where none is named, or where PLUMBLINE_LLM says to ask nobody and the caller names none.
     *
     * @param named by the caller; blank where he names none
     */
    public static ModelSettings forEmbeddings(
            Map<String, String> environment, Map<String, String> chosen, String named) {
        ModelSettings server = of(environment, chosen);
        String model = named.isBlank()
                ? environment.getOrDefault("PLUMBLINE_EMBED_MODEL", chosen.getOrDefault(EMBED_MODEL, ""))
                : named;
        if (model.isBlank()) {
            return server.withKind(Kind.NONE);
        }
        boolean insists = server.kind() == Kind.NONE && !named.isBlank();
        return (insists ? server.withKind(Kind.OLLAMA) : server).withModel(model);
    }

    private static Kind kind(String word) {
        return known(word)
                .orElseThrow(() ->
                        PlumblineException.usage("PLUMBLINE_LLM is '" + word + "'; set it to none, ollama or openai"));
    }

    private static Optional<Kind> known(String word) {
        return Arrays.stream(Kind.values())
                .filter(known -> known.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    public ModelSettings withKind(Kind other) {
        return new ModelSettings(other, url, model, key, limit);
    }

    /**
     * With another address; a blank one changes nothing. One that ends in {@code /v1} speaks OpenAI's protocol, for
     * Ollama's own has no such address.
     */
    public ModelSettings withUrl(String other) {
        if (other.isBlank()) {
            return this;
        }
        String address = other.strip();
        boolean openai = kind == Kind.OLLAMA && OPENAI_ADDRESS.matcher(address).find();
        return new ModelSettings(openai ? Kind.OPENAI : kind, address, model, key, limit);
    }

    /** With another model; a blank one changes nothing. */
    public ModelSettings withModel(String other) {
        return other.isBlank() ? this : new ModelSettings(kind, url, other.strip(), key, limit);
    }

    public ModelSettings withKey(String other) {
        return new ModelSettings(kind, url, model, other, limit);
    }

    public ModelSettings withLimit(Duration other) {
        return new ModelSettings(kind, url, model, key, other);
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return kind.word() + " " + model + " at " + url;
    }
}
