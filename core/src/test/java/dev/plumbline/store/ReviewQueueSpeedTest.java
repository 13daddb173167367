package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.review.Subject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a queue of 5,000 items with 20 kB of evidence each takes; prints, and asserts no time. */
@Tag("slow")
class ReviewQueueSpeedTest {
    private static final int ITEMS = 5_000;
    private static final String EVIDENCE = "{\"source\":\"" + "x = 1\\n".repeat(3_000) + "\"}";

    @TempDir
    private Path folder;

    private static ReviewItem item(int number) {
        return new ReviewItem(
                "tool" + number + "@1.1.0",
                Subject.TOOL,
                "tool" + number,
                "1.1.0",
                "1.0.0",
                Instant.EPOCH.plusSeconds(number),
                OptionalDouble.of(31 + number % 49),
                OptionalDouble.of(number / 10_000.0),
                "REGRESSION",
                EVIDENCE,
                List.of(),
                false);
    }

    @Test
    void theListAndTheNextItem() {
        Store store = Store.sqlite(folder.resolve("r.db"));
        store.inTransaction(handle -> {
            for (int i = 0; i < ITEMS; i++) {
                ReviewStore.insert(handle, item(i));
            }
            return true;
        });
        List<Double> list = new ArrayList<>();
        List<Double> next = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            long begin = System.nanoTime();
            List<ReviewItem> items = store.reviews().items();
            long listed = System.nanoTime();
            ReviewItem whole = store.reviews().item(items.get(round).id()).orElseThrow();
            long read = System.nanoTime();
            list.add((listed - begin) / 1e6);
            next.add((read - listed) / 1e6);
            assertThat(items).hasSize(ITEMS);
            assertThat(whole.evidence()).hasSize(EVIDENCE.length());
        }
        long begin = System.nanoTime();
        store.reviews().decide("tool1@1.1.0", DecisionKind.ACCEPT, "ada", "", ReviewState.WAITING);
        double looked = (System.nanoTime() - begin) / 1e6;
        begin = System.nanoTime();
        store.reviews().decide("tool2@1.1.0", DecisionKind.ACCEPT, "ada", "", ReviewState.WAITING);
        System.out.printf(
                "a decision after a look at the tables %.0f ms, the next %.0f ms%n",
                looked, (System.nanoTime() - begin) / 1e6);
        System.out.printf(
                "queue of %d: list first %.0f ms, then %.0f ms; next item first %.1f ms, then %.1f ms%n",
                ITEMS, list.get(0), list.get(4), next.get(0), next.get(4));
    }
}
