package dev.plumbline.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.llm.FakeServer.Manner;
import dev.plumbline.llm.ModelSettings.Kind;
import dev.plumbline.model.PlumblineException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both protocols over real HTTP; what a server does badly is a sentence, never an exception. */
class ServedModelTest {
    private static final Duration SOON = Duration.ofMillis(1500);

    private static ModelSettings settings(Kind kind, String url) {
        return ModelSettings.NONE.withKind(kind).withUrl(url).withModel("m").withLimit(SOON);
    }

    private static Reply ask(Kind kind, FakeServer server) {
        return LanguageModels.of(settings(kind, server.url())).answer("Judge this.", AnswerSchema.JUDGEMENT);
    }

    private static Reply ask(Kind kind, Manner manner) {
        try (FakeServer server = new FakeServer(manner)) {
            return ask(kind, server);
        }
    }

    @Test
    void asksOllamaForJsonInTheSchema() {
        try (FakeServer server = new FakeServer(FakeServer.ollama("{\"score\": 1}"))) {
            Reply reply = ask(Kind.OLLAMA, server);

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.Answer.class,
                            answer -> assertThat(answer.text()).isEqualTo("{\"score\": 1}"));
            assertThat(server.paths).containsExactly("/api/chat");
            assertThat(server.requests.get(0).replaceAll("\\s", ""))
                    .contains("\"model\":\"m\"", "\"format\":{", "\"recommendation\"", "\"ACCEPT\"", "\"stream\":false")
                    .contains("Judgethis.");
        }
    }

    @Test
    void asksAnOpenAiServerForJsonInTheSchema() {
        try (FakeServer server = new FakeServer(FakeServer.openAi("{\"score\": 1}"))) {
            Reply reply = ask(Kind.OPENAI, server);

            assertThat(reply)
                    .isInstanceOfSatisfying(
                            Reply.Answer.class,
                            answer -> assertThat(answer.text()).isEqualTo("{\"score\": 1}"));
            assertThat(server.paths).containsExactly("/v1/chat/completions");
            assertThat(server.requests.get(0).replaceAll("\\s", ""))
                    .contains("\"json_schema\"", "\"strict\":true", "\"recommendation\"");
        }
    }

    @Test
    void saysHowToFetchAModelThatIsMissing() {
        Reply reply = ask(
                Kind.OLLAMA, FakeServer.body(404, "{\"error\":\"model \\\"m\\\" not found, try pulling it first\"}"));

        assertSilence(reply, Reply.Cause.NO_SUCH_MODEL, "ollama pull m");
    }

    @Test
    void saysThatAnOpenAiServerHasNoSuchModel() {
        Reply reply = ask(Kind.OPENAI, FakeServer.body(404, "{\"error\":{\"message\":\"no such model\"}}"));

        assertSilence(reply, Reply.Cause.NO_SUCH_MODEL, "--model");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void doesNotWaitForASilentServer(Kind kind) {
        Reply reply;
        try (FakeServer server = new FakeServer(exchange -> sleep())) {
            reply = ask(kind, server);
        }

        assertSilence(reply, Reply.Cause.LATE, "did not answer within 1500 ms");
        assertThat(reply.duration()).isLessThan(Duration.ofSeconds(10));
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(30).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void doesNotWaitForTheOtherHalfOfAnAnswer() {
        FakeServer[] itself = new FakeServer[1];
        Reply reply;
        try (FakeServer server = new FakeServer(exchange -> itself[0].half().answer(exchange))) {
            itself[0] = server;
            reply = ask(Kind.OLLAMA, server);
        }

        assertSilence(reply, Reply.Cause.LATE, "did not answer");
    }

    @Test
    void saysWhereNobodyIsReachable() {
        String url;
        try (FakeServer server = new FakeServer(FakeServer.torn())) {
            url = server.url();
        }

        Reply reply = LanguageModels.of(settings(Kind.OLLAMA, url)).answer("x", AnswerSchema.JUDGEMENT);

        assertSilence(reply, Reply.Cause.UNREACHABLE, "no language model is reachable at " + url);
    }

    @ParameterizedTest
    @CsvSource({"500", "503", "400", "429", "302"})
    void tellsTheStatusOfAServerThatRefuses(int status) {
        assertThat(ask(Kind.OLLAMA, FakeServer.body(status, "{\"error\":\"no\"}")))
                .isInstanceOf(Reply.Silence.class);
        assertThat(ask(Kind.OPENAI, FakeServer.body(status, "{}"))).isInstanceOf(Reply.Silence.class);
    }

    @Test
    void asksForTheKeyThatAServerWants() {
        assertSilence(ask(Kind.OPENAI, FakeServer.body(401, "{}")), Reply.Cause.REFUSED, "PLUMBLINE_LLM_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{}", "[]", "{\"message\":null}", "{\"message\":{\"content\":\"{"})
    void takesNoEnvelopeThatIsBroken(String body) {
        assertThat(ask(Kind.OLLAMA, FakeServer.body(200, body))).isInstanceOf(Reply.Silence.class);
        assertThat(ask(Kind.OPENAI, FakeServer.body(200, body))).isInstanceOf(Reply.Silence.class);
    }

    @Test
    void takesNoAnswerThatIsTornOff() {
        assertThat(ask(Kind.OLLAMA, FakeServer.torn())).isInstanceOf(Reply.Silence.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:11434", "ftp://host", "not a url", "http://"})
    void namesAnAddressThatIsNone(String url) {
        assertThatThrownBy(() -> LanguageModels.of(settings(Kind.OLLAMA, url)))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("is no URL");
    }

    @Test
    void anAddressThatEndsInV1SpeaksTheProtocolOfOpenAi() {
        assertThat(ModelSettings.of(Map.of()).withUrl("http://x/v1/").kind()).isEqualTo(Kind.OPENAI);
        assertThat(ModelSettings.of(Map.of()).withUrl("http://x/v1/api").kind()).isEqualTo(Kind.OLLAMA);
        assertThat(ModelSettings.of(Map.of("PLUMBLINE_LLM", "none"))
                        .withUrl("http://x/v1")
                        .kind())
                .isEqualTo(Kind.NONE);
    }

    @Test
    void readsTheEnvironment() {
        ModelSettings settings = ModelSettings.of(
                Map.of("PLUMBLINE_LLM", "openai", "PLUMBLINE_LLM_URL", "http://x", "PLUMBLINE_LLM_KEY", "secret"));

        assertThat(settings.kind()).isEqualTo(Kind.OPENAI);
        assertThat(settings.model()).isEqualTo(ModelSettings.DEFAULT_MODEL);
        assertThat(settings).hasToString("openai qwen2.5-coder:3b at http://x");
        assertThat(ModelSettings.of(Map.of()).kind()).isEqualTo(Kind.OLLAMA);
        assertThat(ModelSettings.of(Map.of("PLUMBLINE_LLM", "none")).kind()).isEqualTo(Kind.NONE);
        assertThat(ModelSettings.of(Map.of("PLUMBLINE_LLM_MODEL", "m")).kind()).isEqualTo(Kind.OLLAMA);
    }

    private static void assertSilence(Reply reply, Reply.Cause cause, String words) {
        assertThat(reply).isInstanceOfSatisfying(Reply.Silence.class, silence -> {
            assertThat(silence.sentence()).contains(words);
            assertThat(silence.cause()).isEqualTo(cause);
        });
    }
}
