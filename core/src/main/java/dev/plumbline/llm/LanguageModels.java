package dev.plumbline.llm;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.plumbline.model.PlumblineException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** Builds the model that the settings name. Nothing is asked of a server before the first prompt. */
public final class LanguageModels {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final int SEED = 1;

    private LanguageModels() {}

    /** Asking for none is an error of the caller: see {@link ModelSettings.Kind#NONE}. */
    public static LanguageModel of(ModelSettings settings) {
        checkAddress(settings.url());
        return switch (settings.kind()) {
            case OLLAMA -> new ServedModel(settings, ollama(settings));
            case OPENAI -> new ServedModel(settings, openAi(settings));
            case NONE -> throw new IllegalArgumentException("no language model is set up");
        };
    }

    /**
     * The embedding model that the settings name.
     *
     * @param settings of {@link ModelSettings#forEmbeddings}; none where nobody is asked
     */
    public static TextEmbedder embedder(ModelSettings settings) {
        if (settings.kind() == ModelSettings.Kind.NONE) {
            return TextEmbedder.NONE;
        }
        checkAddress(settings.url());
        return new ServedEmbedder(
                settings,
                settings.kind() == ModelSettings.Kind.OLLAMA ? ollamaEmbeddings(settings) : openAiEmbeddings(settings));
    }

    private static EmbeddingModel ollamaEmbeddings(ModelSettings settings) {
        return OllamaEmbeddingModel.builder()
                .httpClientBuilder(JdkHttpClient.builder().httpClientBuilder(client(settings)))
                .baseUrl(settings.url())
                .modelName(settings.model())
                .timeout(settings.limit())
                .maxRetries(0)
                .build();
    }

    private static EmbeddingModel openAiEmbeddings(ModelSettings settings) {
        return OpenAiEmbeddingModel.builder()
                .httpClientBuilder(JdkHttpClient.builder().httpClientBuilder(client(settings)))
                .baseUrl(versioned(settings.url()))
                .apiKey(settings.key().isBlank() ? "none" : settings.key())
                .modelName(settings.model())
                .timeout(settings.limit())
                .maxRetries(0)
                .build();
    }

    private static void checkAddress(String url) {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw PlumblineException.usage("the model's address '" + url + "' is no URL; write http://host:port", e);
        }
        boolean http = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!http || address.getHost() == null) {
            throw PlumblineException.usage("the model's address '" + url + "' is no URL; write http://host:port");
        }
    }

    private static ChatModel ollama(ModelSettings settings) {
        return OllamaChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder().httpClientBuilder(client(settings)))
                .baseUrl(settings.url())
                .modelName(settings.model())
                .temperature(0.0)
                .seed(SEED)
                .timeout(settings.limit())
                .maxRetries(0)
                .build();
    }

    private static ChatModel openAi(ModelSettings settings) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder().httpClientBuilder(client(settings)))
                .baseUrl(versioned(settings.url()))
                // A server without keys gets none; the builder wants a text.
                .apiKey(settings.key().isBlank() ? "none" : settings.key())
                .modelName(settings.model())
                .temperature(0.0)
                .seed(SEED)
                .strictJsonSchema(true)
                .timeout(settings.limit())
                .maxRetries(0)
                .build();
    }

    private static HttpClient.Builder client(ModelSettings settings) {
        Duration connect = settings.limit().compareTo(CONNECT_LIMIT) < 0 ? settings.limit() : CONNECT_LIMIT;
        return HttpClient.newBuilder().connectTimeout(connect).version(HttpClient.Version.HTTP_1_1);
    }

    /** The protocol lives under /v1; an address that names a path of its own keeps it. */
    private static String versioned(String url) {
        String path = URI.create(url).getPath();
        String bare = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return path == null || path.isEmpty() || path.equals("/") ? bare + "/v1" : bare;
    }
}
