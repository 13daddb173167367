package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.review.Subject;
import dev.plumbline.tool.VersionState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is a database, with a page in it that the disk has eaten: nothing is written into it any more. */
class DamagedFileTest {
    private static final int PAGE = 4096;
    private static final String EATEN = "here the disk has a hole";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aQueueOfTwo() {
        file = folder.resolve("history.db");
        ReviewStore reviews = Store.sqlite(file).reviews();
        reviews.add(item("good@2", "short"));
        reviews.add(item("bad@2", "x".repeat(10_000) + EATEN + "x".repeat(10_000)));
    }

    private static ReviewItem item(String id, String evidence) {
        return new ReviewItem(
                id,
                Subject.TOOL,
                id.substring(0, id.length() - 2),
                "2",
                "1",
                Instant.EPOCH,
                OptionalDouble.of(50),
                OptionalDouble.empty(),
                "",
                evidence,
                List.of(),
                false);
    }

    /** Zeros instead of the page that holds these words. */
    private byte[] eatPageOf(String words) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(words);
        int begin = at / PAGE * PAGE;
        java.util.Arrays.fill(bytes, begin, begin + PAGE, (byte) 0);
        Files.write(file, bytes);
        return bytes;
    }

    private void isRefusedAndUntouched(byte[] before, ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOf(PlumblineException.class)
                .hasMessage(file + " is damaged (plumbline history verify says where), so nothing was written into it;"
                        + " move it away and restore a backup, or begin anew");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aDecisionOfAnotherItemIsRefused() throws IOException {
        byte[] before = eatPageOf(EATEN);
        isRefusedAndUntouched(
                before,
                () -> Store.sqlite(file)
                        .reviews()
                        .decide("good@2", DecisionKind.ACCEPT, "ada", "", ReviewState.WAITING));
    }

    @Test
    void aNewVersionIsRefused() throws IOException {
        Store.sqlite(file)
                .tools()
                .add(ToolRegistryTest.version("t", "1.0.0", VersionState.ACCEPTED), List.of(), List.of());
        byte[] before = eatPageOf(EATEN);
        isRefusedAndUntouched(
                before,
                () -> Store.sqlite(file)
                        .tools()
                        .add(ToolRegistryTest.version("t", "1.1.0", VersionState.ACCEPTED), List.of(), List.of()));
    }

    @Test
    void anIntactFileTakesADecision() {
        assertThat(Store.sqlite(file)
                        .reviews()
                        .decide("good@2", DecisionKind.ACCEPT, "ada", "", ReviewState.WAITING)
                        .state())
                .isEqualTo(ReviewState.ACCEPTED);
    }
}
