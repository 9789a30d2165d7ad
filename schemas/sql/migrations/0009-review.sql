-- What people make of findings, what the named say of themselves, and which reports are of one event. Every row has an
-- audience and lineage; a row counts for its own audience and for those all of whose viewers belong to that one too.

-- The row of a finding stays what holds for its rendition. `proposed_*`: what the rule said, where a person said otherwise.
ALTER TABLE finding
  ADD COLUMN disputed boolean NOT NULL DEFAULT false,
  ADD COLUMN awaits_second boolean NOT NULL DEFAULT false,
  ADD COLUMN proposed_relation text CHECK (proposed_relation IN ('violates', 'implicates', 'demonstrates')),
  ADD COLUMN proposed_certainty text CHECK (proposed_certainty IN ('clear', 'arguable')),
  ADD COLUMN added_by_act uuid,
  ADD CONSTRAINT finding_review_state_check CHECK (review_state IN ('proposed', 'confirmed', 'changed', 'rejected', 'added')),
  ADD CONSTRAINT finding_said_otherwise CHECK ((review_state = 'changed') = (proposed_relation IS NOT NULL)
    AND (proposed_relation IS NULL) = (proposed_certainty IS NULL));

-- One event, several reports: the renditions of an audience that people joined have the same; alone it is the lineage.
ALTER TABLE rendition ADD COLUMN event_id uuid;
UPDATE rendition SET event_id = lineage;
ALTER TABLE rendition ALTER COLUMN event_id SET NOT NULL;
CREATE FUNCTION event_of_its_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.event_id := NEW.lineage;
  RETURN NEW;
END $$;
CREATE TRIGGER rendition_event BEFORE INSERT ON rendition FOR EACH ROW WHEN (NEW.event_id IS NULL) EXECUTE FUNCTION event_of_its_own();
CREATE INDEX rendition_event ON rendition (event_id);

