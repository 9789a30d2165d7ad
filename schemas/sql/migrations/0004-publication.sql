-- What may go out. Every row carries its audience, and row-level security decides by the viewer of the transaction.
CREATE TABLE rendition (
  id uuid PRIMARY KEY,
  lineage uuid NOT NULL,
  audience text NOT NULL,
  audience_kind text NOT NULL CHECK (audience_kind IN ('public', 'participants', 'clients', 'community', 'recipient')),
  fullness smallint NOT NULL,
  version integer NOT NULL,
  incident_id text NOT NULL,
  status text NOT NULL CHECK (status IN ('held', 'ready', 'published', 'superseded', 'withdrawn', 'dropped')),
  content_digest bytea NOT NULL,
  salt bytea,
  document text NOT NULL,
  enrichments jsonb NOT NULL DEFAULT '[]',
  name text NOT NULL,
  description text NOT NULL DEFAULT '',
  search_text text NOT NULL DEFAULT '',
  occurred_at timestamptz,
  demonstration boolean NOT NULL DEFAULT false,
  created timestamptz NOT NULL,
  modified timestamptz NOT NULL,
  published_at timestamptz
);
ALTER TABLE rendition ALTER COLUMN document SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX rendition_current ON rendition (lineage, audience) WHERE status = 'published';
CREATE INDEX rendition_incident ON rendition (incident_id);
CREATE INDEX rendition_lineage ON rendition (lineage, audience, version);
CREATE INDEX rendition_audience ON rendition (audience, published_at) WHERE status = 'published';

CREATE TABLE rendition_facet (
  rendition_id uuid NOT NULL REFERENCES rendition ON DELETE CASCADE,
  facet text NOT NULL CHECK (facet IN ('sector', 'country', 'region')),
  value text NOT NULL,
  PRIMARY KEY (rendition_id, facet, value)
);
CREATE INDEX rendition_facet_value ON rendition_facet (facet, value, rendition_id);

CREATE TABLE finding (
  id uuid PRIMARY KEY,
  rendition_id uuid NOT NULL REFERENCES rendition ON DELETE CASCADE,
  ordinal integer NOT NULL,
  catalogue text NOT NULL,
  catalogue_version text NOT NULL,
  principle text NOT NULL,
  relation text NOT NULL CHECK (relation IN ('violates', 'implicates', 'demonstrates')),
  certainty text NOT NULL CHECK (certainty IN ('clear', 'arguable')),
  confidence real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  evidence jsonb NOT NULL,
  rule text NOT NULL,
  review_state text NOT NULL DEFAULT 'proposed'
);
CREATE INDEX finding_rendition ON finding (rendition_id, ordinal);
CREATE INDEX finding_principle ON finding (catalogue, principle, rendition_id);

-- Which submission a rendition came of: known to the intake side alone.
CREATE TABLE submission_rendition (
  submission_id uuid NOT NULL REFERENCES submission,
  rendition_id uuid NOT NULL REFERENCES rendition ON DELETE CASCADE,
  PRIMARY KEY (submission_id, rendition_id)
);
CREATE INDEX submission_rendition_rendition ON submission_rendition (rendition_id);

CREATE TABLE publication_log (
  position bigint PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('published', 'superseded', 'withdrawn')),
  rendition_id uuid NOT NULL REFERENCES rendition,
  audience text NOT NULL,
  added_at timestamptz NOT NULL UNIQUE,
  digest bytea NOT NULL,
  chain bytea NOT NULL
);
CREATE INDEX publication_log_rendition ON publication_log (rendition_id);

CREATE TABLE collection (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  title text NOT NULL UNIQUE,
  description text NOT NULL,
  audience text NOT NULL,
  audience_kind text NOT NULL,
  principle text,
  head_position bigint NOT NULL DEFAULT 0,
  head_added_at timestamptz NOT NULL DEFAULT '-infinity',
  head_chain bytea NOT NULL DEFAULT '\x',
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX collection_audience ON collection (audience);

CREATE TABLE collection_entry (
  collection_id uuid NOT NULL REFERENCES collection,
  position bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('published', 'revoked')),
  rendition_id uuid NOT NULL REFERENCES rendition,
  audience text NOT NULL,
  audience_kind text NOT NULL,
  added_at timestamptz NOT NULL,
  digest bytea NOT NULL,
  chain bytea NOT NULL,
  PRIMARY KEY (collection_id, position),
  UNIQUE (collection_id, added_at)
);
CREATE INDEX collection_entry_rendition ON collection_entry (rendition_id);

-- The one policy: which audiences a viewer belongs to, and since when. Owner's functions, so that the reader role
-- needs no right on memberships. The viewer is a participant's id; empty is the public.
CREATE FUNCTION viewer_id() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('entente.viewer', true), '')::uuid $$;

