-- People of an organisation who sign in by an account elsewhere (OpenID Connect). Each has a key that another key of the organisation
-- endorsed when it invited them; its token is the code of the invitation, shown once. That key opens no door by itself: it counts
-- together with the account that it was redeemed by. `identity`: a digest of issuer and subject under the instance's own secret.
ALTER TABLE access_key ADD COLUMN for_person boolean NOT NULL DEFAULT false;
GRANT INSERT (for_person) ON access_key TO entente_api;

CREATE TABLE person (
  key_id uuid PRIMARY KEY REFERENCES access_key,
  name text NOT NULL,
  permissions text[] NOT NULL,
  identity bytea UNIQUE,
  invited_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  redeem_before timestamptz NOT NULL,
  redeemed_at timestamptz
);
GRANT SELECT, INSERT, DELETE, UPDATE (permissions, identity, redeemed_at) ON person TO entente_api;
GRANT SELECT (key_id, permissions, redeemed_at) ON person TO entente_worker;
GRANT SELECT (session_of, for_person) ON access_key TO entente_worker;

CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR UPDATE OR DELETE ON person
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch();
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON person FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch();
