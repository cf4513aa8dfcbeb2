-- The rule files that are in force. Those that came in force together have the same number: the highest one counts.
CREATE SEQUENCE IF NOT EXISTS beleid_in_werking_nummer;

CREATE TABLE IF NOT EXISTS beleid_in_werking (
    nummer BIGINT                      NOT NULL,
    pad    VARCHAR(1000)               NOT NULL,
    tekst  TEXT                        NOT NULL,
    sinds  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (nummer, pad)
);
