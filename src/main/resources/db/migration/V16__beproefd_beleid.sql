-- The software that tried the files and found them in order: at the next start of the same it need not do so first.
ALTER TABLE beleid_in_werking ADD COLUMN IF NOT EXISTS beproefd_met VARCHAR(100);
