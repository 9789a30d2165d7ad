-- Where a participant wants to be told of a feed. It reads as the key that made it, and ends with that key. Secrets stand
-- encrypted under the instance's own secret, which no table holds. `told_to`: up to where the receiver has everything.
CREATE TABLE webhook (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  access_key_id uuid NOT NULL REFERENCES access_key,
  collection_id uuid NOT NULL REFERENCES collection ON DELETE CASCADE,
  label text NOT NULL,
  url text NOT NULL,
  secrets jsonb NOT NULL,
  told_to timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'stopped')),
  stopped_because text CHECK (stopped_because IN ('key-ended', 'feed-out-of-sight', 'unreachable', 'gone')),
  failing_since timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_status integer,
  due_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  claimed_until timestamptz NOT NULL DEFAULT '-infinity',
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((state = 'stopped') = (stopped_because IS NOT NULL))
);
CREATE INDEX webhook_participant ON webhook (participant_id);
CREATE INDEX webhook_active ON webhook (collection_id) WHERE state = 'active';
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook TO entente_api;
GRANT SELECT (head_added_at) ON collection TO entente_api;