CREATE FUNCTION audiences_of(viewer uuid) RETURNS TABLE (audience text, since timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT 'public', '-infinity'::timestamptz
  UNION ALL
  SELECT a.audience, a.since FROM public.participant p, LATERAL (
    SELECT 'participants' AS audience, '-infinity'::timestamptz AS since
    UNION ALL SELECT 'recipient:' || p.id, '-infinity'::timestamptz
    UNION ALL
    SELECT k.kind || ':' || c.id, CASE WHEN c.open_history THEN '-infinity'::timestamptz ELSE m.joined_at END
      FROM public.membership m JOIN public.community c ON c.id = m.community_id,
           (VALUES ('clients'), ('community')) AS k (kind)
     WHERE m.participant_id = p.id
    UNION ALL
    SELECT 'clients:' || c.id, CASE WHEN c.open_history THEN '-infinity'::timestamptz ELSE min(r.registered_at) END
      FROM public.client_registration r JOIN public.community c ON c.id = r.community_id
      JOIN public.participant sponsor ON sponsor.id = r.member_id AND sponsor.state = 'admitted'
     WHERE r.client_id = p.id GROUP BY c.id
  ) AS a WHERE p.id = viewer AND p.state = 'admitted'
$$;

CREATE FUNCTION viewer_audiences() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT array_agg(audience) FROM public.audiences_of(public.viewer_id()) $$;

CREATE FUNCTION viewer_since(wanted text) RETURNS timestamptz
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT min(since) FROM public.audiences_of(public.viewer_id()) WHERE audience = wanted $$;

REVOKE ALL ON FUNCTION audiences_of(uuid) FROM PUBLIC;

ALTER TABLE rendition ENABLE ROW LEVEL SECURITY;
ALTER TABLE rendition_facet ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE collection ENABLE ROW LEVEL SECURITY;
ALTER TABLE collection_entry ENABLE ROW LEVEL SECURITY;

CREATE POLICY reader ON rendition FOR SELECT TO entente_reader USING (
  status IN ('published', 'superseded', 'withdrawn')
  AND audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR published_at >= viewer_since(audience)));
CREATE POLICY reader ON rendition_facet FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM rendition r WHERE r.id = rendition_id));
CREATE POLICY reader ON finding FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM rendition r WHERE r.id = rendition_id));
CREATE POLICY reader ON collection FOR SELECT TO entente_reader
  USING (audience = ANY ((SELECT viewer_audiences())::text[]));
CREATE POLICY reader ON collection_entry FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR added_at >= viewer_since(audience)));

CREATE POLICY worker ON rendition FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON rendition_facet FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON finding FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON collection FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON collection_entry FOR ALL TO entente_worker USING (true) WITH CHECK (true);
-- The api lets go what waits for a person; it publishes nothing.
CREATE POLICY api_reads ON rendition FOR SELECT TO entente_api USING (true);
CREATE POLICY api_releases ON rendition FOR UPDATE TO entente_api USING (status = 'held') WITH CHECK (status = 'ready');
CREATE POLICY api ON collection FOR ALL TO entente_api USING (true) WITH CHECK (true);

GRANT SELECT (id, lineage, audience, audience_kind, fullness, incident_id, status, document, enrichments, name,
  description, search_text, occurred_at, demonstration, created, modified, published_at) ON rendition TO entente_reader;
GRANT SELECT ON rendition_facet, finding, collection_entry TO entente_reader;
GRANT SELECT (id, slug, title, description, audience, audience_kind, principle, created_at) ON collection TO entente_reader;

GRANT SELECT, INSERT, UPDATE, DELETE ON rendition, rendition_facet, finding TO entente_worker;
GRANT SELECT, INSERT ON submission_rendition, publication_log, collection_entry TO entente_worker;
GRANT SELECT, INSERT, UPDATE ON collection TO entente_worker;
GRANT SELECT ON submission_rendition TO entente_api;
GRANT SELECT (id, lineage, audience, audience_kind, fullness, version, incident_id, status, created, modified, published_at),
  UPDATE (status) ON rendition TO entente_api;
GRANT SELECT (id, slug, title, audience, audience_kind), INSERT ON collection TO entente_api;

-- A feed exists as soon as its audience does: two for a community, one for an admitted participant.
CREATE FUNCTION add_community_collections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO collection (id, slug, title, description, audience, audience_kind) VALUES
    (gen_random_uuid(), 'community-' || NEW.slug, 'Community ' || NEW.slug,
     'What is shared up to TLP:AMBER+STRICT with the members of the community.', 'community:' || NEW.id, 'community'),
    (gen_random_uuid(), 'clients-' || NEW.slug, 'Clients of ' || NEW.slug,
     'What is shared up to TLP:AMBER with the community''s members and their registered clients.', 'clients:' || NEW.id, 'clients');
  RETURN NEW;
END $$;
CREATE TRIGGER community_collections AFTER INSERT ON community FOR EACH ROW EXECUTE FUNCTION add_community_collections();

CREATE FUNCTION add_recipient_collection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO collection (id, slug, title, description, audience, audience_kind) VALUES
    (gen_random_uuid(), 'recipient-' || NEW.slug, 'For ' || NEW.slug || ' alone',
     'What is shared up to TLP:RED with this participant by name.', 'recipient:' || NEW.id, 'recipient')
  ON CONFLICT DO NOTHING;
  RETURN NEW;
END $$;
CREATE TRIGGER recipient_collection AFTER UPDATE OF state ON participant FOR EACH ROW
  WHEN (NEW.state = 'admitted' AND OLD.state = 'proposed') EXECUTE FUNCTION add_recipient_collection();

INSERT INTO collection (id, slug, title, description, audience, audience_kind, principle)
SELECT gen_random_uuid(), a.audience || coalesce('-principle-' || p.number, ''),
       a.title || coalesce(', Paris Call principle ' || p.number, ''), a.description, a.audience, a.audience, p.number::text
  FROM (VALUES ('public', 'Public', 'What may be public (TLP:CLEAR).'),
               ('participants', 'Participants', 'What is shared with all participants (up to TLP:GREEN).')) AS a (audience, title, description),
       (SELECT NULL::integer AS number UNION ALL SELECT generate_series(1, 9)) AS p;
