-- What the forks of a metric say in both lenses, in one row with what series are chosen by: an overview of five hundred
-- series reads one row a run instead of one a fork, and joins nothing. Outlives iterations that are pruned. forks is the
-- base64 of the 64-bit floor and mean (ln of the cost) of each fork in turn, little endian; empty where no fork says
-- anything. iterations is of each fork. Takes the place of fork_summary and summarised_metric. Portable SQL.
CREATE TABLE metric_summary (
    metric_id TEXT NOT NULL PRIMARY KEY REFERENCES metric (id) ON DELETE CASCADE,
    platform_id TEXT NOT NULL,
    name TEXT NOT NULL,
    benchmark_key TEXT NOT NULL,
    run_id TEXT NOT NULL,
    unit TEXT NOT NULL,
    iterations BIGINT NOT NULL,
    forks TEXT NOT NULL,
    iterations_pruned_at BIGINT
);
CREATE INDEX metric_summary_by_series ON metric_summary (platform_id, name, benchmark_key);
