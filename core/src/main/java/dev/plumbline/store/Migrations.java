package dev.plumbline.store;

import dev.plumbline.model.PlumblineException;
import dev.plumbline.store.migration.DirectionOfMetrics;
import dev.plumbline.store.migration.ForksInOneRow;
import dev.plumbline.store.migration.LooksOfRuns;
import dev.plumbline.store.migration.NumberedRows;
import dev.plumbline.store.migration.PlatformsOfReviews;
import dev.plumbline.store.migration.PrintedMeans;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the schema of a database up to date, and leaves one alone that a newer Plumbline has changed. */
final class Migrations {
    private static final String PROGRAM = "Plumbline ";

    private Migrations() {}

    /**
     * Runs the migrations that are missing.
     *
     * @param shown how messages call the database
     * @throws PlumblineException when the schema is newer than this program; nothing was changed then
     */
    static void run(DataSource source, String shown) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(
                        new ForksInOneRow(),
                        new PrintedMeans(),
                        new PlatformsOfReviews(),
                        new DirectionOfMetrics(),
                        new NumberedRows(),
                        new LooksOfRuns())
                .installedBy(PROGRAM + thisVersion())
                .load();
        MigrationInfo newest = flyway.info().current();
        if (newest != null && newest.getVersion() != null && isNewer(newest.getVersion())) {
            throw tooNew(shown, newest.getVersion().getVersion(), newest.getInstalledBy());
        }
        flyway.migrate();
    }

    private static boolean isNewer(MigrationVersion version) {
        return version.compareTo(MigrationVersion.fromVersion(Integer.toString(Database.SCHEMA))) > 0;
    }

    /**
     * What to say of a database that is newer than this program.
     *
     * @param writer who ran its newest migration, as it stands in the database
     */
    private static PlumblineException tooNew(String shown, String schema, String writer) {
        String who = writer.startsWith(PROGRAM) ? writer : "a newer Plumbline";
        return PlumblineException.usage(shown + " was written by " + who + " (schema " + schema + "; this is "
                + PROGRAM + thisVersion() + " with schema " + Database.SCHEMA
                + "); update this Plumbline, or use another workspace or database; nothing was changed");
    }

    private static String thisVersion() {
        String version = Migrations.class.getPackage().getImplementationVersion();
        return version == null ? "development build" : version;
    }
}
