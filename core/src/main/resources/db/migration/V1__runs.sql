-- Runs with all their iterations. Portable SQL: SQLite and PostgreSQL alike.
CREATE TABLE run (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    platform_id TEXT NOT NULL,
    environment TEXT NOT NULL,
    revision TEXT NOT NULL,
    state TEXT NOT NULL,
    invalid_reason TEXT
);
CREATE INDEX run_by_time ON run (started_at);

CREATE TABLE tag (
    run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (run_id, tag)
);

CREATE TABLE measurement (
    id TEXT NOT NULL PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    benchmark_key TEXT NOT NULL,
    benchmark TEXT NOT NULL,
    settings TEXT NOT NULL
);
CREATE INDEX measurement_by_run ON measurement (run_id);
CREATE INDEX measurement_by_benchmark ON measurement (benchmark_key, run_id);

CREATE TABLE metric (
    id TEXT NOT NULL PRIMARY KEY,
    measurement_id TEXT NOT NULL REFERENCES measurement (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL
);
CREATE INDEX metric_by_measurement ON metric (measurement_id);

-- A value that JMH did not give is NULL. Warm-up iterations count below zero: -5, -4, … -1, then 0, 1, …
CREATE TABLE iteration (
    metric_id TEXT NOT NULL REFERENCES metric (id) ON DELETE CASCADE,
    fork BIGINT NOT NULL,
    position BIGINT NOT NULL,
    value DOUBLE PRECISION,
    PRIMARY KEY (metric_id, fork, position)
);

CREATE TABLE failed_fork (
    run_id TEXT NOT NULL REFERENCES run (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    benchmark TEXT NOT NULL,
    fork BIGINT NOT NULL,
    failure TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (run_id, position)
);
