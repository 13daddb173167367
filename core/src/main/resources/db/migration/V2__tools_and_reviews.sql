-- Versions of tools, what became known of them, and what people decided. Append-only. Portable SQL.
CREATE TABLE tool_version (
    tool_id TEXT NOT NULL,
    version TEXT NOT NULL,
    position BIGINT NOT NULL,
    source TEXT NOT NULL,
    requirement TEXT NOT NULL,
    kind TEXT NOT NULL,
    standing TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (tool_id, version),
    UNIQUE (tool_id, position)
);

-- Measurements, evaluations and metadata of a version; a later one stands beside the earlier, never in its place.
CREATE TABLE tool_entry (
    id TEXT NOT NULL PRIMARY KEY,
    tool_id TEXT NOT NULL,
    version TEXT NOT NULL,
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    document TEXT NOT NULL,
    FOREIGN KEY (tool_id, version) REFERENCES tool_version (tool_id, version),
    UNIQUE (tool_id, version, position)
);

-- An index of tools as it was imported, so that an export finds its unknown fields and their order again.
CREATE TABLE tool_index (
    id TEXT NOT NULL PRIMARY KEY,
    imported_at BIGINT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE review_item (
    id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    previous TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    score DOUBLE PRECISION,
    change DOUBLE PRECISION,
    evidence TEXT NOT NULL
);
CREATE INDEX review_item_by_name ON review_item (name, opened_at);

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    item_id TEXT NOT NULL REFERENCES review_item (id),
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    undoes TEXT,
    UNIQUE (item_id, position)
);
