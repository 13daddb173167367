-- What each fork says in both lenses, so that a long series is read without its iterations, and outlives them when
-- iterations are pruned. A fork that says nothing (no value could be used) has no row. Portable SQL.
CREATE TABLE fork_summary (
    metric_id TEXT NOT NULL REFERENCES metric (id) ON DELETE CASCADE,
    fork BIGINT NOT NULL,
    floor_log DOUBLE PRECISION NOT NULL,
    mean_log DOUBLE PRECISION NOT NULL,
    iterations BIGINT NOT NULL,
    PRIMARY KEY (metric_id, fork)
);

-- Metrics whose forks were summarised; the others were written before there were summaries.
CREATE TABLE summarised_metric (
    metric_id TEXT NOT NULL PRIMARY KEY REFERENCES metric (id) ON DELETE CASCADE,
    iterations_pruned_at BIGINT
);

-- Every prune, for good.
CREATE TABLE prune_log (
    id TEXT NOT NULL PRIMARY KEY,
    pruned_at BIGINT NOT NULL,
    who TEXT NOT NULL,
    older_than BIGINT NOT NULL,
    runs BIGINT NOT NULL,
    iterations BIGINT NOT NULL
);
