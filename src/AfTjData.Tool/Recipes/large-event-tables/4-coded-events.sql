-- Joins the large table with the dataset. Any engine: DuckDB, Spark, BigQuery.

-- A country, the codes it goes by, and the state as an actor. A country has governments, ministries and forms of state beside the state: without the
-- condition on the type each row of the large table would come out several times.
CREATE VIEW countries AS
SELECT
    places.id AS place_id,
    places.label AS label,
    places.iso_alpha_3 AS iso_alpha_3,
    places.fips AS fips,
    actors.id AS actor_id
FROM places
LEFT JOIN actors ON actors.country_id = places.id AND actors.type = 'state'
WHERE places.type = 'country';

-- A row for each row of the large table, whether or not the dataset knows its codes. CAMEO writes an actor's country as ISO 3166-1 alpha-3 does, GDELT the
-- place of an event in FIPS 10-4: AU is Austria there, and CH is China.
CREATE VIEW coded_events AS
SELECT
    gdelt_events.GLOBALEVENTID AS event_number,
    gdelt_events.SQLDATE AS event_day,
    gdelt_events.Year AS event_year,
    gdelt_events.EventCode AS cameo_code,
    CASE WHEN gdelt_events.EventCode IS NULL THEN 'no code' ELSE COALESCE(cameo_codes.mapping, 'not in CAMEO') END AS mapping,
    cameo_codes.label AS cameo_label,
    cameo_codes.type AS plover_type,
    cameo_codes.mode AS plover_mode,
    actor_1.actor_id AS actor_1,
    actor_2.actor_id AS actor_2,
    scene.place_id AS place,
    gdelt_events.NumMentions AS mentions
FROM gdelt_events
LEFT JOIN cameo_codes ON cameo_codes.code = gdelt_events.EventCode
LEFT JOIN countries AS actor_1 ON actor_1.iso_alpha_3 = gdelt_events.Actor1CountryCode
LEFT JOIN countries AS actor_2 ON actor_2.iso_alpha_3 = gdelt_events.Actor2CountryCode
LEFT JOIN countries AS scene ON scene.fips = gdelt_events.ActionGeo_CountryCode;
