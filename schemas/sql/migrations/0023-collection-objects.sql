-- What goes out object by object. A collection holds the objects of its renditions as bytes that pages are read from as they
-- stand. Positions are moments: `added_at` is given under the publisher's lock, strictly increasing within a collection.

-- `filter`: what an incident must hold, as lists under the names of facets and of what findings say; one value of each
-- list. `owner_id`: who defined it, and alone sees it. `filled`: what was out before it was defined has been put in, up to
-- `filled_to` while that is under way. `erased_count` grows whenever rows are changed or taken away.
ALTER TABLE collection
  ADD COLUMN owner_id uuid REFERENCES participant,
  ADD COLUMN filter jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(filter) = 'object'),
  ADD COLUMN objects_head_at timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN erased_count bigint NOT NULL DEFAULT 0,
  ADD COLUMN filled boolean NOT NULL DEFAULT false,
  ADD COLUMN filled_to timestamptz NOT NULL DEFAULT '-infinity',
  ADD COLUMN dropped_at timestamptz CHECK (dropped_at IS NULL OR owner_id IS NOT NULL);
UPDATE collection SET filter = jsonb_build_object('catalogue', jsonb_build_array('paris-call'), 'principle', jsonb_build_array(principle))
 WHERE principle IS NOT NULL;
-- A title that is refused must not tell what others defined.
ALTER TABLE collection DROP CONSTRAINT collection_title_key;
CREATE UNIQUE INDEX collection_title ON collection (owner_id, title) NULLS NOT DISTINCT WHERE dropped_at IS NULL;
CREATE INDEX collection_to_do ON collection (id) WHERE NOT filled OR dropped_at IS NOT NULL;

INSERT INTO collection (id, slug, title, description, audience, audience_kind, filter)
SELECT gen_random_uuid(), a.audience || '-sector-' || s.sector, a.title || ', sector ' || s.sector, a.description, a.audience,
       a.audience, jsonb_build_object('sector', CASE s.sector
         WHEN 'government' THEN '["government", "government-emergency-services", "government-local", "government-national",
           "government-public-services", "government-regional"]'::jsonb
         WHEN 'infrastructure' THEN '["infrastructure", "dams", "nuclear", "water"]'::jsonb
         ELSE jsonb_build_array(s.sector) END)
  FROM (VALUES ('public', 'Public', 'What may be public (TLP:CLEAR), of incidents that hit the sector.'),
               ('participants', 'Participants', 'What is shared with all participants (up to TLP:GREEN), of incidents that hit the sector.'))
         AS a (audience, title, description),
       unnest(string_to_array('agriculture aerospace automotive chemical civil-society commercial communications construction '
         'cryptocurrency dams defense education elections emergency-services energy entertainment financial-services '
         'food-and-agriculture government government-emergency-services government-local government-national '
         'government-public-services government-regional healthcare hospitality-leisure infrastructure insurance '
         'international-organization internet-infrastructure legal-and-judicial manufacturing media mining non-profit nuclear '
         'pharmaceuticals political-parties retail space technology telecommunications transportation utilities water', ' ')) AS s (sector);

INSERT INTO collection (id, slug, title, description, audience, audience_kind, filter)
SELECT gen_random_uuid(), a.audience || '-region-' || r.region, a.title || ', region ' || r.region, a.description, a.audience,
       a.audience, jsonb_build_object('region', to_jsonb(string_to_array(r.region || coalesce(' ' || r.parts, ''), ' ')))
  FROM (VALUES ('public', 'Public', 'What may be public (TLP:CLEAR), of incidents that hit the region.'),
               ('participants', 'Participants', 'What is shared with all participants (up to TLP:GREEN), of incidents that hit the region.'))
         AS a (audience, title, description),
       (VALUES ('africa', 'northern-africa eastern-africa middle-africa southern-africa western-africa'),
               ('americas', 'northern-america latin-america-caribbean caribbean central-america south-america'),
               ('latin-america-caribbean', 'caribbean central-america south-america'),
               ('asia', 'central-asia eastern-asia south-eastern-asia southern-asia western-asia'),
               ('europe', 'eastern-europe northern-europe southern-europe western-europe'),
               ('oceania', 'australia-new-zealand melanesia micronesia polynesia'),
               ('northern-africa', NULL), ('eastern-africa', NULL), ('middle-africa', NULL), ('southern-africa', NULL),
               ('western-africa', NULL), ('caribbean', NULL), ('central-america', NULL), ('south-america', NULL),
               ('northern-america', NULL), ('central-asia', NULL), ('eastern-asia', NULL), ('south-eastern-asia', NULL),
               ('southern-asia', NULL), ('western-asia', NULL), ('eastern-europe', NULL), ('northern-europe', NULL),
               ('southern-europe', NULL), ('western-europe', NULL), ('australia-new-zealand', NULL), ('melanesia', NULL),
               ('micronesia', NULL), ('polynesia', NULL), ('antarctica', NULL)) AS r (region, parts);

