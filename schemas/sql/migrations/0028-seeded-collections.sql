-- Collections for conformance tests: loaded by `entente taxii seed`, with rights of their own. Only the owner makes one, and
-- only in a database without submissions. Where a collection is written to over TAXII and read back, it is one of these.
CREATE TABLE seeded_collection (
  collection_id uuid PRIMARY KEY REFERENCES collection,
  can_read boolean NOT NULL,
  can_write boolean NOT NULL,
  media_types text[]
);

-- What became of a request to add objects to one, for who asked.
CREATE TABLE seeded_status (
  id uuid PRIMARY KEY,
  participant_id uuid NOT NULL REFERENCES participant,
  requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  body text NOT NULL
);

ALTER TABLE seeded_collection ENABLE ROW LEVEL SECURITY;
CREATE POLICY reader ON seeded_collection FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM collection c WHERE c.id = collection_id));
CREATE POLICY api ON seeded_collection FOR SELECT TO entente_api USING (true);
-- The api writes objects into these, and into no other collection.
CREATE POLICY api_seeded ON collection_object FOR ALL TO entente_api
  USING (EXISTS (SELECT FROM seeded_collection s WHERE s.collection_id = collection_object.collection_id AND s.can_write))
  WITH CHECK (EXISTS (SELECT FROM seeded_collection s WHERE s.collection_id = collection_object.collection_id AND s.can_write));
CREATE POLICY api_seeded ON collection FOR UPDATE TO entente_api
  USING (EXISTS (SELECT FROM seeded_collection s WHERE s.collection_id = id AND s.can_write))
  WITH CHECK (EXISTS (SELECT FROM seeded_collection s WHERE s.collection_id = id AND s.can_write));

GRANT SELECT ON seeded_collection TO entente_reader, entente_api;
GRANT SELECT, INSERT, DELETE, UPDATE (is_first, is_last) ON collection_object TO entente_api;
GRANT SELECT (objects_head_at, erased_count), UPDATE (objects_head_at, erased_count) ON collection TO entente_api;
GRANT SELECT, INSERT, DELETE ON seeded_status TO entente_api;

-- Feeds are asked by the type of object more than by anything else.
CREATE INDEX collection_object_type ON collection_object (collection_id, type, added_at) WHERE is_last;
