-- What was added to a letter. Rows are only ever added: the last one stands in the letter.
CREATE TABLE IF NOT EXISTS briefaanvulling (
    advies     VARCHAR(36)                 NOT NULL REFERENCES routeadvies (id),
    volgnummer INTEGER                     NOT NULL,
    tijdstip   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    afspraak   VARCHAR(300),
    regel      VARCHAR(300),
    PRIMARY KEY (advies, volgnummer)
);
