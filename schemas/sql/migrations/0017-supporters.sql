-- Who supports a catalogue: public data that an administrator loads from a list. `known_as` are its names as they are compared.
-- Nothing is counted by supporter anywhere.
CREATE TABLE supporter (
  catalogue text NOT NULL CHECK (catalogue IN ('paris-call', 'un-norms')),
  ordinal integer NOT NULL,
  name text NOT NULL,
  aliases text[] NOT NULL,
  known_as text[] NOT NULL,
  kind text NOT NULL CHECK (kind IN ('state', 'public-authority', 'company', 'civil-society')),
  region text,
  country text CHECK (country ~ '^[A-Z]{2}$'),
  supported_on text,
  commitments text[] NOT NULL,
  PRIMARY KEY (catalogue, ordinal),
  CONSTRAINT states_have_a_country CHECK (kind <> 'state' OR country IS NOT NULL)
);
CREATE INDEX supporter_known_as ON supporter USING gin (known_as);
CREATE INDEX supporter_state ON supporter (country) WHERE kind = 'state';

ALTER TABLE supporter ENABLE ROW LEVEL SECURITY;
CREATE POLICY reader ON supporter FOR SELECT TO entente_reader USING (true);
GRANT SELECT ON supporter TO entente_reader;
