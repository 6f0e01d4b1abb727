-- How much of the large table PLOVER has a type for, by where the mapping comes from. Any engine.
SELECT
    mapping,
    COUNT(*) AS event_count,
    SUM(mentions) AS mentions,
    COUNT(DISTINCT cameo_code) AS codes
FROM coded_events
GROUP BY mapping
ORDER BY mapping;
