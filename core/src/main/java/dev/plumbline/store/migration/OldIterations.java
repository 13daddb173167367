package dev.plumbline.store.migration;

import dev.plumbline.model.Fork;
import dev.plumbline.store.rows.StoredIterations;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The iterations of a metric in schemas before the fourteenth, whose keys were texts; for the migrations before it. */
final class OldIterations {
    private OldIterations() {}

    static List<Fork> forks(Handle handle, String metricId) {
        return StoredIterations.forks(handle.createQuery(
                        "SELECT fork, position, value FROM iteration WHERE metric_id = :id ORDER BY fork, position")
                .bind("id", metricId));
    }
}
