-- What the large table has between Afghanistan and Tajikistan, by year and type of event, and how often it puts the scene in either country. Any engine.
-- To ask for other states, put in the ids of other actors; `aftj list actors --type state` lists them.
SELECT
    event_year,
    plover_type,
    COUNT(*) AS event_count,
    SUM(CASE WHEN place = 'afghanistan' THEN 1 ELSE 0 END) AS in_afghanistan,
    SUM(CASE WHEN place = 'tajikistan' THEN 1 ELSE 0 END) AS in_tajikistan,
    SUM(mentions) AS mentions
FROM coded_events
WHERE plover_type IS NOT NULL
    AND ((actor_1 = 'afghanistan' AND actor_2 = 'tajikistan') OR (actor_1 = 'tajikistan' AND actor_2 = 'afghanistan'))
GROUP BY event_year, plover_type
ORDER BY event_year, plover_type;
