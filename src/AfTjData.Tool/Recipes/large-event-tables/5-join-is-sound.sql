-- What has to hold before any number below is worth reading: as many rows come out as went in, and no code leads to two records. Any engine.
SELECT
    (SELECT COUNT(*) FROM gdelt_events) AS rows_in,
    (SELECT COUNT(*) FROM coded_events) AS rows_out,
    (SELECT COUNT(*) - COUNT(DISTINCT code) FROM cameo_codes) AS codes_twice,
    (SELECT COUNT(iso_alpha_3) - COUNT(DISTINCT iso_alpha_3) FROM countries) AS iso_codes_twice,
    (SELECT COUNT(fips) - COUNT(DISTINCT fips) FROM countries) AS fips_codes_twice;
