package dev.plumbline.store.rows;

import dev.plumbline.model.metric.Metric;
import dev.plumbline.trend.SeriesPoint;
import java.util.List;

/** The runs of one metric of one benchmark on one platform, the older first. */
public record StoredSeries(Metric metric, List<SeriesPoint> points) {
    public StoredSeries {
        points = List.copyOf(points);
    }
}
