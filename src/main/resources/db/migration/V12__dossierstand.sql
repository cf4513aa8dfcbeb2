-- That the dossier of a person was closed, or opened again. Rows are only ever added; the numbers 1, 2, 3 make that two at once
-- cannot both be the next one. A row with a reason closes, one without opens.
CREATE TABLE IF NOT EXISTS dossierstand (
    gebied     VARCHAR(120)                NOT NULL,
    sleutel    VARCHAR(40)                 NOT NULL,
    volgnummer INTEGER                     NOT NULL,
    tijdstip   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reden      VARCHAR(20),
    dag        DATE                        NOT NULL,
    regel      TEXT,
    advies     VARCHAR(36) REFERENCES routeadvies (id),
    PRIMARY KEY (gebied, sleutel, volgnummer),
    FOREIGN KEY (gebied, sleutel) REFERENCES persoon (gebied, sleutel)
);
