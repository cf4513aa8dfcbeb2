-- By which version of the policy geldig_tot was found; NULL is the version that gave the advice.
ALTER TABLE routeadvies ADD COLUMN IF NOT EXISTS geldig_tot_beleid VARCHAR(100);
