-- Which objects of a collection went out with which rendition: a stretch of `added_at` for each time. `revoked`: they are what a
-- withdrawal left. By it a page of objects is known to hold something of an incident, also after its objects are erased.
CREATE TABLE collection_sending (
  collection_id uuid NOT NULL REFERENCES collection ON DELETE CASCADE,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  rendition_id uuid NOT NULL REFERENCES rendition,
  revoked boolean NOT NULL,
  PRIMARY KEY (collection_id, first_at),
  CHECK (first_at <= last_at)
);
CREATE INDEX collection_sending_rendition ON collection_sending (rendition_id);
-- What is out already, by its incident.
INSERT INTO collection_sending (collection_id, first_at, last_at, rendition_id, revoked)
SELECT o.collection_id, o.added_at, o.added_at, r.id, o.revoked
  FROM collection_object o, LATERAL (
    SELECT e.rendition_id AS id FROM rendition r JOIN collection_entry e ON e.rendition_id = r.id AND e.collection_id = o.collection_id
     WHERE r.incident_id = o.object_id AND (e.kind = 'revoked') = o.revoked AND (o.revoked OR EXISTS (
       SELECT FROM collection_object_holder h WHERE (h.collection_id, h.object_id, h.digest) = (o.collection_id, o.object_id, o.digest)
          AND h.rendition_id = r.id))
     ORDER BY e.position DESC LIMIT 1) AS r
 WHERE o.type = 'incident';

ALTER TABLE collection_sending ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker ON collection_sending FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY api ON collection_sending FOR SELECT TO entente_api USING (true);
CREATE POLICY reader ON collection_sending FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM collection c WHERE c.id = collection_id));
GRANT SELECT, INSERT, DELETE ON collection_sending TO entente_worker;
GRANT SELECT ON collection_sending TO entente_api;
-- A reader is not told which rendition, nor whether others had the incident before.
GRANT SELECT (collection_id, first_at, last_at) ON collection_sending TO entente_reader;

-- Of a page by TAXII: when the latest object of the collection had been added as the page was read, the first time. What was
-- replaced or withdrawn before that moment was not on it. `-infinity`: it was, as an earlier version that was asked for.
ALTER TABLE delivery ADD COLUMN head_at timestamptz;
