package dev.plumbline.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** On a file. */
class ToolRegistryOnSqliteTest extends ToolRegistryTest {
    @TempDir
    Path folder;

    @Override
    Store store() {
        return Store.sqlite(folder.resolve("registry.db"));
    }
}
