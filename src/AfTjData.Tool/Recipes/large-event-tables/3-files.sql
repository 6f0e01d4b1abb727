-- Says where the tables are. This is the only file of the recipe that another engine words differently; large-event-tables.md has it for Spark and BigQuery.
-- DuckDB. Reads the variables `work` and, if the large table is elsewhere, `events` (a path or pattern of Parquet files).
CREATE VIEW gdelt_events AS SELECT * FROM read_parquet(coalesce(getvariable('events'), getvariable('work') || '/gdelt.parquet'));
CREATE VIEW places AS SELECT * FROM read_parquet(getvariable('work') || '/places.parquet');
CREATE VIEW actors AS SELECT * FROM read_parquet(getvariable('work') || '/actors.parquet');
CREATE VIEW cameo_codes AS SELECT * FROM read_parquet(getvariable('work') || '/cameo_codes.parquet');
CREATE VIEW told_events AS SELECT * FROM read_parquet(getvariable('work') || '/events.parquet');
