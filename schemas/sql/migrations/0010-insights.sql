-- What is counted. Rows derived from the renditions and kept exact by the database itself: whoever changes a rendition, a
-- finding, a facet or a claim, they follow with the same commit. The view of the participants holds the public rendition
-- where there is no fuller one for all of them.

-- Who reported, as a number that is only counted: a digest here, a random one since 0016.
ALTER TABLE rendition ADD COLUMN reporter uuid;
CREATE FUNCTION reporter_of(lineage uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT md5(s.participant_id::text)::uuid FROM public.submission s WHERE s.lineage = $1 LIMIT 1 $$;
REVOKE ALL ON FUNCTION reporter_of(uuid) FROM PUBLIC;
UPDATE rendition SET reporter = reporter_of(lineage);
CREATE FUNCTION note_reporter() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.reporter := coalesce(NEW.reporter, public.reporter_of(NEW.lineage));
  RETURN NEW;
END $$;
CREATE TRIGGER rendition_reporter BEFORE INSERT ON rendition FOR EACH ROW EXECUTE FUNCTION note_reporter();

-- What a rendition says of its incident, in values that can be counted.
ALTER TABLE rendition_facet DROP CONSTRAINT rendition_facet_facet_check;
ALTER TABLE rendition_facet ADD CONSTRAINT rendition_facet_facet_check CHECK (facet IN ('sector', 'country', 'region',
  'actor-type', 'attribution-state', 'incident-type', 'entry-class', 'technique', 'malware', 'cve', 'vendor', 'consequence'));

CREATE TABLE attribution_claim (
  rendition_id uuid NOT NULL REFERENCES rendition ON DELETE CASCADE,
  ordinal integer NOT NULL,
  by_name text,
  by_kind text NOT NULL,
  by_country text,
  to_name text,
  to_kind text NOT NULL,
  to_country text,
  form text NOT NULL,
  basis text NOT NULL,
  made_on text CHECK (made_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  first_day date,
  norm_invoked boolean NOT NULL,
  state text NOT NULL,
  evidence jsonb NOT NULL,
  PRIMARY KEY (rendition_id, ordinal)
);
CREATE TABLE state_response (
  rendition_id uuid NOT NULL REFERENCES rendition ON DELETE CASCADE,
  ordinal integer NOT NULL,
  kind text NOT NULL,
  by_name text,
  country text,
  made_on text CHECK (made_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  first_day date,
  evidence jsonb NOT NULL,
  PRIMARY KEY (rendition_id, ordinal)
);
CREATE TABLE incident_measure (
  rendition_id uuid NOT NULL REFERENCES rendition ON DELETE CASCADE,
  ordinal integer NOT NULL,
  kind text NOT NULL,
  low double precision,
  high double precision,
  money text,
  currency text,
  evidence jsonb NOT NULL,
  PRIMARY KEY (rendition_id, ordinal)
);
ALTER TABLE attribution_claim ENABLE ROW LEVEL SECURITY;
ALTER TABLE state_response ENABLE ROW LEVEL SECURITY;
ALTER TABLE incident_measure ENABLE ROW LEVEL SECURITY;
CREATE POLICY reader ON attribution_claim FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM rendition r WHERE r.id = rendition_id));
CREATE POLICY reader ON state_response FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM rendition r WHERE r.id = rendition_id));
CREATE POLICY reader ON incident_measure FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM rendition r WHERE r.id = rendition_id));
CREATE POLICY worker ON attribution_claim FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON state_response FOR ALL TO entente_worker USING (true) WITH CHECK (true);
CREATE POLICY worker ON incident_measure FOR ALL TO entente_worker USING (true) WITH CHECK (true);
GRANT SELECT ON attribution_claim, state_response, incident_measure TO entente_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON attribution_claim, state_response, incident_measure TO entente_worker;

