package dev.plumbline.store.migration;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A migration that no SQL which both databases share can say. */
abstract class MigrationInJava implements JavaMigration {
    private final int version;
    private final String description;

    MigrationInJava(int version, String description) {
        this.version = version;
        this.description = description;
    }

    /** Does it, in the transaction of the migration. */
    abstract void migrate(Handle handle);

    @Override
    public final void migrate(Context context) {
        // Flyway closes the connection, so the handle on it stays open.
        migrate(Jdbi.open(context.getConnection()));
    }

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(Integer.toString(version));
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
