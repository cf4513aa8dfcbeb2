CREATE TABLE beleidsversie (
    hash  VARCHAR(100) NOT NULL PRIMARY KEY,
    tekst TEXT         NOT NULL
);

-- The id is a UUID version 7 in lower case: its alphabetical order is the order of time.
CREATE TABLE routeadvies (
    id            VARCHAR(36)                 NOT NULL PRIMARY KEY,
    tijdstip      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    kenmerk       VARCHAR(40)                 NOT NULL,
    gemeente      VARCHAR(100)                NOT NULL,
    peildatum     DATE                        NOT NULL,
    uitkomst      VARCHAR(100)                NOT NULL,
    beleidsversie VARCHAR(100)                NOT NULL REFERENCES beleidsversie (hash),
    engineversie  VARCHAR(200)                NOT NULL,
    profiel       TEXT                        NOT NULL,
    advies        TEXT                        NOT NULL
);

-- A list is answered from an index alone: reading whole rows in order to skip them is slow, for the texts are long.
CREATE INDEX routeadvies_kenmerk ON routeadvies (kenmerk, id);
CREATE INDEX routeadvies_gemeente ON routeadvies (gemeente, id, uitkomst, tijdstip);
CREATE INDEX routeadvies_uitkomst ON routeadvies (uitkomst, id, tijdstip);
CREATE INDEX routeadvies_tijdstip ON routeadvies (tijdstip, id);
