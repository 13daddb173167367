-- Under what the forks of a measurement were measured, as JSON, and the forks that are kept and not judged.
-- NULL for measurements of before, and for those of other harnesses: nothing is known of them.
ALTER TABLE measurement ADD COLUMN conditions TEXT;
-- The same of a whole run, in six numbers, so that a series of many runs can be read at once.
ALTER TABLE metric_summary ADD COLUMN conditions TEXT;
