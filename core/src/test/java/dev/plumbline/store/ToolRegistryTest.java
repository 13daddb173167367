package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.review.DecisionKind;
import dev.plumbline.review.Remeasurement;
import dev.plumbline.review.ReviewItem;
import dev.plumbline.review.ReviewState;
import dev.plumbline.review.Subject;
import dev.plumbline.tool.ChangeKind;
import dev.plumbline.tool.Lineage;
import dev.plumbline.tool.ToolEntry;
import dev.plumbline.tool.ToolVersion;
import dev.plumbline.tool.VersionState;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a registry does, on whatever database; the subclasses name it. */
abstract class ToolRegistryTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    /** A new, empty database. */
    abstract Store store() throws IOException;

    static ToolVersion version(String tool, String version, VersionState standing) {
        return new ToolVersion(
                tool,
                version,
                "def run():\n    return 'größe'\n",
                "say it",
                ChangeKind.FEATURE,
                standing,
                NOON,
                "{\"z\":1,\"a\":{\"unknown\":true}}");
    }

    static ReviewItem item(String tool, String version) {
        return new ReviewItem(
                tool + "@" + version,
                Subject.TOOL,
                tool,
                version,
                "1.0.0",
                NOON,
                OptionalDouble.of(62),
                OptionalDouble.of(0.5),
                "REGRESSION",
                "{}",
                List.of(),
                false);
    }

    @Test
    void aVersionComesBackAsItWas() throws IOException {
        Store store = store();
        ToolVersion version = version("t", "1.0.0", VersionState.ACCEPTED);
        store.tools().add(version, List.of(), List.of());
        assertThat(store.tools().lineage("t").versions()).containsExactly(version);
        assertThat(store.tools().tools()).containsExactly("t");
    }

    @Test
    void aVersionIsNeverReplaced() throws IOException {
        Store store = store();
        store.tools().add(version("t", "1.0.0", VersionState.ACCEPTED), List.of(), List.of());
        assertThatThrownBy(() -> store.tools().add(version("t", "1.0.0", VersionState.REJECTED), List.of(), List.of()))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("version 1.0.0 of t is there already");
        assertThat(store.tools().lineage("t").versions())
                .extracting(ToolVersion::standing)
                .containsExactly(VersionState.ACCEPTED);
    }

    @Test
    void whatBecameKnownLaterStandsBesideWhatWasKnown() throws IOException {
        Store store = store();
        store.tools().add(version("t", "1.0.0", VersionState.ACCEPTED), List.of(), List.of());
        ToolEntry first = new ToolEntry("t", "1.0.0", ToolEntry.Kind.METADATA, NOON, "{\"ms\":1}");
        ToolEntry second = new ToolEntry("t", "1.0.0", ToolEntry.Kind.METADATA, NOON, "{\"ms\":2}");
        store.tools().append(first);
        store.tools().append(second);
        assertThat(store.tools().lineage("t").entries("1.0.0")).containsExactly(first, second);
    }

    @Test
    void nothingIsAppendedToAVersionThatIsNotThere() throws IOException {
        Store store = store();
        assertThatThrownBy(() -> store.tools().append(new ToolEntry("t", "9", ToolEntry.Kind.METADATA, NOON, "{}")))
                .hasMessageContaining("there is no version 9 of t");
    }

    @Test
    void fourWritersOfFiftyVersionsLeaveTwoHundred() throws IOException, InterruptedException, ExecutionException {
        Store store = store();
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String mark = "w" + writer + ".";
            work.add(() -> {
                for (int i = 0; i < 50; i++) {
                    store.tools().add(version("t", mark + i, VersionState.RECORDED), List.of(), List.of());
                }
                return true;
            });
        }
        for (Future<Boolean> done : writers.invokeAll(work)) {
            assertThat(done.get()).isTrue();
        }
        writers.shutdown();
        assertThat(store.tools().lineage("t").versions()).hasSize(200);
    }

    @Test
    void onlyAnAcceptMovesTheCurrentVersion() throws IOException {
        Store store = store();
        store.tools().add(version("t", "1.0.0", VersionState.ACCEPTED), List.of(), List.of());
        store.tools().add(version("t", "1.1.0", VersionState.REVIEW), List.of(), List.of(item("t", "1.1.0")));
        assertThat(current(store)).isEqualTo("1.0.0");
        store.reviews().decide("t@1.1.0", DecisionKind.ACCEPT, "ada", "", ReviewState.WAITING);
        assertThat(current(store)).isEqualTo("1.1.0");
        store.reviews().decide("t@1.1.0", DecisionKind.UNDO, "ada", "", ReviewState.ACCEPTED);
        assertThat(current(store)).isEqualTo("1.0.0");
    }

    private static String current(Store store) {
        return store.tools().lineage("t").current().map(ToolVersion::version).orElseThrow();
    }

    @Test
    void theSecondToDecideIsToldWhoDecidedFirst() throws IOException {
        Store store = store();
        store.reviews().add(item("t", "1.1.0"));
        store.reviews().decide("t@1.1.0", DecisionKind.REJECT, "ada", "too slow", ReviewState.WAITING);
        assertThatThrownBy(() -> store.reviews().decide("t@1.1.0", DecisionKind.ACCEPT, "bob", "", ReviewState.WAITING))
                .hasMessageMatching(
                        "t@1\\.1\\.0: ada decided first: rejected at \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d \\(too slow\\);.*");
        assertThat(store.reviews().item("t@1.1.0").orElseThrow().decisions()).hasSize(1);
    }

    @Test
    void aCommentDecidesNothing() throws IOException {
        Store store = store();
        store.reviews().add(item("t", "1.1.0"));
        ReviewItem now = store.reviews().decide("t@1.1.0", DecisionKind.COMMENT, "ada", "hm", ReviewState.WAITING);
        assertThat(now.state()).isEqualTo(ReviewState.WAITING);
        assertThat(now.decisions()).hasSize(1);
    }

    @Test
    void aNewerVersionSupersedesOneThatWaits() throws IOException {
        Store store = store();
        store.tools().add(version("t", "1.1.0", VersionState.REVIEW), List.of(), List.of(item("t", "1.1.0")));
        assertThat(state(store)).isEqualTo(ReviewState.WAITING);
        store.tools().add(version("t", "1.2.0", VersionState.ACCEPTED), List.of(), List.of());
        assertThat(state(store)).isEqualTo(ReviewState.SUPERSEDED);
    }

    @Test
    void oneThatWasRefusedTakesNobodysPlace() throws IOException {
        Store store = store();
        store.tools().add(version("t", "1.1.0", VersionState.REVIEW), List.of(), List.of(item("t", "1.1.0")));
        store.tools().add(version("t", "1.1.1", VersionState.REJECTED), List.of(), List.of());
        store.tools().add(version("t", "1.1.2", VersionState.FAILED), List.of(), List.of());
        assertThat(state(store)).isEqualTo(ReviewState.WAITING);
    }

    @Test
    void oneThatAPersonRejectedTakesNobodysPlaceUntilThatIsTakenBack() throws IOException {
        Store store = store();
        store.tools().add(version("t", "1.1.0", VersionState.REVIEW), List.of(), List.of(item("t", "1.1.0")));
        store.tools().add(version("t", "1.2.0", VersionState.REVIEW), List.of(), List.of(item("t", "1.2.0")));
        assertThat(state(store)).isEqualTo(ReviewState.SUPERSEDED);
        store.reviews().decide("t@1.2.0", DecisionKind.REJECT, "ada", "too slow", ReviewState.WAITING);
        assertThat(state(store)).isEqualTo(ReviewState.WAITING);
        store.reviews().decide("t@1.2.0", DecisionKind.UNDO, "ada", "", ReviewState.REJECTED);
        assertThat(state(store)).isEqualTo(ReviewState.SUPERSEDED);
    }

    private static ReviewState state(Store store) {
        return store.reviews().item("t@1.1.0").orElseThrow().state();
    }

    @Test
    void aToolThatIsNotThereHasNoVersions() throws IOException {
        Lineage none = store().tools().lineage("nothing");
        assertThat(none.versions()).isEmpty();
        assertThat(none.current()).isEmpty();
    }

    @Test
    void aVectorComesBackAsItWasAndTheFirstOneStays() throws IOException {
        Store store = store();
        store.tools().add(version("t", "1.0.0", VersionState.ACCEPTED), List.of(), List.of());
        VectorStore.Key key = new VectorStore.Key("t", "1.0.0");
        store.vectors().add("m", Map.of(key, List.of(0.1f, -3.5e-8f)));
        store.vectors().add("m", Map.of(key, List.of(9f, 9f)));
        assertThat(store.vectors().vectors("m")).containsExactly(Map.entry(key, List.of(0.1f, -3.5e-8f)));
        assertThat(store.vectors().vectors("another")).isEmpty();
    }

    @Test
    void aReviewOfAVersionThatOnlyItsBuildHasCanBeMeasuredAgain() throws IOException {
        Store store = store();
        store.reviews().add(item("t", "1.1.0"));
        store.tools()
                .measuredAgain(
                        new ToolEntry("t", "1.1.0", ToolEntry.Kind.PROFILE, NOON, "{}"),
                        "t@1.1.0",
                        new Remeasurement(
                                "ada",
                                OptionalDouble.of(70),
                                OptionalDouble.of(0.1),
                                "INCONCLUSIVE",
                                "{\"new\":1}",
                                "better"));
        assertThat(store.reviews().item("t@1.1.0").orElseThrow().evidence()).isEqualTo("{\"new\":1}");
        assertThat(store.reviews().items())
                .singleElement()
                .extracting(ReviewItem::verdict)
                .isEqualTo("INCONCLUSIVE");
        assertThat(store.tools().tools()).isEmpty();
    }
}
