-- What a participant has begun to write and not submitted: sealed as submissions are. The api adds and replaces it, and cannot read it;
-- the worker opens it for a key of the participant that descends from before it was begun.
CREATE TABLE draft (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  version integer NOT NULL CHECK (version >= 1),
  size_bytes integer NOT NULL,
  sealed text NOT NULL,
  wrapped_key text NOT NULL,
  key_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX draft_participant ON draft (participant_id, changed_at);
CREATE INDEX draft_age ON draft (changed_at);
GRANT SELECT (id, participant_id, version, size_bytes, created_at, changed_at), DELETE ON draft TO entente_api;
GRANT INSERT (id, participant_id, version, size_bytes, sealed, wrapped_key, key_id),
  UPDATE (version, size_bytes, sealed, wrapped_key, key_id, changed_at) ON draft TO entente_api;
GRANT SELECT, DELETE ON draft TO entente_worker;

ALTER TABLE readback
  ADD COLUMN draft_id uuid REFERENCES draft ON DELETE CASCADE,
  DROP CONSTRAINT readback_kind_check,
  ADD CONSTRAINT readback_kind_check
    CHECK (kind IN ('bundle', 'preview', 'draft', 'stored-draft', 'adjustments', 'mask', 'unmask', 'lower')),
  DROP CONSTRAINT of_a_submission,
  ADD CONSTRAINT of_a_submission CHECK (kind = 'draft' OR CASE kind WHEN 'stored-draft' THEN draft_id ELSE submission_id END IS NOT NULL);