-- The viewer's audiences and since when, once a statement instead of once a row.
CREATE OR REPLACE FUNCTION viewer_audiences() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT array_agg(DISTINCT audience ORDER BY audience) FROM public.audiences_of(public.viewer_id()) $$;
CREATE FUNCTION viewer_sinces() RETURNS timestamptz[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT array_agg(since ORDER BY audience) FROM (
     SELECT audience, min(since) AS since FROM public.audiences_of(public.viewer_id()) GROUP BY audience) AS a $$;

ALTER POLICY reader ON rendition USING (
  status IN ('published', 'superseded', 'withdrawn')
  AND audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR published_at >=
    ((SELECT viewer_sinces())::timestamptz[])[array_position((SELECT viewer_audiences())::text[], audience)]));
ALTER POLICY reader ON collection_entry USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR added_at >=
    ((SELECT viewer_sinces())::timestamptz[])[array_position((SELECT viewer_audiences())::text[], audience)]));

-- In the views of the public and of the participants a row for each event; for any other audience a row for each report.
CREATE TABLE insight_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  audience text NOT NULL,
  audience_kind text NOT NULL,
  fullness smallint NOT NULL,
  event_id uuid NOT NULL,
  rendition_id uuid NOT NULL,
  created timestamptz NOT NULL,
  incident_id text NOT NULL,
  published_at timestamptz NOT NULL,
  occurred_at timestamptz,
  month date NOT NULL,
  attributed_on date,
  responded_on date,
  has_response boolean NOT NULL,
  reports integer NOT NULL,
  reporters uuid[] NOT NULL,
  findings text[],
  sectors text[],
  countries text[],
  regions text[],
  actor_types text[],
  attribution_states text[],
  incident_types text[],
  entry_classes text[],
  consequences text[],
  techniques text[],
  malware text[],
  cves text[],
  vendors text[]
);
CREATE INDEX insight_event_event ON insight_event (event_id, audience);
CREATE INDEX insight_event_added ON insight_event (audience, published_at, incident_id);
CREATE INDEX insight_event_oldest ON insight_event (audience, (coalesce(occurred_at, 'infinity')), incident_id);
CREATE INDEX insight_event_newest ON insight_event (audience, (coalesce(occurred_at, '-infinity')), incident_id);
CREATE INDEX insight_event_incident ON insight_event (audience, incident_id);
CREATE INDEX insight_event_rendition ON insight_event (rendition_id);

-- Which reports each row stands for.
CREATE TABLE insight_report (
  id bigint NOT NULL REFERENCES insight_event ON DELETE CASCADE,
  lineage uuid NOT NULL,
  audience text NOT NULL,
  audience_kind text NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (lineage, audience)
);
CREATE INDEX insight_report_row ON insight_report (id);

-- The words and values of each row, and what it does not record, each with its audience in front: what others hold is not even walked past.
CREATE TABLE insight_terms (
  id bigint PRIMARY KEY REFERENCES insight_event ON DELETE CASCADE,
  audience text NOT NULL,
  audience_kind text NOT NULL,
  published_at timestamptz NOT NULL,
  terms tsvector NOT NULL
);
CREATE INDEX insight_terms_terms ON insight_terms USING gin (terms) WITH (fastupdate = off);

-- How many events have the same month, findings and values: for the two audiences that everybody or every participant
-- belongs to. Each shape holds the values of one dimension beside month and findings.
CREATE TABLE insight_tally (
  audience text NOT NULL,
  shape text NOT NULL,
  catalogue text NOT NULL,
  month date NOT NULL,
  combination uuid NOT NULL,
  findings text[],
  dimension_values text[],
  events bigint NOT NULL,
  PRIMARY KEY (audience, shape, catalogue, month, combination)
);

ALTER TABLE insight_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE insight_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE insight_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE insight_tally ENABLE ROW LEVEL SECURITY;
CREATE POLICY reader ON insight_event FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR published_at >=
    ((SELECT viewer_sinces())::timestamptz[])[array_position((SELECT viewer_audiences())::text[], audience)]));
