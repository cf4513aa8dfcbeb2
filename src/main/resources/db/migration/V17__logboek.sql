-- Who looked at whom. Rows are only ever added, numbered 1, 2, 3; each holds a link of a chain over itself and all rows before it.
-- Of a person it holds the kenmerk in small letters, and nothing else. It refers to no other table: it outlives them.
CREATE TABLE IF NOT EXISTS logboek (
    volgnummer BIGINT                      NOT NULL PRIMARY KEY,
    tijdstip   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    account    TEXT                        NOT NULL,
    naam       TEXT                        NOT NULL,
    rollen     VARCHAR(200)                NOT NULL,
    recht      VARCHAR(40)                 NOT NULL,
    gemeente   VARCHAR(120),
    kenmerk    VARCHAR(40),
    stuk       VARCHAR(36),
    handeling  VARCHAR(200)                NOT NULL,
    grond      VARCHAR(40)                 NOT NULL,
    uitkomst   VARCHAR(20)                 NOT NULL,
    schakel    BYTEA                       NOT NULL
);

CREATE INDEX IF NOT EXISTS logboek_kenmerk ON logboek (kenmerk, volgnummer);

-- Signed statements of what stood in the log up to and with a row.
CREATE TABLE IF NOT EXISTS logboekzegel (
    nummer       INTEGER                     NOT NULL PRIMARY KEY,
    tijdstip     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    regel        BIGINT                      NOT NULL,
    schakel      BYTEA                       NOT NULL,
    handtekening BYTEA                       NOT NULL
);
