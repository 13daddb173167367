package dev.plumbline.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.model.PlumblineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptJournalTest {
    @TempDir
    Path baselines;

    private Path old() {
        return baselines.resolve("linux/old.json");
    }

    private Path fresh() {
        return baselines.resolve("linux/sub/fresh.json");
    }

    private Map<Path, String> texts() throws IOException {
        Files.createDirectories(old().getParent());
        Files.writeString(old(), "before");
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(old(), "after");
        texts.put(fresh(), "new");
        return texts;
    }

    private AcceptJournal journal() {
        return new AcceptJournal(baselines);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(baselines)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> baselines.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void allFilesAreWrittenAndNothingElseStays() throws IOException {
        journal().write(texts(), () -> {});

        assertThat(Files.readString(old())).isEqualTo("after");
        assertThat(Files.readString(fresh())).isEqualTo("new");
        assertThat(files()).containsExactly("linux/old.json", "linux/sub/fresh.json");
        assertThat(baselines.resolve(".accepting")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReplacedLeavesAllAsTheyWere() throws IOException {
        Map<Path, String> texts = texts();
        Files.createDirectories(fresh().resolve("a folder in its place"));

        assertThatThrownBy(() -> journal().write(texts, () -> {}))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("they are as they were");

        assertThat(Files.readString(old())).isEqualTo("before");
        assertThat(files()).containsExactly("linux/old.json");
    }

    @Test
    void whatIsThereIsLookedAtBeforeAnythingIsWritten() throws IOException {
        Map<Path, String> texts = texts();

        assertThatThrownBy(() -> journal().write(texts, () -> {
                    throw PlumblineException.failed("somebody was faster");
                }))
                .hasMessage("somebody was faster");

        assertThat(Files.readString(old())).isEqualTo("before");
        assertThat(files()).containsExactly("linux/old.json");
    }

    @Test
    void theSecondOfTwoAcceptsAtOnceIsTold() throws IOException, InterruptedException {
        Map<Path, String> texts = texts();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Thread first = new Thread(() -> journal().write(texts, () -> {
            inside.countDown();
            awaitUninterruptedly(told);
        }));
        first.start();
        inside.await();

        assertThatThrownBy(() -> journal().write(Map.of(old(), "mine"), () -> {}))
                .isInstanceOf(PlumblineException.class)
                .hasMessageContaining("another Plumbline is just accepting");
        journal().sweep();
        told.countDown();
        first.join();

        assertThat(Files.readString(old())).isEqualTo("after");
    }

    private static void awaitUninterruptedly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a kill leaves at a moment: drafts, and perhaps the list, and perhaps some files moved already. */
    private void left(boolean decided, boolean oneMoved) throws IOException {
        texts();
        Path folder = Files.createDirectories(baselines.resolve(".accepting"));
        Files.createFile(folder.resolve("lock"));
        Files.writeString(folder.resolve(".gitignore"), "*\n");
        Files.writeString(folder.resolve("0.new"), "after");
        Files.copy(old(), folder.resolve("0.old"));
        Files.writeString(folder.resolve("1.new"), "new");
        Files.createDirectories(fresh().getParent());
        if (decided) {
            Files.writeString(folder.resolve("list"), "linux/old.json\nlinux/sub/fresh.json");
        }
        if (oneMoved) {
            Files.move(folder.resolve("0.new"), old(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void aKillBeforeTheStepWasDecidedChangesNothing() throws IOException {
        left(false, false);
        journal().sweep();

        assertThat(Files.readString(old())).isEqualTo("before");
        assertThat(files()).containsExactly("linux/old.json");
        assertThat(baselines.resolve(".accepting")).doesNotExist();
    }

    @Test
    void aKillInTheMiddleIsMadeGoodByTheNextStart() throws IOException {
        left(true, true);
        journal().sweep();

        assertThat(Files.readString(old())).isEqualTo("after");
        assertThat(Files.readString(fresh())).isEqualTo("new");
        assertThat(files()).containsExactly("linux/old.json", "linux/sub/fresh.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.json", "/tmp/../outside.json", "linux/old.sh", "linux/../../outside.json"})
    void aListThatCameWithSomebodysRepositoryWritesNowhereElse(String hostile) throws IOException {
        left(true, false);
        Files.writeString(baselines.resolve(".accepting/list"), hostile);
        journal().sweep();

        assertThat(baselines.resolveSibling("outside.json")).doesNotExist();
        assertThat(baselines.resolve("linux/old.sh")).doesNotExist();
        assertThat(Files.readString(old())).isEqualTo("before");
    }

    @Test
    void aKillWhileTheOldFilesComeBackIsMadeGoodTheSameWay() throws IOException {
        left(true, true);
        Files.move(baselines.resolve(".accepting/list"), baselines.resolve(".accepting/undo"));
        journal().sweep();

        assertThat(Files.readString(old())).isEqualTo("before");
        assertThat(files()).containsExactly("linux/old.json");
    }

    @Test
    void theNextAcceptFinishesTheOneThatWasKilledFirst() throws IOException {
        left(true, false);
        journal().write(Map.of(old(), "later"), () -> assertThat(old()).hasContent("after"));

        assertThat(Files.readString(old())).isEqualTo("later");
        assertThat(Files.readString(fresh())).isEqualTo("new");
    }
}
