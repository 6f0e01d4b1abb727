-- For each event of the dataset that took place within one month, as far as is known: how many rows of the large table could tell of it, being of the same
-- type, on a day of that stretch, between Afghanistan and Tajikistan. They are candidates to look at, and no evidence. Any engine.
SELECT
    told_events.id AS event_id,
    told_events.type AS event_type,
    told_events.earliest AS earliest,
    told_events.latest AS latest,
    COUNT(coded_events.event_number) AS candidates
FROM told_events
LEFT JOIN coded_events
    ON coded_events.plover_type = told_events.type
    AND coded_events.event_day BETWEEN told_events.earliest AND told_events.latest
    AND coded_events.actor_1 IN ('afghanistan', 'tajikistan')
    AND coded_events.actor_2 IN ('afghanistan', 'tajikistan')
    AND coded_events.actor_1 <> coded_events.actor_2
WHERE told_events.status = 'occurred'
    AND FLOOR(told_events.earliest / 100) = FLOOR(told_events.latest / 100)
GROUP BY told_events.id, told_events.type, told_events.earliest, told_events.latest
ORDER BY told_events.earliest, told_events.id;
