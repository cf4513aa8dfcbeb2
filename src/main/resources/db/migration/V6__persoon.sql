-- Who a dossier is about: within a region a kenmerk is one person, however its letters are written. V7 fills this for the
-- advices that are already there.
CREATE TABLE IF NOT EXISTS persoon (
    gebied        VARCHAR(120) NOT NULL,
    sleutel       VARCHAR(40)  NOT NULL,
    kenmerk       VARCHAR(40)  NOT NULL,
    geboortedatum DATE         NOT NULL,
    PRIMARY KEY (gebied, sleutel)
);

ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS gebied VARCHAR(120);
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS sleutel VARCHAR(40);
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS geboortedatum DATE;
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS geboortedatum_was DATE;

CREATE INDEX IF NOT EXISTS routeadvies_persoon ON routeadvies (sleutel, gebied, id);
DROP INDEX IF EXISTS routeadvies_kenmerk;
