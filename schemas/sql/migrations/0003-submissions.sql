-- What came in: sealed. The reader role has no right on any of it; the api cannot read the sealed columns.
CREATE TABLE submission (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  lineage uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  incident_digest bytea NOT NULL,
  incident_modified text NOT NULL,
  sha256 bytea NOT NULL,
  size_bytes integer NOT NULL,
  terms jsonb NOT NULL,
  warnings jsonb NOT NULL DEFAULT '[]',
  state text NOT NULL DEFAULT 'received'
    CHECK (state IN ('received', 'enriched', 'released', 'published', 'superseded', 'failed', 'withdrawing', 'withdrawn')),
  state_changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  attempts integer NOT NULL DEFAULT 0,
  retry_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  failure text,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  sealed_bundle text,
  sealed_enrichment text,
  wrapped_key text,
  key_id text,
  UNIQUE (lineage, version),
  CONSTRAINT sealed_until_withdrawn CHECK (state = 'withdrawn' OR (sealed_bundle IS NOT NULL AND wrapped_key IS NOT NULL))
);
CREATE UNIQUE INDEX submission_incident ON submission (participant_id, incident_digest, version);
CREATE INDEX submission_waiting ON submission (retry_at)
  WHERE state IN ('received', 'enriched', 'released', 'withdrawing');
CREATE INDEX submission_participant ON submission (participant_id, received_at, id);

CREATE TABLE submission_history (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission,
  state text NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  reason text
);
CREATE INDEX submission_history_submission ON submission_history (submission_id, id);

-- A submitter reads back what they sent: the worker unseals it and seals it to a key that one api request made.
CREATE TABLE readback (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submission,
  participant_id uuid NOT NULL REFERENCES participant,
  public_key jsonb NOT NULL,
  access_key_id uuid NOT NULL REFERENCES access_key,
  proof bytea NOT NULL,
  sealed_reply text,
  requested_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

GRANT SELECT (id, participant_id, lineage, version, incident_digest, incident_modified, sha256, size_bytes, terms, warnings, state,
  state_changed_at, attempts, retry_at, failure, received_at) ON submission TO entente_api;
GRANT INSERT ON submission TO entente_api;
GRANT UPDATE (state, state_changed_at, attempts, retry_at, failure) ON submission TO entente_api;
GRANT SELECT, INSERT ON submission_history TO entente_api, entente_worker;
GRANT SELECT, INSERT, DELETE ON readback TO entente_api;
GRANT SELECT, UPDATE, DELETE ON readback TO entente_worker;
GRANT SELECT, UPDATE ON submission TO entente_worker;
