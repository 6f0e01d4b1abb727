-- Writes the tables of the kinds, as duckdb.sql of the DDL export makes them from the CSV export, as one Parquet table with a folder for each kind.
-- DuckDB, after duckdb.sql. Reads the variable `parquet` (a folder that does not exist yet). A column that a kind does not have is empty there. Dates
-- are days (`when_earliest`, `when_latest`) beside the text, and quantities numbers (`quantity_least`, `quantity_most`, `quantity_unit`).
CREATE VIEW rows_of_kinds AS
SELECT 'actor' AS kind, * FROM actors
UNION ALL BY NAME SELECT 'agreement' AS kind, * FROM agreements
UNION ALL BY NAME SELECT 'cameo-code' AS kind, * FROM cameo_codes
UNION ALL BY NAME SELECT 'claim' AS kind, * FROM claims
UNION ALL BY NAME SELECT 'dispute' AS kind, * FROM disputes
UNION ALL BY NAME SELECT 'event' AS kind, * FROM events
UNION ALL BY NAME SELECT 'figure' AS kind, * FROM figures
UNION ALL BY NAME SELECT 'office' AS kind, * FROM offices
UNION ALL BY NAME SELECT 'place' AS kind, * FROM places
UNION ALL BY NAME SELECT 'position' AS kind, * FROM positions
UNION ALL BY NAME SELECT 'project' AS kind, * FROM projects
UNION ALL BY NAME SELECT 'relation' AS kind, * FROM relations
UNION ALL BY NAME SELECT 'source' AS kind, * FROM sources
UNION ALL BY NAME SELECT 'tenure' AS kind, * FROM tenures
UNION ALL BY NAME SELECT 'topic' AS kind, * FROM topics;

COPY (SELECT * FROM rows_of_kinds ORDER BY kind, id) TO (getvariable('parquet')) (FORMAT parquet, PARTITION_BY (kind));

CREATE VIEW rows_in_parquet AS
SELECT * FROM read_parquet(getvariable('parquet') || '/*/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);
