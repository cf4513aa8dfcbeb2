-- The database keeps municipalities apart by itself, also where the program forgets to: a row is there only for who said, in the
-- same transaction, that they may see its municipality (routewijzer.gemeenten, an array; or routewijzer.alles, which no key of a
-- municipality can be mistaken for). Who says nothing sees nothing. FORCE: the owner of the tables is no exception.
ALTER TABLE routeadvies ENABLE ROW LEVEL SECURITY;
ALTER TABLE routeadvies FORCE ROW LEVEL SECURITY;
CREATE POLICY routeadvies_gemeente ON routeadvies USING (
    (SELECT current_setting('routewijzer.alles', true)) = 'ja'
    OR gemeente = ANY ((SELECT NULLIF(current_setting('routewijzer.gemeenten', true), ''))::text[]));

ALTER TABLE routeadvies_signaal ENABLE ROW LEVEL SECURITY;
ALTER TABLE routeadvies_signaal FORCE ROW LEVEL SECURITY;
CREATE POLICY routeadvies_signaal_gemeente ON routeadvies_signaal USING (
    (SELECT current_setting('routewijzer.alles', true)) = 'ja'
    OR gemeente = ANY ((SELECT NULLIF(current_setting('routewijzer.gemeenten', true), ''))::text[]));

ALTER TABLE besluit ENABLE ROW LEVEL SECURITY;
ALTER TABLE besluit FORCE ROW LEVEL SECURITY;
CREATE POLICY besluit_gemeente ON besluit USING (
    (SELECT current_setting('routewijzer.alles', true)) = 'ja'
    OR gemeente = ANY ((SELECT NULLIF(current_setting('routewijzer.gemeenten', true), ''))::text[]));

ALTER TABLE besluit_voorziening ENABLE ROW LEVEL SECURITY;
ALTER TABLE besluit_voorziening FORCE ROW LEVEL SECURITY;
CREATE POLICY besluit_voorziening_gemeente ON besluit_voorziening USING (
    (SELECT current_setting('routewijzer.alles', true)) = 'ja'
    OR gemeente = ANY ((SELECT NULLIF(current_setting('routewijzer.gemeenten', true), ''))::text[]));

ALTER TABLE notitie ENABLE ROW LEVEL SECURITY;
ALTER TABLE notitie FORCE ROW LEVEL SECURITY;
CREATE POLICY notitie_gemeente ON notitie USING (
    (SELECT current_setting('routewijzer.alles', true)) = 'ja'
    OR gemeente = ANY ((SELECT NULLIF(current_setting('routewijzer.gemeenten', true), ''))::text[]));

ALTER TABLE briefaanvulling ENABLE ROW LEVEL SECURITY;
ALTER TABLE briefaanvulling FORCE ROW LEVEL SECURITY;
CREATE POLICY briefaanvulling_gemeente ON briefaanvulling USING (
    (SELECT current_setting('routewijzer.alles', true)) = 'ja'
    OR gemeente = ANY ((SELECT NULLIF(current_setting('routewijzer.gemeenten', true), ''))::text[]));

ALTER TABLE dossierstand ENABLE ROW LEVEL SECURITY;
ALTER TABLE dossierstand FORCE ROW LEVEL SECURITY;
CREATE POLICY dossierstand_gemeente ON dossierstand USING (
    (SELECT current_setting('routewijzer.alles', true)) = 'ja'
    OR gemeente = ANY ((SELECT NULLIF(current_setting('routewijzer.gemeenten', true), ''))::text[]));

ALTER TABLE persoon ENABLE ROW LEVEL SECURITY;
ALTER TABLE persoon FORCE ROW LEVEL SECURITY;
CREATE POLICY persoon_gemeente ON persoon USING (
    (SELECT current_setting('routewijzer.alles', true)) = 'ja'
    OR gemeente = ANY ((SELECT NULLIF(current_setting('routewijzer.gemeenten', true), ''))::text[]));

-- A file that is read in is there only for who read it in, and for the service, which goes on with it.
ALTER TABLE inlezing ENABLE ROW LEVEL SECURITY;
ALTER TABLE inlezing FORCE ROW LEVEL SECURITY;
CREATE POLICY inlezing_account ON inlezing USING (
    (SELECT current_setting('routewijzer.dienst', true)) = 'ja'
    OR account = (SELECT NULLIF(current_setting('routewijzer.account', true), '')));

ALTER TABLE inleesregel ENABLE ROW LEVEL SECURITY;
ALTER TABLE inleesregel FORCE ROW LEVEL SECURITY;
CREATE POLICY inleesregel_account ON inleesregel USING (
    (SELECT current_setting('routewijzer.dienst', true)) = 'ja'
    OR account = (SELECT NULLIF(current_setting('routewijzer.account', true), '')));

