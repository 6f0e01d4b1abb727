-- The codes behind what has no type, each with the number of rows that it leaves out. Any engine.
SELECT
    COALESCE(cameo_code, '') AS code,
    COALESCE(cameo_label, '') AS label,
    mapping,
    COUNT(*) AS event_count
FROM coded_events
WHERE plover_type IS NULL
GROUP BY cameo_code, cameo_label, mapping
ORDER BY mapping, code;
