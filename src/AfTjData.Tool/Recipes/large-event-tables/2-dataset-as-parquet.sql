-- Writes the four tables that the recipe needs from the dataset's CSV export as Parquet, which every engine reads with the types that stand in it.
-- DuckDB only. Reads the variables `dataset` (the folder of the CSV export) and `work` (a folder that exists).
-- Everything stays text: a code such as 010 would lose its zero where a reader guesses at numbers.
COPY (
    SELECT id, label, type, iso_alpha_2, iso_alpha_3, fips FROM read_csv(getvariable('dataset') || '/data/places.csv', header = true, all_varchar = true)
) TO (getvariable('work') || '/places.parquet') (FORMAT parquet);

COPY (
    SELECT id, label, type, country_id FROM read_csv(getvariable('dataset') || '/data/actors.csv', header = true, all_varchar = true)
) TO (getvariable('work') || '/actors.parquet') (FORMAT parquet);

COPY (
    SELECT code, label, type, mode, mapping FROM read_csv(getvariable('dataset') || '/data/cameo_codes.csv', header = true, all_varchar = true)
) TO (getvariable('work') || '/cameo_codes.parquet') (FORMAT parquet);

COPY (
    -- Days as numbers such as 20251113, which is how the large table has them.
    SELECT
        id, title, type, mode, status,
        CAST(replace(when_earliest, '-', '') AS INTEGER) AS earliest,
        CAST(replace(when_latest, '-', '') AS INTEGER) AS latest
    FROM read_csv(getvariable('dataset') || '/data/events.csv', header = true, all_varchar = true)
) TO (getvariable('work') || '/events.parquet') (FORMAT parquet);
