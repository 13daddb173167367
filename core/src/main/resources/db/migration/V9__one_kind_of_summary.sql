-- What stood here stands in metric_summary since V8, which is written in Java (ForksInOneRow).
DROP TABLE fork_summary;
DROP TABLE summarised_metric;
