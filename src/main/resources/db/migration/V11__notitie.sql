-- What happened with the terugmelding or the overdracht of an advice. Rows are only ever added; the numbers 1, 2, 3 make that
-- two notes at once cannot both be the next one, and the last one tells how it stands.
CREATE TABLE IF NOT EXISTS notitie (
    advies     VARCHAR(36)                 NOT NULL REFERENCES routeadvies (id),
    soort      VARCHAR(20)                 NOT NULL,
    volgnummer INTEGER                     NOT NULL,
    tijdstip   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    stand      VARCHAR(20)                 NOT NULL,
    dag        DATE                        NOT NULL,
    regel      TEXT,
    PRIMARY KEY (advies, soort, volgnummer)
);

CREATE INDEX IF NOT EXISTS notitie_stand ON notitie (soort, stand, advies);
