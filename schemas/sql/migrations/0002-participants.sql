-- Who takes part, in which community, with which keys; and what was done by whom.
CREATE TABLE administrator (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE participant (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('cert', 'government', 'company', 'civil-society', 'academia')),
  country text,
  sectors text[] NOT NULL DEFAULT '{}',
  domains text[] NOT NULL DEFAULT '{}',
  networks text[] NOT NULL DEFAULT '{}',
  listed boolean NOT NULL DEFAULT false,
  demonstration boolean NOT NULL DEFAULT false,
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'admitted', 'suspended')),
  proposed_by uuid NOT NULL REFERENCES administrator,
  proposed_at timestamptz NOT NULL DEFAULT now(),
  admitted_by uuid REFERENCES administrator,
  admitted_at timestamptz,
  CONSTRAINT two_administrators CHECK (state = 'proposed' OR (admitted_by IS NOT NULL AND admitted_by <> proposed_by))
);

CREATE TABLE access_key (
  id uuid PRIMARY KEY,
  digest bytea NOT NULL UNIQUE,
  -- Ed25519, from the token alone: what its holder signs, nobody can who has only this database.
  proof_key bytea NOT NULL,
  endorsement bytea,
  participant_id uuid REFERENCES participant,
  administrator_id uuid REFERENCES administrator,
  label text NOT NULL,
  permissions text[] NOT NULL,
  created_by uuid REFERENCES access_key,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CONSTRAINT one_holder CHECK (num_nonnulls(participant_id, administrator_id) = 1)
);
CREATE INDEX access_key_participant ON access_key (participant_id);
CREATE INDEX access_key_administrator ON access_key (administrator_id);

-- A first key, which no other key made, is the owner's to make: the api's role cannot plant one.
ALTER TABLE access_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_reads ON access_key FOR SELECT TO entente_api USING (true);
CREATE POLICY api_makes ON access_key FOR INSERT TO entente_api WITH CHECK (created_by IS NOT NULL);
CREATE POLICY api_revokes ON access_key FOR UPDATE TO entente_api USING (true) WITH CHECK (true);
CREATE POLICY worker ON access_key FOR SELECT TO entente_worker USING (true);

CREATE TABLE community (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
  name text NOT NULL,
  open_history boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE membership (
  community_id uuid NOT NULL REFERENCES community,
  participant_id uuid NOT NULL REFERENCES participant,
  joined_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (community_id, participant_id)
);
CREATE INDEX membership_participant ON membership (participant_id);

CREATE TABLE client_registration (
  community_id uuid NOT NULL,
  member_id uuid NOT NULL,
  client_id uuid NOT NULL REFERENCES participant,
  registered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (community_id, member_id, client_id),
  FOREIGN KEY (community_id, member_id) REFERENCES membership ON DELETE CASCADE
);
CREATE INDEX client_registration_client ON client_registration (client_id);

CREATE TABLE audit_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  detail jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_entry_subject ON audit_entry (subject, id);

GRANT SELECT, INSERT, UPDATE ON administrator, participant, community TO entente_api;
-- When a key was made is the database's word: a proof of reading back rests on it.
GRANT SELECT, INSERT (id, digest, proof_key, endorsement, participant_id, administrator_id, label, permissions, created_by, expires_at, revoked_at),
  UPDATE (revoked_at) ON access_key TO entente_api;
GRANT SELECT (id, proof_key, endorsement, participant_id, permissions, created_by, created_at, expires_at, revoked_at)
  ON access_key TO entente_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON membership, client_registration TO entente_api;
GRANT SELECT, INSERT ON audit_entry TO entente_api;
GRANT INSERT ON audit_entry TO entente_worker;
GRANT SELECT ON participant, community, membership, client_registration TO entente_worker;
