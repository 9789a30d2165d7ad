-- Wakes whoever follows a feed, when what was added is committed. The signal carries nothing.
CREATE FUNCTION tell_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('entente_published', '');
  RETURN NULL;
END $$;
CREATE TRIGGER collection_entry_published AFTER INSERT ON collection_entry
  FOR EACH STATEMENT EXECUTE FUNCTION tell_published();

-- Who was given which stretch of a feed by which door, and when first and last. A page is one row, however often it is
-- asked for. Of the public, only how often.
CREATE TABLE delivery (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  participant_id uuid REFERENCES participant,
  collection_id uuid NOT NULL REFERENCES collection ON DELETE CASCADE,
  channel text NOT NULL CHECK (channel IN ('graphql', 'file', 'misp', 'stream', 'subscription', 'webhook', 'taxii')),
  first_added_at timestamptz NOT NULL,
  last_added_at timestamptz NOT NULL,
  first_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  times bigint NOT NULL DEFAULT 1,
  CHECK (first_added_at <= last_added_at),
  UNIQUE NULLS NOT DISTINCT (collection_id, first_added_at, last_added_at, participant_id, channel)
);
GRANT SELECT, INSERT, UPDATE ON delivery TO entente_api, entente_worker;
-- The api tells a submitter which of the stretches hold their incident.
GRANT SELECT (collection_id, kind, rendition_id, audience_kind, added_at) ON collection_entry TO entente_api;
CREATE POLICY api ON collection_entry FOR SELECT TO entente_api USING (true);
