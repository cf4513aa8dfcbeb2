-- Every row about a person says of which municipality, so that none can be read or written without asking for it. What belongs
-- to an advice is of the municipality that gave it; a file that is read in is of who read it in. Can be run again after it was
-- interrupted.
ALTER TABLE routeadvies_signaal ADD COLUMN IF NOT EXISTS gemeente VARCHAR(100);
UPDATE routeadvies_signaal SET gemeente =
    (SELECT r.gemeente FROM routeadvies r WHERE r.id = routeadvies_signaal.advies) WHERE gemeente IS NULL;
ALTER TABLE routeadvies_signaal ALTER COLUMN gemeente SET NOT NULL;

ALTER TABLE besluit ADD COLUMN IF NOT EXISTS gemeente VARCHAR(100);
UPDATE besluit SET gemeente = (SELECT r.gemeente FROM routeadvies r WHERE r.id = besluit.advies) WHERE gemeente IS NULL;
ALTER TABLE besluit ALTER COLUMN gemeente SET NOT NULL;

ALTER TABLE besluit_voorziening ADD COLUMN IF NOT EXISTS gemeente VARCHAR(100);
UPDATE besluit_voorziening SET gemeente =
    (SELECT b.gemeente FROM besluit b WHERE b.id = besluit_voorziening.besluit) WHERE gemeente IS NULL;
ALTER TABLE besluit_voorziening ALTER COLUMN gemeente SET NOT NULL;

ALTER TABLE notitie ADD COLUMN IF NOT EXISTS gemeente VARCHAR(100);
UPDATE notitie SET gemeente = (SELECT r.gemeente FROM routeadvies r WHERE r.id = notitie.advies) WHERE gemeente IS NULL;
ALTER TABLE notitie ALTER COLUMN gemeente SET NOT NULL;

ALTER TABLE briefaanvulling ADD COLUMN IF NOT EXISTS gemeente VARCHAR(100);
UPDATE briefaanvulling SET gemeente =
    (SELECT r.gemeente FROM routeadvies r WHERE r.id = briefaanvulling.advies) WHERE gemeente IS NULL;
ALTER TABLE briefaanvulling ALTER COLUMN gemeente SET NOT NULL;

-- Until now nobody had to log in: who read a file in was whoever sat at the machine.
ALTER TABLE inlezing ADD COLUMN IF NOT EXISTS account VARCHAR(255);
UPDATE inlezing SET account = 'lokaal' WHERE account IS NULL;
ALTER TABLE inlezing ALTER COLUMN account SET NOT NULL;
ALTER TABLE inleesregel ADD COLUMN IF NOT EXISTS account VARCHAR(255);
UPDATE inleesregel SET account = 'lokaal' WHERE account IS NULL;
ALTER TABLE inleesregel ALTER COLUMN account SET NOT NULL;

-- A person is known in each municipality that gave an advice about them, and each closes its own dossier. The dossiers that are
-- closed now were closed by the municipality of the last advice.
ALTER TABLE routeadvies DROP CONSTRAINT IF EXISTS routeadvies_over_persoon;
CREATE TABLE IF NOT EXISTS persoon_nieuw (
    gebied        VARCHAR(120) NOT NULL,
    sleutel       VARCHAR(40)  NOT NULL,
    gemeente      VARCHAR(100) NOT NULL,
    kenmerk       VARCHAR(40)  NOT NULL,
    geboortedatum DATE         NOT NULL,
    PRIMARY KEY (sleutel, gebied, gemeente)
);
CREATE TABLE IF NOT EXISTS persoon (
    gebied        VARCHAR(120) NOT NULL,
    sleutel       VARCHAR(40)  NOT NULL,
    kenmerk       VARCHAR(40)  NOT NULL,
    geboortedatum DATE         NOT NULL
);
INSERT INTO persoon_nieuw (gebied, sleutel, gemeente, kenmerk, geboortedatum)
    SELECT DISTINCT p.gebied, p.sleutel, r.gemeente, p.kenmerk, p.geboortedatum FROM persoon p
    JOIN routeadvies r ON r.gebied = p.gebied AND r.sleutel = p.sleutel ON CONFLICT DO NOTHING;

