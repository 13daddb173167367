package dev.plumbline.store;

import dev.plumbline.tool.VersionState;
import java.nio.file.Path;
import java.util.List;

/** A process of its own that adds versions to a registry and says which are in. */
final class RegistryWriter {
    private RegistryWriter() {}

    /** @param args the database, the mark of this writer, and how many versions */
    public static void main(String[] args) {
        Store store = Store.sqlite(Path.of(args[0]));
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            String version = args[1] + "." + i;
            store.tools().add(ToolRegistryTest.version("t", version, VersionState.RECORDED), List.of(), List.of());
            System.out.println(version);
        }
    }
}
