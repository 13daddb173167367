package dev.plumbline.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.llm.FakeServer.Manner;
import dev.plumbline.llm.ModelSettings.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both protocols over real HTTP; what a server does badly is a sentence, never an exception. */
class ServedEmbedderTest {
    private static final List<String> TEXTS = List.of("one", "two");

    private static TextEmbedder embedder(Kind kind, String url) {
        return LanguageModels.embedder(ModelSettings.NONE
                .withKind(kind)
                .withUrl(url)
                .withModel("m")
                .withKey("k")
                .withLimit(Duration.ofMillis(1500)));
    }

    private static Embedded embed(Kind kind, Manner manner) {
        try (FakeServer server = new FakeServer(manner)) {
            return embedder(kind, server.url()).embed(TEXTS);
        }
    }

    private static void failsWith(Embedded embedded, String sentence) {
        assertThat(embedded)
                .isInstanceOfSatisfying(
                        Embedded.Failed.class,
                        failed -> assertThat(failed.silence().sentence()).contains(sentence));
    }

    @Test
    void asksOllamaForAllTextsAtOnce() {
        try (FakeServer server = new FakeServer(FakeServer.ollamaVectors("[[1,0.5],[0,-1]]"))) {
            assertThat(embedder(Kind.OLLAMA, server.url()).embed(TEXTS))
                    .isEqualTo(new Embedded.Vectors(List.of(List.of(1f, 0.5f), List.of(0f, -1f))));
            assertThat(server.paths).containsExactly("/api/embed");
            assertThat(server.requests.get(0).replaceAll("\\s", ""))
                    .contains("\"model\":\"m\"", "\"input\":[\"one\",\"two\"]");
        }
    }

    @Test
    void asksAnOpenAiServerForAllTextsAtOnce() {
        try (FakeServer server = new FakeServer(FakeServer.openAiVectors("[1,0.5]", "[0,-1]"))) {
            assertThat(embedder(Kind.OPENAI, server.url()).embed(TEXTS))
                    .isEqualTo(new Embedded.Vectors(List.of(List.of(1f, 0.5f), List.of(0f, -1f))));
            assertThat(server.paths).containsExactly("/v1/embeddings");
            assertThat(server.requests.get(0).replaceAll("\\s", ""))
                    .contains("\"model\":\"m\"", "\"input\":[\"one\",\"two\"]");
        }
    }

    @Test
    void aModelThatIsNotThereIsSaidWithHowToFetchIt() {
        failsWith(
                embed(Kind.OLLAMA, FakeServer.body(404, "{\"error\":\"model \\\"m\\\" not found\"}")),
                "fetch it with: ollama pull m");
    }

    @Test
    void nobodyThereIsSaid() {
        failsWith(
                embedder(Kind.OLLAMA, "http://127.0.0.1:1").embed(TEXTS),
                "no language model is reachable at http://127.0.0.1:1; start it with 'ollama serve'");
    }

    private static void await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void silenceEndsAtTheLimitAndNamesTheRightFlag() {
        CountDownLatch over = new CountDownLatch(1);
        try (FakeServer server = new FakeServer(exchange -> await(over))) {
            failsWith(embedder(Kind.OLLAMA, server.url()).embed(TEXTS), "choose a smaller one with --embed-model");
        } finally {
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[[1,2]]", "[[1,2],[1]]", "[[],[]]"})
    void vectorsThatCannotBeComparedAreNone(String vectors) {
        failsWith(embed(Kind.OLLAMA, FakeServer.ollamaVectors(vectors)), "the model m answered nothing");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"OLLAMA", "OPENAI"})
    void proseIsNoAnswer(Kind kind) {
        assertThat(embed(kind, FakeServer.body(200, "I would rather talk"))).isInstanceOf(Embedded.Failed.class);
    }

    @Test
    void withoutAModelNobodyIsAsked() {
        failsWith(TextEmbedder.NONE.embed(TEXTS), "no embedding model is chosen");
        assertThat(ModelSettings.forEmbeddings(Map.of(), Map.of(), "").kind()).isEqualTo(Kind.NONE);
        assertThat(LanguageModels.embedder(ModelSettings.forEmbeddings(Map.of(), Map.of(), "")))
                .isSameAs(TextEmbedder.NONE);
    }

    @Test
    void theFlagHoldsOverTheEnvironmentAndThatOverSettings() {
        Map<String, String> chosen = Map.of(ModelSettings.EMBED_MODEL, "of settings");
        Map<String, String> environment = Map.of("PLUMBLINE_EMBED_MODEL", "of environment");
        assertThat(ModelSettings.forEmbeddings(environment, chosen, "of flag").model())
                .isEqualTo("of flag");
        assertThat(ModelSettings.forEmbeddings(environment, chosen, "").model()).isEqualTo("of environment");
        assertThat(ModelSettings.forEmbeddings(Map.of(), chosen, "").model()).isEqualTo("of settings");
    }

    @Test
    void whoeverWantsNobodyAskedIsNotAskedByTheEnvironmentEither() {
        Map<String, String> environment = Map.of("PLUMBLINE_LLM", "none", "PLUMBLINE_EMBED_MODEL", "m");
        assertThat(ModelSettings.forEmbeddings(environment, Map.of(), "").kind())
                .isEqualTo(Kind.NONE);
        assertThat(ModelSettings.forEmbeddings(environment, Map.of(), "m").kind())
                .isEqualTo(Kind.OLLAMA);
    }
}
