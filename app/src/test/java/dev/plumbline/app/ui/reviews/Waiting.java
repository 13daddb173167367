package dev.plumbline.app.ui.reviews;

import dev.plumbline.project.Project;
import dev.plumbline.project.reviews.ReviewDesk;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** A workspace in whose queue three tools and a kernel wait. */
public final class Waiting {

    static final String PARSER = "json_parser@1.1.0";
    static final String SANITISER = "html_sanitiser@2.4.0";
    static final String KERNEL = "r1/decay";
    static final String UNDECIDED = "feed_reader@2.0";
    static final String UNSANDBOXED = "url_cleaner@2.0";
    static final String READER = "csv_reader@1.0";

    private static final String FLAGGED = """
            {"run":"r1","platform":"linux-x86_64-avx512-jdk17","benchmark":"dev.plumbline.kernels.Decay.simd",
             "unit":"ns/op","old":412.6,"new":494.3,"verdict":"REGRESSION","change":0.198,"ciLow":0.179,"ciHigh":0.217,
             "caveats":["the machine was not idle before fork 3"]}
            """;

    private final Project project;

    public Waiting(Project project) {
        this.project = project;
    }

    static ReviewItem tool(String name, String from, String to, double score, double change, Instant at) {
        return new ReviewItem(
                name + "@" + to,
                Subject.TOOL,
                name,
                to,
                from,
                at,
                OptionalDouble.of(score),
                OptionalDouble.of(change),
                "REGRESSION",
                evidence(),
                List.of(),
                false);
    }

    /** A version whose measurement scattered too much to say anything. */
    static ReviewItem undecided(Instant at) {
        return like(UNDECIDED, "INCONCLUSIVE", evidence().replace("\"REGRESSION\"", "\"INCONCLUSIVE\""), at);
    }

    /** A version that ran where no sandbox works. */
    static ReviewItem unsandboxed(Instant at) {
        String plain = evidence()
                .replace("\"namespaces\"", "\"not sandboxed\"")
                .replace("\"not_enforced\": []", "\"not_enforced\": [\"network\"]");
        return like(UNSANDBOXED, "REGRESSION", plain, at);
    }

    private static ReviewItem like(String id, String verdict, String evidence, Instant at) {
        int sign = id.indexOf('@');
        return new ReviewItem(
                id,
                Subject.TOOL,
                id.substring(0, sign),
                id.substring(sign + 1),
                "1.9",
                at,
                OptionalDouble.of(65),
                OptionalDouble.of(0.06),
                verdict,
                evidence,
                List.of(),
                false);
    }

    static ReviewItem kernel(Instant at) {
        return new ReviewItem(
                KERNEL,
                Subject.KERNEL,
                "decay \u00b7 simd",
                "3f9a1c2",
                "baseline",
                at,
                OptionalDouble.empty(),
                OptionalDouble.of(0.198),
                "REGRESSION",
                FLAGGED,
                List.of(),
                false);
    }

    public void fill(Instant now) {
        desk().take(List.of(
                tool("json_parser", "1.0.0", "1.1.0", 62, 0.5, now.minus(Duration.ofHours(2))),
                tool("html_sanitiser", "2.3.1", "2.4.0", 44, 0.312, now.minus(Duration.ofHours(5))),
                kernel(now.minus(Duration.ofHours(25))),
                tool("csv_reader", "0.9", "1.0", 71, 0.124, now.minus(Duration.ofHours(49)))));
    }

    ReviewDesk desk() {
        return new ReviewDesk(project, InstantSource.system());
    }

    private static String evidence() {
        try (InputStream in = Waiting.class.getResourceAsStream("profile.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
