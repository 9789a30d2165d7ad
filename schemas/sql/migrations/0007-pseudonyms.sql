-- A community that agreed to it knows the same victim again by a pseudonym. Each epoch has a salt of its own, made here and
-- read by the worker alone; the salt of an epoch that is over is nowhere any more, so its pseudonyms cannot be computed again.
CREATE TABLE community_pseudonym (
  community_id uuid PRIMARY KEY REFERENCES community,
  agreed boolean NOT NULL,
  epoch integer NOT NULL DEFAULT 1 CHECK (epoch >= 1),
  salt bytea NOT NULL CHECK (length(salt) = 32),
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE FUNCTION salt_pseudonyms() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.salt := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER pseudonym_salt_first BEFORE INSERT ON community_pseudonym
  FOR EACH ROW WHEN (NEW.salt IS NULL) EXECUTE FUNCTION salt_pseudonyms();
CREATE TRIGGER pseudonym_salt BEFORE UPDATE OF epoch ON community_pseudonym
  FOR EACH ROW WHEN (NEW.epoch <> OLD.epoch) EXECUTE FUNCTION salt_pseudonyms();

ALTER TABLE community_pseudonym ENABLE ROW LEVEL SECURITY;
CREATE POLICY api ON community_pseudonym FOR ALL TO entente_api USING (true) WITH CHECK (salt IS NOT NULL);
CREATE POLICY worker ON community_pseudonym FOR SELECT TO entente_worker USING (true);
GRANT SELECT (community_id, agreed, epoch, changed_at), INSERT (community_id, agreed), UPDATE (agreed, epoch, changed_at)
  ON community_pseudonym TO entente_api;
GRANT SELECT ON community_pseudonym TO entente_worker;
