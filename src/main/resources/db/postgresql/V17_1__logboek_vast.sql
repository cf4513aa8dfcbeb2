-- The log is only ever added to, also by who owns it. A file of H2 has one user, who may do everything: there the chain tells.
CREATE OR REPLACE FUNCTION logboek_vast() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the log is only ever added to'; END $$;

CREATE TRIGGER logboek_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON logboek
    FOR EACH STATEMENT EXECUTE FUNCTION logboek_vast();
ALTER TABLE logboek ENABLE ALWAYS TRIGGER logboek_vast;
REVOKE UPDATE, DELETE, TRUNCATE ON logboek FROM PUBLIC;

CREATE TRIGGER logboek_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON logboekzegel
    FOR EACH STATEMENT EXECUTE FUNCTION logboek_vast();
ALTER TABLE logboekzegel ENABLE ALWAYS TRIGGER logboek_vast;
REVOKE UPDATE, DELETE, TRUNCATE ON logboekzegel FROM PUBLIC;
