-- Every advice is about a person who is known.
ALTER TABLE routeadvies ALTER COLUMN gebied SET NOT NULL;
ALTER TABLE routeadvies ALTER COLUMN sleutel SET NOT NULL;
ALTER TABLE routeadvies ALTER COLUMN geboortedatum SET NOT NULL;
ALTER TABLE routeadvies ADD CONSTRAINT routeadvies_over_persoon FOREIGN KEY (gebied, sleutel) REFERENCES persoon;
