package dev.plumbline.app.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.plumbline.app.ui.fx.UiExecutor;
import dev.plumbline.app.ui.workspace.Preferences;
import dev.plumbline.chart.Tone;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trying a choice of models against a server that speaks Ollama's protocol over real HTTP. */
class ModelChoiceTest {

    private static final String CHAT = """
            {"model": "m", "created_at": "2026-01-01T00:00:00Z", "done": true, "done_reason": "stop",
             "message": {"role": "assistant", "content": "{\\"word\\": \\"ready\\"}"}}
            """;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/api/chat", 200, CHAT);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(String path, int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private ModelChoice choice() {
        ModelChoice choice = new ModelChoice(new Preferences(Map.of()), Map.of(), UiExecutor.inline());
        choice.urlProperty().set("http://127.0.0.1:" + server.getAddress().getPort());
        return choice;
    }

    private static String said(Trial trial) {
        return trial.answerProperty().get();
    }

    @Test
    void theModelThatSearchesByMeaningIsTriedToo() {
        answer("/api/embed", 200, "{\"model\": \"m\", \"embeddings\": [[1, 0]], \"prompt_eval_count\": 1}");
        ModelChoice choice = choice();
        choice.embedModelProperty().set("nomic-embed-text");
        choice.ask();
        assertThat(said(choice.judge())).startsWith("Judging: qwen2.5-coder:3b answers, in ");
        assertThat(said(choice.meaning())).startsWith("Search by meaning: nomic-embed-text answers, in ");
        assertThat(choice.meaning().tone()).isEqualTo(Tone.BETTER);
    }

    @Test
    void theOneThatIsNotThereIsNamedWhileTheOtherAnswers() {
        answer("/api/embed", 404, "{\"error\": \"model not found\"}");
        ModelChoice choice = choice();
        choice.embedModelProperty().set("nomic-embed-text");
        choice.ask();
        assertThat(choice.judge().tone()).isEqualTo(Tone.BETTER);
        assertThat(said(choice.meaning()))
                .isEqualTo("Search by meaning: the model nomic-embed-text is not there; fetch it with: ollama pull"
                        + " nomic-embed-text");
        assertThat(choice.meaning().tone()).isEqualTo(Tone.UNSURE);
    }

    @Test
    void nobodyIsAskedForTheMeaningWhereNoModelIsChosen() {
        ModelChoice choice = choice();
        choice.ask();
        assertThat(said(choice.meaning())).isEqualTo("Search by meaning: nobody is asked, words alone are searched");
    }

    @Test
    void anAddressThatIsNoneIsToldForBoth() {
        ModelChoice choice = choice();
        choice.urlProperty().set("somewhere");
        choice.embedModelProperty().set("nomic-embed-text");
        choice.ask();
        assertThat(said(choice.judge())).contains("'somewhere' is no URL");
        assertThat(said(choice.meaning())).contains("'somewhere' is no URL");
    }

    @Test
    void anAnswerDoesNotOutliveTheChoiceItIsAbout() {
        ModelChoice choice = choice();
        choice.ask();
        choice.modelProperty().set("another");
        assertThat(said(choice.judge())).isEmpty();
    }
}
