-- Collections of other TAXII servers that participants follow. What comes from there waits in the inbox apart from what its
-- participant posts, and becomes submissions of theirs. The reader role has no right on any of it.

-- `credentials`: encrypted under the instance's own secret, which no table holds. Where it has come to: every object added
-- up to `asked_after` is here; `next_token` goes on in the middle of what was asked for after that, and `last_added` is how
-- far that has come. `revision` grows with each page, so that a page is stored once. `last_problem`: a code, never words of
-- the other side.
CREATE TABLE pull (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  access_key_id uuid NOT NULL REFERENCES access_key,
  url text NOT NULL,
  credentials text,
  terms jsonb NOT NULL,
  once boolean NOT NULL DEFAULT false,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'stopped')),
  stopped_because text CHECK (stopped_because IN ('key-ended', 'done')),
  asked_after text,
  next_token text,
  last_added text,
  revision bigint NOT NULL DEFAULT 0,
  page_size integer NOT NULL CHECK (page_size > 0),
  objects_count bigint NOT NULL DEFAULT 0,
  refused_count bigint NOT NULL DEFAULT 0,
  caught_up_at timestamptz,
  failing_since timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_problem text,
  due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  claimed_until timestamptz NOT NULL DEFAULT '-infinity',
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (participant_id, url),
  CHECK ((state = 'stopped') = (stopped_because IS NOT NULL))
);
CREATE INDEX pull_due ON pull (due_at) WHERE state = 'active';

ALTER TABLE inbox_object ADD COLUMN pull_id uuid REFERENCES pull;
CREATE INDEX inbox_object_pull ON inbox_object (pull_id, received_at) WHERE pull_id IS NOT NULL;
DROP INDEX inbox_object_room;
CREATE INDEX inbox_object_room ON inbox_object (participant_id, pull_id, size_bytes);

-- What became of an incident that another server told of. `taken`: it is a submission here. `own`: it went out here before,
-- and came back. `duplicate`: another server that this participant follows told of it before. `withdrawn`: there.
CREATE TABLE pulled_incident (
  lineage uuid PRIMARY KEY,
  pull_id uuid NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  state text NOT NULL CHECK (state IN ('taken', 'own', 'duplicate', 'withdrawn')),
  decided_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX pulled_incident_pull ON pulled_incident (pull_id, state);

-- Under which names an incident that was taken went on its way here: its own name at the server that told of it, without
-- scopes, and the names that this server told. Digests that only who knows the incident can make again. `home`: the same
-- with the address that the incident was pulled from.
CREATE TABLE pulled_origin (
  lineage uuid NOT NULL REFERENCES pulled_incident ON DELETE CASCADE,
  participant_id uuid NOT NULL REFERENCES participant,
  pull_id uuid NOT NULL,
  scopes text[] NOT NULL,
  digest bytea NOT NULL,
  home bytea NOT NULL,
  PRIMARY KEY (lineage, scopes, digest)
);
CREATE INDEX pulled_origin_digest ON pulled_origin (participant_id, digest);

-- Of this instance. `origin_salt`: of it and an audience a scope is made, for audiences that are nobody else's.
CREATE TABLE instance (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  origin_salt bytea NOT NULL
);
INSERT INTO instance (origin_salt) VALUES (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));

GRANT SELECT, INSERT, UPDATE, DELETE ON pull TO entente_api;
GRANT SELECT (id, participant_id, access_key_id, url, terms, refused_count), UPDATE (refused_count) ON pull TO entente_worker;
GRANT SELECT (pull_id) ON inbox_object TO entente_api;
GRANT SELECT ON pulled_incident TO entente_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON pulled_incident, pulled_origin TO entente_worker;
GRANT SELECT ON instance TO entente_worker;
