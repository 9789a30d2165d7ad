-- Renditions that were read one by one, beside the stretches of feeds: what `delivery` is for feeds.
CREATE TABLE delivery_rendition (
  participant_id uuid REFERENCES participant,
  rendition_id uuid NOT NULL REFERENCES rendition,
  channel text NOT NULL CHECK (channel IN ('graphql', 'document')),
  revoked boolean NOT NULL,
  first_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  last_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  times bigint NOT NULL DEFAULT 1,
  UNIQUE NULLS NOT DISTINCT (rendition_id, participant_id, channel, revoked)
);
GRANT SELECT, INSERT, UPDATE ON delivery_rendition TO entente_api;
