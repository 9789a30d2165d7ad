-- What participants put into their inbox over TAXII, object by object, until an incident of theirs reaches it. Objects are
-- sealed as submissions are: the api adds them and cannot open them. The reader role has no right on any of it.
CREATE TABLE inbox_terms (
  participant_id uuid PRIMARY KEY REFERENCES participant,
  terms jsonb NOT NULL,
  set_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- One request to add objects: TAXII's status resource. `listing`: ids and versions as they were sent, under a key of the
-- api that stands in no database, since the id of an observable tells what it is. `wrapped_key`: the data key of the objects
-- that came with it.
CREATE TABLE inbox_status (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  access_key_id uuid NOT NULL REFERENCES access_key,
  requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  listing bytea NOT NULL,
  wrapped_key text,
  key_id text
);
CREATE INDEX inbox_status_age ON inbox_status (requested_at);

-- An object that waits. `name`, `version` and `digest` are keyed digests of its id, its id and version, and all of it.
CREATE TABLE inbox_object (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  status_id uuid NOT NULL REFERENCES inbox_status,
  name bytea NOT NULL,
  version bytea NOT NULL,
  digest bytea NOT NULL,
  size_bytes integer NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  considered boolean NOT NULL DEFAULT false,
  sealed text NOT NULL,
  UNIQUE (participant_id, version)
);
CREATE INDEX inbox_object_room ON inbox_object (participant_id, size_bytes);
CREATE INDEX inbox_object_name ON inbox_object (participant_id, name);
CREATE INDEX inbox_object_status ON inbox_object (status_id);
CREATE INDEX inbox_object_fresh ON inbox_object (participant_id) WHERE NOT considered;
CREATE INDEX inbox_object_age ON inbox_object (received_at);

-- What came of one object of a request. `fresh`: nobody has looked yet. `waiting`: no incident reaches it. `submitted`: it
-- is part of a submission, whose state tells the rest. `failed`: why is in `reason`, in words of ours. `deleted`: by its sender.
CREATE TABLE inbox_entry (
  status_id uuid NOT NULL REFERENCES inbox_status ON DELETE CASCADE,
  place integer NOT NULL CHECK (place >= 0),
  outcome text NOT NULL CHECK (outcome IN ('fresh', 'waiting', 'submitted', 'failed', 'deleted')),
  object_id uuid REFERENCES inbox_object,
  submission_id uuid REFERENCES submission,
  reason text,
  decided_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (status_id, place),
  CONSTRAINT one_way CHECK (CASE outcome WHEN 'fresh' THEN object_id IS NOT NULL WHEN 'waiting' THEN object_id IS NOT NULL
    WHEN 'submitted' THEN object_id IS NULL AND submission_id IS NOT NULL WHEN 'failed' THEN object_id IS NULL AND reason IS NOT NULL
    ELSE object_id IS NULL END)
);
CREATE INDEX inbox_entry_object ON inbox_entry (object_id);
CREATE INDEX inbox_entry_submission ON inbox_entry (submission_id);

-- Which objects an incident that came through the inbox holds, under names that the worker's secret keys: a later version of an object finds its
-- incidents. `content` is empty where the incident only refers to the object, which then finds it when it comes.
CREATE TABLE incident_member (
  lineage uuid NOT NULL,
  participant_id uuid NOT NULL REFERENCES participant,
  name bytea NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (lineage, name)
);
CREATE INDEX incident_member_name ON incident_member (participant_id, name);

GRANT SELECT, INSERT, UPDATE, DELETE ON inbox_terms TO entente_api;
GRANT SELECT (id, participant_id, access_key_id, requested_at, listing), INSERT ON inbox_status TO entente_api;
GRANT SELECT (id, participant_id, status_id, name, version, digest, size_bytes, received_at, considered), INSERT, DELETE
  ON inbox_object TO entente_api;
-- A row can only be locked by who may update something of it.
GRANT UPDATE (considered) ON inbox_object TO entente_api;
GRANT SELECT, INSERT, UPDATE (outcome, object_id, decided_at) ON inbox_entry TO entente_api;
GRANT SELECT ON inbox_terms TO entente_worker;
GRANT SELECT, UPDATE, DELETE ON inbox_status, inbox_object, inbox_entry TO entente_worker;
GRANT SELECT, INSERT, DELETE ON incident_member TO entente_worker;
GRANT INSERT ON submission TO entente_worker;
