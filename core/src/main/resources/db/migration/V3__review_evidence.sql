-- What measuring again found of an item in the queue. The newest counts; the older stay. Append-only. Portable SQL.
CREATE TABLE review_evidence (
    item_id TEXT NOT NULL REFERENCES review_item (id),
    position BIGINT NOT NULL,
    measured_at BIGINT NOT NULL,
    score DOUBLE PRECISION,
    change DOUBLE PRECISION,
    evidence TEXT NOT NULL,
    PRIMARY KEY (item_id, position)
);
