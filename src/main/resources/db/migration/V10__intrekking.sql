-- What was given by mistake stays, and counts no longer. A list is still answered from an index alone.
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS ingetrokken TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS ingetrokken_reden TEXT;
ALTER TABLE besluit ADD COLUMN IF NOT EXISTS ingetrokken TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE besluit ADD COLUMN IF NOT EXISTS ingetrokken_reden TEXT;

DROP INDEX IF EXISTS routeadvies_persoon;
CREATE INDEX IF NOT EXISTS routeadvies_persoon ON routeadvies (sleutel, gebied, id, ingetrokken);
DROP INDEX IF EXISTS routeadvies_gemeente;
CREATE INDEX IF NOT EXISTS routeadvies_gemeente ON routeadvies (gemeente, id, uitkomst, tijdstip, ingetrokken);
DROP INDEX IF EXISTS routeadvies_uitkomst;
CREATE INDEX IF NOT EXISTS routeadvies_uitkomst ON routeadvies (uitkomst, id, tijdstip, ingetrokken);
CREATE INDEX IF NOT EXISTS routeadvies_ingetrokken ON routeadvies (ingetrokken);
CREATE INDEX IF NOT EXISTS besluit_ingetrokken ON besluit (ingetrokken);