ALTER TABLE collection_entry ADD COLUMN owner_id uuid;

-- `version`: `modified`, else `created`, else (an observable) `added_at`. `seen_from`: who came to the audience later does not
-- see the row; when its rendition went out, not when the row was put in. `revoked`: a tombstone, without content.
CREATE TABLE collection_object (
  collection_id uuid NOT NULL REFERENCES collection,
  added_at timestamptz NOT NULL,
  audience text NOT NULL,
  audience_kind text NOT NULL,
  owner_id uuid,
  seen_from timestamptz NOT NULL,
  object_id text NOT NULL,
  type text NOT NULL,
  spec_version text NOT NULL,
  version timestamptz NOT NULL,
  is_first boolean NOT NULL,
  is_last boolean NOT NULL,
  revoked boolean NOT NULL DEFAULT false,
  digest bytea NOT NULL,
  bytes text NOT NULL,
  PRIMARY KEY (collection_id, added_at),
  UNIQUE (collection_id, object_id, version)
) WITH (toast_tuple_target = 8160);
ALTER TABLE collection_object ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX collection_object_last ON collection_object (collection_id, added_at) WHERE is_last;

-- Which renditions that are or were out hold which bytes of an object: what none holds is erased.
CREATE TABLE collection_object_holder (
  collection_id uuid NOT NULL REFERENCES collection,
  object_id text NOT NULL,
  digest bytea NOT NULL,
  rendition_id uuid NOT NULL REFERENCES rendition,
  PRIMARY KEY (collection_id, object_id, digest, rendition_id)
);
CREATE INDEX collection_object_holder_rendition ON collection_object_holder (rendition_id, collection_id);

-- When the findings of what is out were last sent again, later than the rendition itself.
ALTER TABLE rendition ADD COLUMN findings_modified timestamptz;

ALTER TABLE collection_object ENABLE ROW LEVEL SECURITY;
ALTER TABLE collection_object_holder ENABLE ROW LEVEL SECURITY;
ALTER POLICY reader ON collection USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (owner_id IS NULL OR owner_id = (SELECT viewer_id())) AND dropped_at IS NULL);
ALTER POLICY reader ON collection_entry USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (owner_id IS NULL OR owner_id = (SELECT viewer_id()))
  AND (audience_kind IN ('public', 'participants', 'recipient') OR added_at >=
    ((SELECT viewer_sinces())::timestamptz[])[array_position((SELECT viewer_audiences())::text[], audience)]));
CREATE POLICY reader ON collection_object FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (owner_id IS NULL OR owner_id = (SELECT viewer_id()))
  AND (audience_kind IN ('public', 'participants', 'recipient') OR seen_from >=
    ((SELECT viewer_sinces())::timestamptz[])[array_position((SELECT viewer_audiences())::text[], audience)]));
CREATE POLICY worker ON collection_object FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON collection_object_holder FOR ALL TO entente_worker USING (true) WITH CHECK (true);
-- The api writes down what a participant wants to follow, and that they no longer do; the worker fills and empties it.
DROP POLICY api ON collection;
CREATE POLICY api_reads ON collection FOR SELECT TO entente_api USING (true);
CREATE POLICY api_defines ON collection FOR INSERT TO entente_api WITH CHECK (NOT filled AND dropped_at IS NULL);
CREATE POLICY api_drops ON collection FOR UPDATE TO entente_api USING (owner_id IS NOT NULL) WITH CHECK (dropped_at IS NOT NULL);

GRANT SELECT (owner_id, filter, objects_head_at, erased_count, filled) ON collection TO entente_reader;
GRANT SELECT ON collection_object TO entente_reader;
GRANT SELECT (owner_id, filter, dropped_at), UPDATE (dropped_at) ON collection TO entente_api;
GRANT DELETE ON collection, collection_entry TO entente_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON collection_object, collection_object_holder TO entente_worker;
