package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a file. */
class SeriesOnSqliteTest extends SeriesTest {
    @TempDir
    Path folder;

    private int made;

    @Override
    Store store() {
        return Store.sqlite(folder.resolve("history" + made++ + ".db"));
    }

    @Test
    void aBackupHoldsWhatWasAcknowledgedAndNothingOfWhatFollows() {
        Store store = store();
        store.history().save(run(1, 1000));
        Path copy = folder.resolve("copy.db");
        store.care().backup(copy);
        store.history().save(run(2, 1000));
        Store restored = Store.sqlite(copy);
        assertThat(restored.history().ids()).containsExactly("run1");
        assertThat(restored.care().verify()).isEmpty();
    }

    @Test
    void aBackupNeverReplacesAFile() throws IOException {
        Path there = Files.writeString(folder.resolve("there.db"), "precious");
        assertThatThrownBy(() -> store().care().backup(there)).hasMessageContaining("is there already");
        assertThat(there).hasContent("precious");
    }
}