CREATE TABLE IF NOT EXISTS dossierstand_nieuw (
    gebied     VARCHAR(120)                NOT NULL,
    sleutel    VARCHAR(40)                 NOT NULL,
    gemeente   VARCHAR(100)                NOT NULL,
    volgnummer INTEGER                     NOT NULL,
    tijdstip   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reden      VARCHAR(20),
    dag        DATE                        NOT NULL,
    regel      TEXT,
    advies     VARCHAR(36) REFERENCES routeadvies (id),
    PRIMARY KEY (sleutel, gebied, gemeente, volgnummer)
);
CREATE TABLE IF NOT EXISTS dossierstand (
    gebied     VARCHAR(120)                NOT NULL,
    sleutel    VARCHAR(40)                 NOT NULL,
    volgnummer INTEGER                     NOT NULL,
    tijdstip   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reden      VARCHAR(20),
    dag        DATE                        NOT NULL,
    regel      TEXT,
    advies     VARCHAR(36)
);
INSERT INTO dossierstand_nieuw (gebied, sleutel, gemeente, volgnummer, tijdstip, reden, dag, regel, advies)
    SELECT d.gebied, d.sleutel, (SELECT r.gemeente FROM routeadvies r WHERE r.sleutel = d.sleutel AND r.gebied = d.gebied
        ORDER BY CASE WHEN r.ingetrokken IS NULL THEN 0 ELSE 1 END, r.id DESC LIMIT 1),
        d.volgnummer, d.tijdstip, d.reden, d.dag, d.regel, d.advies FROM dossierstand d ON CONFLICT DO NOTHING;

DROP TABLE dossierstand;
ALTER TABLE dossierstand_nieuw RENAME TO dossierstand;
DROP TABLE persoon;
ALTER TABLE persoon_nieuw RENAME TO persoon;
ALTER TABLE dossierstand DROP CONSTRAINT IF EXISTS dossierstand_over_persoon;
ALTER TABLE dossierstand ADD CONSTRAINT dossierstand_over_persoon
    FOREIGN KEY (sleutel, gebied, gemeente) REFERENCES persoon (sleutel, gebied, gemeente);
ALTER TABLE routeadvies ADD CONSTRAINT routeadvies_over_persoon
    FOREIGN KEY (sleutel, gebied, gemeente) REFERENCES persoon (sleutel, gebied, gemeente);

-- H2 followed this index for every list of what counts, and so read and sorted all advices for the first hundred (57 s of 100,000,
-- and 42 ms without it); how many are withdrawn is counted from the index of the municipalities.
DROP INDEX IF EXISTS routeadvies_ingetrokken;

-- What may be seen of a person, an uitkomst or a day is told by the index.
DROP INDEX IF EXISTS routeadvies_persoon;
CREATE INDEX routeadvies_persoon ON routeadvies (sleutel, gebied, gemeente, id, ingetrokken);
DROP INDEX IF EXISTS routeadvies_uitkomst;
CREATE INDEX routeadvies_uitkomst ON routeadvies (uitkomst, id, tijdstip, ingetrokken, gemeente);
DROP INDEX IF EXISTS routeadvies_afstand;
CREATE INDEX routeadvies_afstand ON routeadvies (afstand, id, gemeente);
DROP INDEX IF EXISTS routeadvies_geldig_tot;
CREATE INDEX routeadvies_geldig_tot ON routeadvies (geldig_tot, id, gemeente);
DROP INDEX IF EXISTS routeadvies_signaal_code;
CREATE INDEX routeadvies_signaal_code ON routeadvies_signaal (code, gemeente, advies);
DROP INDEX IF EXISTS besluit_gemeente;
CREATE INDEX besluit_gemeente ON besluit (gemeente, ingetrokken);
