-- What a submitter asks of a worker besides reading back: a preview, a mask, a lowered marking. What comes with the request
-- is sealed to the worker's key, the reply to a key of that one request; nothing of either stands in the clear.
ALTER TABLE readback ALTER COLUMN submission_id DROP NOT NULL;
ALTER TABLE readback
  ADD COLUMN kind text NOT NULL DEFAULT 'bundle'
    CHECK (kind IN ('bundle', 'preview', 'draft', 'adjustments', 'mask', 'unmask', 'lower')),
  ADD COLUMN sealed_request text,
  ADD COLUMN wrapped_key text,
  ADD COLUMN key_id text,
  ADD CONSTRAINT of_a_submission CHECK (kind = 'draft' OR submission_id IS NOT NULL);

-- What a submitter adds to the redaction of their incident, over all its versions: extra masks and lowered markings. Only
-- the worker writes and reads it, on a request that the submitter's own key signed: the api can neither mask less nor
-- lower more. A row that has ended stays, sealed, as the record of the act; a withdrawal erases what all of them say.
CREATE TABLE adjustment (
  id uuid PRIMARY KEY,
  lineage uuid NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  kind text NOT NULL CHECK (kind IN ('mask', 'lowering')),
  sealed text,
  wrapped_key text,
  key_id text NOT NULL,
  value_digest bytea CHECK (kind = 'mask' OR value_digest IS NOT NULL),
  made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ended_at timestamptz,
  CONSTRAINT sealed_until_withdrawn CHECK ((sealed IS NULL) = (wrapped_key IS NULL) AND (sealed IS NOT NULL OR ended_at IS NOT NULL))
);
CREATE INDEX adjustment_lineage ON adjustment (lineage, made_at);
ALTER TABLE adjustment ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker ON adjustment FOR ALL TO entente_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON adjustment TO entente_worker;

-- Sharing terms say for each audience whether its rendition waits. Those from before said it of the public alone.
UPDATE submission SET terms = terms || '{"releases": {}}' WHERE NOT terms ? 'releases';
