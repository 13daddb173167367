-- What a version means, as an embedding model has it; computed once, since a version never changes. The vector is the
-- base64 of its 32-bit numbers, little endian. Portable SQL.
CREATE TABLE tool_vector (
    tool_id TEXT NOT NULL,
    version TEXT NOT NULL,
    model TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    vector TEXT NOT NULL,
    PRIMARY KEY (tool_id, version, model),
    FOREIGN KEY (tool_id, version) REFERENCES tool_version (tool_id, version)
);
