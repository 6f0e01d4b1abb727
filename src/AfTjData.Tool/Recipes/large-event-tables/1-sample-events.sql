-- Makes a large event table to try the recipe on: invented rows in the 58 columns of GDELT 1.0, as one Parquet file. Leave it out if you have the real one.
-- DuckDB only. Reads the variables `work` (a folder that exists), `rows` and `seed`. The same seed gives the same rows, whatever the number of threads.
-- Nothing in it is news: every value is drawn from a short list below by a hash of the row's number. Names, addresses and group codes stay empty.
COPY (
    WITH
    countries (number, iso, fips) AS (
        -- ISO 3166-1 alpha-3 stands with the actors, FIPS 10-4 with the places. The dataset does not hold all of these.
        VALUES
            (0, 'AFG', 'AF'), (1, 'AFG', 'AF'), (2, 'AFG', 'AF'), (3, 'TJK', 'TI'), (4, 'TJK', 'TI'), (5, 'PAK', 'PK'), (6, 'CHN', 'CH'),
            (7, 'RUS', 'RS'), (8, 'AUT', 'AU'), (9, 'DEU', 'GM'), (10, 'CHE', 'SZ'), (11, 'AUS', 'AS'), (12, 'JPN', 'JA'), (13, NULL, NULL)
    ),
    codes AS (
        -- Most are of CAMEO; 0611, 0731, 2099 and --- are in no list of it, and some rows have no code at all.
        SELECT number, list[number + 1] AS code
        FROM range(40) AS numbered (number), (SELECT [
            '010', '013', '020', '0231', '036', '040', '042', '043', '046', '051', '057', '0611', '070', '0731', '0841', '0871', '090', '100', '111', '112',
            '120', '130', '138', '141', '145', '150', '152', '163', '172', '173', '180', '183', '190', '193', '195', '1951', '204', '2099', '---', NULL
        ] AS list)
    ),
    days AS (
        SELECT
            number,
            year(day) AS year,
            year(day) * 100 + month(day) AS month,
            CAST(strftime(day, '%Y%m%d') AS INTEGER) AS day,
            CAST(strftime(day + 1, '%Y%m%d') AS INTEGER) AS next_day,
            round(year(day) + dayofyear(day) / 366, 4) AS fraction
        FROM (SELECT number, DATE '2021-01-01' + CAST(number AS INTEGER) AS day FROM range(1826) AS numbered (number))
    ),
    draws AS (
        SELECT
            i,
            hash(i, seed, 'day') % 1826 AS day,
            hash(i, seed, 'actor 1') % 14 AS actor_1,
            hash(i, seed, 'actor 2') % 14 AS actor_2,
            hash(i, seed, 'place') % 14 AS place,
            hash(i, seed, 'code') % 40 AS code,
            hash(i, seed, 'numbers') AS numbers
        FROM range(CAST(coalesce(getvariable('rows'), 100000) AS BIGINT)) AS numbered (i),
            (SELECT CAST(coalesce(getvariable('seed'), 1) AS BIGINT) AS seed)
    ),
    drawn AS (
        SELECT
            i,
            days.day, days.next_day, days.month, days.year, days.fraction,
            country_1.iso AS actor_1, country_2.iso AS actor_2,
            country_1.fips AS actor_1_place, country_2.fips AS actor_2_place, country_3.fips AS action_place,
            codes.code AS event_code,
            numbers
        FROM draws
        JOIN days ON days.number = draws.day
        JOIN countries AS country_1 ON country_1.number = draws.actor_1
        JOIN countries AS country_2 ON country_2.number = draws.actor_2
        JOIN countries AS country_3 ON country_3.number = draws.place
        JOIN codes ON codes.number = draws.code
    )
    SELECT
        i AS GLOBALEVENTID,
        day AS SQLDATE,
        month AS MonthYear,
        year AS "Year",
        fraction AS FractionDate,
        actor_1 AS Actor1Code,
        CAST(NULL AS VARCHAR) AS Actor1Name,
        actor_1 AS Actor1CountryCode,
        CAST(NULL AS VARCHAR) AS Actor1KnownGroupCode,
        CAST(NULL AS VARCHAR) AS Actor1EthnicCode,
        CAST(NULL AS VARCHAR) AS Actor1Religion1Code,
        CAST(NULL AS VARCHAR) AS Actor1Religion2Code,
        CAST(NULL AS VARCHAR) AS Actor1Type1Code,
        CAST(NULL AS VARCHAR) AS Actor1Type2Code,
        CAST(NULL AS VARCHAR) AS Actor1Type3Code,
        actor_2 AS Actor2Code,
        CAST(NULL AS VARCHAR) AS Actor2Name,
        actor_2 AS Actor2CountryCode,
        CAST(NULL AS VARCHAR) AS Actor2KnownGroupCode,
        CAST(NULL AS VARCHAR) AS Actor2EthnicCode,
        CAST(NULL AS VARCHAR) AS Actor2Religion1Code,
        CAST(NULL AS VARCHAR) AS Actor2Religion2Code,
        CAST(NULL AS VARCHAR) AS Actor2Type1Code,
        CAST(NULL AS VARCHAR) AS Actor2Type2Code,
        CAST(NULL AS VARCHAR) AS Actor2Type3Code,
        CAST(numbers % 2 AS INTEGER) AS IsRootEvent,
        event_code AS EventCode,
        left(event_code, 3) AS EventBaseCode,
        left(event_code, 2) AS EventRootCode,
        CAST(1 + numbers // 2 % 4 AS INTEGER) AS QuadClass,
        CAST(numbers // 8 % 201 AS DOUBLE) / 10 - 10 AS GoldsteinScale,
        CAST(1 + numbers // 1700 % 40 AS INTEGER) AS NumMentions,
        CAST(1 + numbers // 70000 % 8 AS INTEGER) AS NumSources,
        CAST(1 + numbers // 600000 % 40 AS INTEGER) AS NumArticles,
        CAST(numbers // 25000000 % 2001 AS DOUBLE) / 100 - 10 AS AvgTone,
        CASE WHEN actor_1_place IS NULL THEN 0 ELSE 1 END AS Actor1Geo_Type,
        CAST(NULL AS VARCHAR) AS Actor1Geo_FullName,
        actor_1_place AS Actor1Geo_CountryCode,
        actor_1_place AS Actor1Geo_ADM1Code,
        CAST(NULL AS DOUBLE) AS Actor1Geo_Lat,
        CAST(NULL AS DOUBLE) AS Actor1Geo_Long,
        actor_1_place AS Actor1Geo_FeatureID,
        CASE WHEN actor_2_place IS NULL THEN 0 ELSE 1 END AS Actor2Geo_Type,
        CAST(NULL AS VARCHAR) AS Actor2Geo_FullName,
        actor_2_place AS Actor2Geo_CountryCode,
        actor_2_place AS Actor2Geo_ADM1Code,
        CAST(NULL AS DOUBLE) AS Actor2Geo_Lat,
        CAST(NULL AS DOUBLE) AS Actor2Geo_Long,
        actor_2_place AS Actor2Geo_FeatureID,
        CASE WHEN action_place IS NULL THEN 0 ELSE 1 END AS ActionGeo_Type,
        CAST(NULL AS VARCHAR) AS ActionGeo_FullName,
        action_place AS ActionGeo_CountryCode,
        action_place AS ActionGeo_ADM1Code,
        CAST(NULL AS DOUBLE) AS ActionGeo_Lat,
        CAST(NULL AS DOUBLE) AS ActionGeo_Long,
        action_place AS ActionGeo_FeatureID,
        next_day AS DATEADDED,
        CAST(NULL AS VARCHAR) AS SOURCEURL
    FROM drawn
) TO (getvariable('work') || '/gdelt.parquet') (FORMAT parquet);
