-- What a list, a search and a count need of an advice; V3 fills them for the advices that are already there.
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS afstand VARCHAR(100);
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS binnen_termijn VARCHAR(100);
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS reden VARCHAR(100);
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS regel VARCHAR;
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS start_dienstverlening DATE;
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS fase VARCHAR(100);
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS geldig_tot DATE;

CREATE TABLE IF NOT EXISTS routeadvies_signaal (
    advies VARCHAR(36)  NOT NULL REFERENCES routeadvies (id),
    code   VARCHAR(100) NOT NULL,
    PRIMARY KEY (advies, code)
);

-- Rows are only ever added. The numbers 1, 2, 3 of the besluiten on one advice make that two at once cannot both win.
CREATE TABLE IF NOT EXISTS besluit (
    id         VARCHAR(36)                 NOT NULL PRIMARY KEY,
    advies     VARCHAR(36)                 NOT NULL REFERENCES routeadvies (id),
    volgnummer INTEGER                     NOT NULL,
    tijdstip   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    gevolgd    BOOLEAN                     NOT NULL,
    uitkomst   VARCHAR(100)                NOT NULL,
    motivatie  TEXT,
    corrigeert VARCHAR(36) REFERENCES besluit (id),
    UNIQUE (advies, volgnummer)
);

CREATE TABLE IF NOT EXISTS besluit_voorziening (
    besluit  VARCHAR(36)  NOT NULL REFERENCES besluit (id),
    volgorde INTEGER      NOT NULL,
    code     VARCHAR(100) NOT NULL,
    PRIMARY KEY (besluit, volgorde)
);

CREATE INDEX IF NOT EXISTS routeadvies_afstand ON routeadvies (afstand, id);
CREATE INDEX IF NOT EXISTS routeadvies_geldig_tot ON routeadvies (geldig_tot, id);
CREATE INDEX IF NOT EXISTS routeadvies_signaal_code ON routeadvies_signaal (code, advies);
