-- When to look at a candidate again: as the policy said with the advice, or as was decided.
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS herbeoordelen DATE;
ALTER TABLE besluit ADD COLUMN IF NOT EXISTS herbeoordelen DATE;
