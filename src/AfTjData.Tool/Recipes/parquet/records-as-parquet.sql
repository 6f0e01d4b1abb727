-- Writes the records of the NDJSON export as Parquet, a folder for each kind, with every field in its own type: lists and structs stay what they are.
-- DuckDB. Reads the variables `ndjson` (the folder of the export) and `parquet` (a folder that does not exist yet). Afterwards `records` are the records as
-- the export has them and `records_in_parquet` as they were written; Spark and others find the kind in the folders' names, such as kind=event.
CREATE VIEW records AS
SELECT *
FROM read_json(
    getvariable('ndjson') || '/*.ndjson',
    format = 'newline_delimited',
    union_by_name = true,
    -- Look at all records, as some fields are rare.
    sample_size = -1,
    -- A date as it is known, such as 2021-09 or 2021/.., is text. A form that no date has keeps a field from becoming a day because it happens to hold whole days only.
    dateformat = 'never',
    timestampformat = 'never'
);

COPY (SELECT * FROM records ORDER BY kind, id) TO (getvariable('parquet')) (FORMAT parquet, PARTITION_BY (kind));

CREATE VIEW records_in_parquet AS
SELECT * FROM read_parquet(getvariable('parquet') || '/*/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);
