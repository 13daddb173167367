package dev.plumbline.llm;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.TimeoutException;
import dev.plumbline.llm.Reply.Cause;
import dev.plumbline.llm.Reply.Silence;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;

/** Turns what went wrong at a server into one sentence that says what to do. */
final class Silences {
    private static final int NOT_FOUND = 404;
    private static final int LONGEST_QUOTE = 160;

    private final ModelSettings settings;
    private final String flag;

    /** @param flag that names another model */
    Silences(ModelSettings settings, String flag) {
        this.settings = settings;
        this.flag = flag;
    }

    Silence of(Throwable failure, Duration after) {
        if (has(failure, ConnectException.class)
                || has(failure, HttpConnectTimeoutException.class)
                || has(failure, UnresolvedAddressException.class)) {
            return new Silence(Cause.UNREACHABLE, unreachable(), after);
        }
        if (has(failure, HttpTimeoutException.class) || has(failure, TimeoutException.class)) {
            return late(after);
        }
        Optional<HttpException> http = find(failure, HttpException.class);
        boolean missing = http.map(HttpException::statusCode).orElse(0) == NOT_FOUND;
        if (missing || has(failure, ModelNotFoundException.class)) {
            return new Silence(Cause.NO_SUCH_MODEL, missing(), after);
        }
        if (has(failure, AuthenticationException.class)) {
            return new Silence(
                    Cause.REFUSED,
                    "the server at " + settings.url() + " refused the key; set PLUMBLINE_LLM_KEY",
                    after);
        }
        return new Silence(Cause.BROKEN, broken(http, failure), after);
    }

    Silence late(Duration after) {
        return new Silence(
                Cause.LATE,
                "the model " + settings.model() + " did not answer within " + seconds(settings.limit())
                        + "; it may still be loading: try again, or choose a smaller one with " + flag,
                after);
    }

    Silence empty(Duration after) {
        return new Silence(Cause.BROKEN, "the model " + settings.model() + " answered nothing; try again", after);
    }

    private String unreachable() {
        String start = settings.kind() == ModelSettings.Kind.OLLAMA
                ? "start it with 'ollama serve', or name another (Settings, or --llm-url)"
                : "start the server, or name another (Settings, or --llm-url)";
        return "no language model is reachable at " + settings.url() + "; " + start;
    }

    private String missing() {
        return settings.kind() == ModelSettings.Kind.OLLAMA
                ? "the model " + settings.model() + " is not there; fetch it with: ollama pull " + settings.model()
                : "the server at " + settings.url() + " has no model " + settings.model()
                        + "; name one that it has with " + flag;
    }

    private String broken(Optional<HttpException> http, Throwable failure) {
        String what = http.map(error -> "HTTP " + error.statusCode())
                .orElseGet(() -> quoted(String.valueOf(deepest(failure).getMessage())));
        return "the server at " + settings.url() + " gave no usable answer (" + what
                + "); try again, or look into its log";
    }

    private static String quoted(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }

    private static String seconds(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        return find(failure, type).isPresent();
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    private static Throwable deepest(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }
}