-- Whether what was said for one audience counts for another: everybody in the second belongs to the first.
CREATE FUNCTION audience_flows(said_for text, wanted text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT said_for = wanted OR said_for = 'public' OR (said_for = 'participants' AND wanted <> 'public')
      OR (said_for LIKE 'clients:%' AND wanted = 'community:' || substr(said_for, 9)) $$;

-- One reader's word on one principle of one incident. Append-only: whoever changes their mind says so again.
CREATE TABLE review_act (
  id uuid PRIMARY KEY,
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  lineage uuid NOT NULL,
  audience text NOT NULL,
  audience_kind text NOT NULL CHECK (audience_kind IN ('public', 'participants', 'clients', 'community', 'recipient')),
  kind text NOT NULL CHECK (kind IN ('confirm', 'change', 'reject', 'add', 'retract')),
  catalogue text NOT NULL,
  catalogue_version text NOT NULL,
  principle text NOT NULL,
  relation text CHECK (relation IN ('violates', 'implicates', 'demonstrates')),
  certainty text CHECK (certainty IN ('clear', 'arguable')),
  evidence jsonb NOT NULL DEFAULT '[]',
  rule text,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  reviewer uuid NOT NULL REFERENCES participant,
  signed_as text,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT says_what CHECK ((kind IN ('confirm', 'change', 'add')) = (relation IS NOT NULL) AND (relation IS NULL) = (certainty IS NULL))
);
CREATE INDEX review_act_lineage ON review_act (lineage, ordinal);

-- That an act was carried down to a lesser audience: known where it came from, never where it went.
CREATE TABLE declassification (
  id uuid PRIMARY KEY,
  lineage uuid NOT NULL,
  act_id uuid NOT NULL REFERENCES review_act ON DELETE CASCADE,
  copy_id uuid NOT NULL REFERENCES review_act ON DELETE CASCADE,
  audience text NOT NULL,
  audience_kind text NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  declassified_by uuid NOT NULL REFERENCES participant,
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX declassification_lineage ON declassification (lineage);

-- What a State, a company or anyone else says of an incident in its own name: each version a row.
CREATE TABLE statement (
  id uuid PRIMARY KEY,
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  thread uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  lineage uuid NOT NULL,
  audience text NOT NULL,
  audience_kind text NOT NULL,
  author uuid NOT NULL REFERENCES participant,
  author_name text NOT NULL,
  author_kind text NOT NULL,
  author_country text,
  form text NOT NULL CHECK (form IN ('response', 'denial', 'acceptance', 'correction')),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 5000),
  withdrawn boolean NOT NULL DEFAULT false,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (thread, version)
);
CREATE INDEX statement_lineage ON statement (lineage, ordinal);

-- Whether two reports are of one event, as people of an audience said. The last word on a pair counts.
CREATE TABLE event_act (
  id uuid PRIMARY KEY,
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  lineage_a uuid NOT NULL,
  lineage_b uuid NOT NULL CHECK (lineage_a < lineage_b),
  audience text NOT NULL,
  audience_kind text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('join', 'refuse', 'undo')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  reviewer uuid NOT NULL REFERENCES participant,
  at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX event_act_a ON event_act (lineage_a);
CREATE INDEX event_act_b ON event_act (lineage_b);

-- Pairs of reports of one audience that look like one event, and why.
CREATE TABLE duplicate_candidate (
  id uuid PRIMARY KEY,
  lineage_a uuid NOT NULL,
  lineage_b uuid NOT NULL CHECK (lineage_a < lineage_b),
  audience text NOT NULL,
  audience_kind text NOT NULL,
  score real NOT NULL CHECK (score BETWEEN 0 AND 1),
  basis text NOT NULL CHECK (basis IN ('observables', 'trigram', 'tf-idf')),
  shared text[] NOT NULL DEFAULT '{}',
  found_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (lineage_a, lineage_b, audience)
);
CREATE INDEX duplicate_candidate_b ON duplicate_candidate (lineage_b);

-- The observables of what is out, so that those who share one are found without reading every document.
CREATE TABLE rendition_observable (
  rendition_id uuid NOT NULL REFERENCES rendition ON DELETE CASCADE,
  audience text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (rendition_id, value)
);
CREATE INDEX rendition_observable_value ON rendition_observable (audience, value);
CREATE SCHEMA IF NOT EXISTS trigram;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA trigram;
GRANT USAGE ON SCHEMA trigram TO entente_worker;

-- Incidents whose findings, feeds and duplicates are to be brought to what people said.
CREATE TABLE review_due (
  lineage uuid PRIMARY KEY,
  since timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- How many independent reporters stand behind renditions that the viewer may read. Fewer than three are no number: null.
CREATE FUNCTION distinct_reporters(renditions uuid[]) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT CASE WHEN count(DISTINCT s.participant_id) >= 3 THEN count(DISTINCT s.participant_id)::integer END
    FROM public.rendition r JOIN public.submission_rendition l ON l.rendition_id = r.id JOIN public.submission s ON s.id = l.submission_id
   WHERE r.id = ANY (renditions) AND r.status = 'published' AND r.audience = ANY (public.viewer_audiences())
     AND (r.audience_kind IN ('public', 'participants', 'recipient') OR r.published_at >= public.viewer_since(r.audience)) $$;

-- Readers see a word where they belong to its audience and see the incident itself.
ALTER TABLE review_act ENABLE ROW LEVEL SECURITY;
ALTER TABLE declassification ENABLE ROW LEVEL SECURITY;
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_act ENABLE ROW LEVEL SECURITY;
ALTER TABLE duplicate_candidate ENABLE ROW LEVEL SECURITY;
ALTER TABLE rendition_observable ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_due ENABLE ROW LEVEL SECURITY;

CREATE POLICY reader ON review_act FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR at >= viewer_since(audience))
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = review_act.lineage AND r.status = 'published'));
CREATE POLICY reader ON declassification FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM review_act a WHERE a.id = act_id));
CREATE POLICY reader ON statement FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR at >= viewer_since(audience))
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = statement.lineage AND r.status = 'published'));
CREATE POLICY reader ON event_act FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR at >= viewer_since(audience))
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = lineage_a AND r.status = 'published')
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = lineage_b AND r.status = 'published'));
CREATE POLICY reader ON duplicate_candidate FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = lineage_a AND r.audience = duplicate_candidate.audience AND r.status = 'published')
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = lineage_b AND r.audience = duplicate_candidate.audience AND r.status = 'published'));

CREATE POLICY api_says ON review_act FOR INSERT TO entente_api WITH CHECK (true);
CREATE POLICY api_says ON declassification FOR INSERT TO entente_api WITH CHECK (true);
CREATE POLICY api_says ON statement FOR INSERT TO entente_api WITH CHECK (true);
CREATE POLICY api_says ON event_act FOR INSERT TO entente_api WITH CHECK (true);
CREATE POLICY api ON review_due FOR ALL TO entente_api USING (true) WITH CHECK (true);
CREATE POLICY worker ON review_act FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON declassification FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON statement FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON event_act FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON duplicate_candidate FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON rendition_observable FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON review_due FOR ALL TO entente_worker USING (true) WITH CHECK (true);

GRANT SELECT (event_id) ON rendition TO entente_reader;
GRANT SELECT ON review_act, declassification, statement, event_act, duplicate_candidate TO entente_reader;
GRANT INSERT ON review_act, declassification, statement, event_act TO entente_api;
GRANT SELECT, INSERT, UPDATE ON review_due TO entente_api;
-- Of a withdrawn incident nothing is left, the words of reviewers included: the worker alone takes them away.
GRANT SELECT, DELETE ON review_act, declassification, statement, event_act TO entente_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON duplicate_candidate, rendition_observable, review_due TO entente_worker;
