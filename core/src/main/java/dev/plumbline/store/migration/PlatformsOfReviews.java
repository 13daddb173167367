package dev.plumbline.store.migration;

import dev.plumbline.format.codec.comparison.KernelReviewJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Migration 11: a review of a kernel says in a column on which platform it was measured, so that a run on one kind of
 * machine does not take the place of a review on another. Until now only the evidence said so, which is JSON.
 */
public final class PlatformsOfReviews extends MigrationInJava {
    public PlatformsOfReviews() {
        super(11, "platforms of reviews");
    }

    @Override
    void migrate(Handle handle) {
        handle.execute("ALTER TABLE review_item ADD COLUMN platform TEXT NOT NULL DEFAULT ''");
        PreparedBatch batch = handle.prepareBatch("UPDATE review_item SET platform = ? WHERE id = ?");
        handle.createQuery("SELECT id, evidence FROM review_item WHERE subject = 'KERNEL'")
                .map((row, query) ->
                        new String[] {KernelReviewJson.platformId(row.getString("evidence")), row.getString("id")})
                .list()
                .forEach(row -> batch.add(row[0], row[1]));
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
