-- Files that are read in. Of a line that is in the dossier no copy is kept; what stays is what was refused or not yet reached.
CREATE TABLE IF NOT EXISTS inlezing (
    id           UUID                        NOT NULL PRIMARY KEY,
    tijdstip     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    naam         VARCHAR(1000)               NOT NULL,
    vorm         VARCHAR(10)                 NOT NULL,
    scheiding    VARCHAR(1)                  NOT NULL,
    kolommen     TEXT                        NOT NULL,
    keuze        TEXT                        NOT NULL,
    stand        VARCHAR(20)                 NOT NULL,
    totaal       INTEGER                     NOT NULL,
    bewaard      INTEGER                     NOT NULL,
    bekend       INTEGER                     NOT NULL,
    geweigerd    INTEGER                     NOT NULL,
    vingerafdruk VARCHAR(100)                NOT NULL
);

CREATE TABLE IF NOT EXISTS inleesregel (
    inlezing UUID    NOT NULL REFERENCES inlezing (id) ON DELETE CASCADE,
    regel    INTEGER NOT NULL,
    cellen   TEXT    NOT NULL,
    fouten   TEXT,
    PRIMARY KEY (inlezing, regel)
);