CREATE POLICY reader ON insight_terms FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR published_at >=
    ((SELECT viewer_sinces())::timestamptz[])[array_position((SELECT viewer_audiences())::text[], audience)]));
CREATE POLICY reader ON insight_report FOR SELECT TO entente_reader USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient') OR published_at >=
    ((SELECT viewer_sinces())::timestamptz[])[array_position((SELECT viewer_audiences())::text[], audience)]));
CREATE POLICY reader ON insight_tally FOR SELECT TO entente_reader
  USING (audience = ANY ((SELECT viewer_audiences())::text[]));
GRANT SELECT ON insight_event, insight_report, insight_terms, insight_tally TO entente_reader;

CREATE FUNCTION term_of(audience text, kind text, value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT left(md5(audience), 8) || kind || left(value, 200) $$;

-- What each report is for each view, from the renditions as they stand: for the participants the fuller one of two.
CREATE VIEW insight_standing AS
  SELECT lineage, 'public' AS audience, 'public' AS audience_kind, id, event_id, fullness, created, published_at, reporter
    FROM rendition WHERE status = 'published' AND audience = 'public'
  UNION ALL
  (SELECT DISTINCT ON (lineage) lineage, 'participants', 'participants', id, event_id, fullness, created, published_at, reporter
    FROM rendition WHERE status = 'published' AND audience IN ('public', 'participants') ORDER BY lineage, fullness DESC)
  UNION ALL
  SELECT lineage, audience, audience_kind, id, event_id, fullness, created, published_at, reporter
    FROM rendition WHERE status = 'published' AND audience NOT IN ('public', 'participants');

-- What a rendition says in values. A rejected finding is none.
CREATE FUNCTION insight_values(wanted uuid) RETURNS TABLE (terms text[], sectors text[], countries text[], regions text[],
  actor_types text[], attribution_states text[], incident_types text[], entry_classes text[], consequences text[],
  techniques text[], malware text[], cves text[], vendors text[])
LANGUAGE sql STABLE AS $$
  SELECT array_agg(facet || '=' || value),
      array_agg(value) FILTER (WHERE facet = 'sector'), array_agg(value) FILTER (WHERE facet = 'country'),
      array_agg(value) FILTER (WHERE facet = 'region'), array_agg(value) FILTER (WHERE facet = 'actor-type'),
      array_agg(value) FILTER (WHERE facet = 'attribution-state'), array_agg(value) FILTER (WHERE facet = 'incident-type'),
      array_agg(value) FILTER (WHERE facet = 'entry-class'), array_agg(value) FILTER (WHERE facet = 'consequence'),
      array_agg(value) FILTER (WHERE facet = 'technique'), array_agg(value) FILTER (WHERE facet = 'malware'),
      array_agg(value) FILTER (WHERE facet = 'cve'), array_agg(value) FILTER (WHERE facet = 'vendor')
    FROM (SELECT facet, value FROM rendition_facet WHERE rendition_id = wanted ORDER BY facet, value) AS ordered
$$;

CREATE FUNCTION insight_terms_of(audience text, search_text text, facets text[], findings text[]) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(coalesce(array_agg(DISTINCT term_of(audience, kind, value)), '{}')) FROM (
    SELECT 'word=' AS kind, lexeme AS value FROM unnest(to_tsvector('simple', search_text))
    UNION ALL SELECT '', facet FROM unnest(facets) AS facet
    UNION ALL SELECT 'finding=', finding FROM unnest(findings) AS finding
    UNION ALL SELECT '', facet || '=not-recorded' FROM unnest(ARRAY['sector', 'country', 'region', 'actor-type', 'attribution-state',
      'incident-type', 'entry-class', 'technique', 'malware', 'cve', 'vendor', 'consequence']) AS facet
     WHERE NOT EXISTS (SELECT FROM unnest(facets) AS held WHERE starts_with(held, facet || '='))
    UNION ALL SELECT 'finding=', catalogue || ' not-recorded' FROM unnest(ARRAY['paris-call', 'un-norms']) AS catalogue
     WHERE NOT EXISTS (SELECT FROM unnest(findings) AS held WHERE starts_with(held, catalogue || ' '))) AS term
$$;

-- The conditions of a filter, each `{"any": [terms]}` or `{"words": text}`, as the terms of one audience. A text without
-- words is in nothing.
CREATE FUNCTION insight_query(audience text, conditions jsonb) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg('(' || coalesce(
      CASE WHEN c ? 'words' THEN (
        SELECT string_agg(quoted || ':*', ' & ') FROM unnest(to_tsvector('simple', c ->> 'words')),
          LATERAL (SELECT '''' || replace(replace(term_of(audience, 'word=', lexeme), '\', '\\'), '''', '''''') || '''' AS quoted) AS q)
      ELSE (
        SELECT string_agg(quoted, ' | ') FROM jsonb_array_elements_text(c -> 'any') AS term,
          LATERAL (SELECT '''' || replace(replace(term_of(audience, '', term), '\', '\\'), '''', '''''') || '''' AS quoted) AS q)
      END, '''' || term_of(audience, 'nothing', '') || '''') || ')', ' & ')::tsquery
    FROM jsonb_array_elements(conditions) AS c
$$;

-- Beneath row-level security, because PostgreSQL uses no index for what might leak (full text is not leakproof). The
-- audience is part of each key that is looked up, so neither the answer nor the time that it takes depends on other rows.
CREATE FUNCTION insight_matches(wanted text, conditions jsonb, at_most integer) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE query tsquery := public.insight_query(wanted, conditions);
DECLARE since timestamptz := (SELECT min(a.since) FROM public.audiences_of(public.viewer_id()) AS a WHERE a.audience = wanted);
BEGIN
  IF since IS NULL THEN RETURN; END IF;
  RETURN QUERY SELECT t.id FROM public.insight_terms t
    WHERE t.terms @@ query AND t.audience = wanted AND t.published_at >= since LIMIT at_most;
END $$;
CREATE FUNCTION insight_match_count(wanted text, conditions jsonb, at_most integer) RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE query tsquery := public.insight_query(wanted, conditions);
BEGIN
  IF wanted NOT IN ('public', 'participants') OR NOT wanted = ANY (public.viewer_audiences()) THEN RETURN 0; END IF;
  RETURN (SELECT count(*) FROM (SELECT FROM public.insight_terms t WHERE t.terms @@ query LIMIT at_most) AS matching);
END $$;

CREATE FUNCTION insight_combinations(findings text[], sectors text[], countries text[], regions text[], actor_types text[],
  attribution_states text[]) RETURNS TABLE (shape text, catalogue text, combination uuid, of_catalogue text[], dimension_values text[])
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT s.shape, k.catalogue, md5(ROW(g.of_catalogue, s.dimension_values)::text)::uuid, g.of_catalogue, s.dimension_values
    FROM (VALUES ('paris-call'), ('un-norms')) AS k (catalogue),
         LATERAL (SELECT array_agg(f ORDER BY f) AS of_catalogue FROM unnest(findings) AS f WHERE starts_with(f, k.catalogue || ' ')) AS g,
         LATERAL (VALUES ('', NULL), ('sector', sectors), ('country', countries), ('region', regions),
           ('actor-type', actor_types), ('attribution-state', attribution_states)) AS s (shape, dimension_values)
$$;

CREATE FUNCTION tally_insights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.insight_tally AS t (audience, shape, catalogue, month, combination, findings, dimension_values, events)
  SELECT c.audience, s.shape, s.catalogue, c.month, s.combination, s.of_catalogue, s.dimension_values,
         count(*) * (CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END)
    FROM changed c, public.insight_combinations(
      c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s
   WHERE c.audience IN ('public', 'participants')
   GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5
  ON CONFLICT (audience, shape, catalogue, month, combination) DO UPDATE SET events = t.events + excluded.events;
  IF TG_OP = 'DELETE' THEN
    DELETE FROM public.insight_tally t USING (
      SELECT DISTINCT c.audience, s.shape, s.catalogue, c.month, s.combination
        FROM changed c, public.insight_combinations(
          c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s) AS gone
     WHERE t.events = 0 AND (t.audience, t.shape, t.catalogue, t.month, t.combination)
       = (gone.audience, gone.shape, gone.catalogue, gone.month, gone.combination);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER insight_counted AFTER INSERT ON insight_event
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_insights();
CREATE TRIGGER insight_uncounted AFTER DELETE ON insight_event
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_insights();

-- The reports that share an event with these, now or by the rows that stand: what is counted anew together.
CREATE FUNCTION insight_neighbours(lineages uuid[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE AS $$
DECLARE grown uuid[] := lineages;
DECLARE before integer := 0;
BEGIN
  WHILE cardinality(grown) > before LOOP
    before := cardinality(grown);
    grown := ARRAY(
      SELECT unnest(grown)
      UNION SELECT other.lineage FROM rendition mine JOIN rendition other USING (event_id)
       WHERE mine.lineage = ANY (grown) AND mine.status = 'published' AND other.status = 'published'
         AND mine.audience IN ('public', 'participants') AND other.audience IN ('public', 'participants')
      UNION SELECT other.lineage FROM insight_report mine JOIN insight_report other USING (id) WHERE mine.lineage = ANY (grown));
  END LOOP;
  RETURN grown;
END $$;

-- Under the publisher's lock, so that no two count at once.
CREATE FUNCTION refresh_insights(lineages uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE affected uuid[];
BEGIN
  PERFORM pg_advisory_xact_lock(7061943);
  affected := public.insight_neighbours(lineages);
  DELETE FROM public.insight_event e USING public.insight_report o WHERE o.id = e.id AND o.lineage = ANY (affected);
  WITH standing AS MATERIALIZED (
    SELECT s.*, CASE WHEN s.audience IN ('public', 'participants') THEN s.event_id ELSE s.lineage END AS counted_as
      FROM public.insight_standing s WHERE s.lineage = ANY (affected)
  ), chosen AS MATERIALIZED (
    SELECT nextval(pg_get_serial_sequence('public.insight_event', 'id')) AS id, c.* FROM (
      SELECT (array_agg(s.id ORDER BY s.fullness DESC, s.created, s.lineage))[1] AS rendition_id, s.audience, s.audience_kind,
             s.counted_as, count(*)::integer AS reports, coalesce(array_agg(DISTINCT s.reporter)
               FILTER (WHERE s.reporter IS NOT NULL), '{}') AS reporters
        FROM standing s GROUP BY s.audience, s.audience_kind, s.counted_as) AS c
  ), made AS MATERIALIZED (
    SELECT c.id, c.audience, c.audience_kind, r.fullness, r.event_id, r.id AS rendition_id, r.created, r.incident_id,
           r.published_at, r.occurred_at, coalesce(date_trunc('month', r.occurred_at AT TIME ZONE 'UTC')::date, '-infinity') AS month,
           (SELECT min(first_day) FROM public.attribution_claim WHERE rendition_id = r.id AND by_kind <> 'self'
              AND state NOT IN ('withdrawn', 'denied')) AS attributed_on,
           (SELECT min(first_day) FROM public.state_response WHERE rendition_id = r.id
              AND kind IN ('statement', 'sanction', 'indictment', 'expulsion', 'takedown')) AS responded_on,
           EXISTS (SELECT FROM public.state_response WHERE rendition_id = r.id
              AND kind IN ('statement', 'sanction', 'indictment', 'expulsion', 'takedown')) AS has_response,
           c.reports, c.reporters,
           (SELECT array_agg(said ORDER BY said) FROM (
              SELECT concat_ws(' ', catalogue, principle, relation, certainty) AS said FROM public.finding
               WHERE rendition_id = r.id AND review_state <> 'rejected') AS f) AS findings,
           v.*, r.search_text
      FROM chosen c JOIN public.rendition r ON r.id = c.rendition_id, public.insight_values(r.id) AS v
  ), counted AS (
    INSERT INTO public.insight_event (id, audience, audience_kind, fullness, event_id, rendition_id, created, incident_id, published_at, occurred_at, month,
      attributed_on, responded_on, has_response, reports, reporters, findings, sectors, countries, regions, actor_types,
      attribution_states, incident_types, entry_classes, consequences, techniques, malware, cves, vendors) OVERRIDING SYSTEM VALUE
    SELECT id, audience, audience_kind, fullness, event_id, rendition_id, created, incident_id, published_at, occurred_at, month,
      attributed_on, responded_on, has_response, reports, reporters, findings, sectors, countries, regions, actor_types,
      attribution_states, incident_types, entry_classes, consequences, techniques, malware, cves, vendors FROM made
  ), reported AS (
    INSERT INTO public.insight_report (id, lineage, audience, audience_kind, published_at)
    SELECT c.id, s.lineage, s.audience, s.audience_kind, s.published_at
      FROM standing s JOIN chosen c ON c.audience = s.audience AND c.counted_as = s.counted_as)
  INSERT INTO public.insight_terms (id, audience, audience_kind, published_at, terms)
  SELECT id, audience, audience_kind, published_at, public.insight_terms_of(audience, search_text, terms, findings) FROM made;
END $$;
REVOKE ALL ON FUNCTION refresh_insights(uuid[]) FROM PUBLIC;

-- Reports whose rows have to follow with this commit. Empty at rest.
CREATE TABLE insight_stale (lineage uuid PRIMARY KEY);

CREATE FUNCTION freshen_insights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE stale uuid[];
BEGIN
  WITH gone AS (DELETE FROM public.insight_stale RETURNING lineage) SELECT array_agg(lineage) INTO stale FROM gone;
  IF stale IS NOT NULL THEN PERFORM public.refresh_insights(stale); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER insight_fresh AFTER INSERT ON insight_stale
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION freshen_insights();

CREATE FUNCTION note_released() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status = 'published' THEN
    INSERT INTO public.insight_stale VALUES (OLD.lineage) ON CONFLICT DO NOTHING;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status = 'published' THEN
    INSERT INTO public.insight_stale VALUES (NEW.lineage) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER insight_note AFTER INSERT OR UPDATE OR DELETE ON rendition FOR EACH ROW EXECUTE FUNCTION note_released();

CREATE FUNCTION note_derived() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.insight_stale
  SELECT r.lineage FROM public.rendition r WHERE r.status = 'published'
     AND r.id = CASE TG_OP WHEN 'DELETE' THEN OLD.rendition_id ELSE NEW.rendition_id END
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER insight_note AFTER INSERT OR UPDATE OR DELETE ON finding FOR EACH ROW EXECUTE FUNCTION note_derived();
CREATE TRIGGER insight_note AFTER INSERT OR UPDATE OR DELETE ON rendition_facet FOR EACH ROW EXECUTE FUNCTION note_derived();
CREATE TRIGGER insight_note AFTER INSERT OR UPDATE OR DELETE ON attribution_claim FOR EACH ROW EXECUTE FUNCTION note_derived();
CREATE TRIGGER insight_note AFTER INSERT OR UPDATE OR DELETE ON state_response FOR EACH ROW EXECUTE FUNCTION note_derived();
DROP INDEX rendition_facet_value;

SELECT refresh_insights(array_agg(DISTINCT lineage)) FROM rendition WHERE status = 'published';
