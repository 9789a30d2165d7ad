-- Rows by numbers. What one event holds of one facet is a set of values; every set that occurs in a view is written down
-- once, with how many events hold it, and each event of the view is a narrow row of numbers of sets. Any table is counted
-- from those, and any filter on values is a list of numbers. The counts of alike rows, one for each facet, give way to this.

CREATE TABLE insight_set (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  audience text NOT NULL,
  facet text NOT NULL,
  digest bytea NOT NULL,
  held text[] NOT NULL,
  events bigint NOT NULL,
  UNIQUE (audience, facet, digest)
) WITH (fillfactor = 70);
-- Which sets hold a value; `not-recorded` is a value of the sets that hold nothing, and of findings of none by a catalogue.
CREATE TABLE insight_set_value (
  audience text NOT NULL,
  facet text NOT NULL,
  value text NOT NULL,
  set_id integer NOT NULL REFERENCES insight_set ON DELETE CASCADE,
  PRIMARY KEY (audience, facet, value, set_id)
);
CREATE INDEX insight_set_value_set ON insight_set_value (set_id);

-- A partition for each of the two views: what is read of one takes no time from the other.
CREATE TABLE insight_coded (
  id bigint NOT NULL,
  audience text NOT NULL,
  published_at timestamptz NOT NULL,
  occurred_at timestamptz,
  month date NOT NULL,
  finding integer NOT NULL,
  sector integer NOT NULL,
  country integer NOT NULL,
  region integer NOT NULL,
  actor_type integer NOT NULL,
  attribution_state integer NOT NULL,
  incident_type integer NOT NULL,
  entry_class integer NOT NULL,
  consequence integer NOT NULL,
  technique integer NOT NULL,
  malware integer NOT NULL,
  cve integer NOT NULL,
  vendor integer NOT NULL,
  claimant integer NOT NULL,
  claimant_country integer NOT NULL,
  accused_country integer NOT NULL,
  response integer NOT NULL,
  PRIMARY KEY (audience, id)
) PARTITION BY LIST (audience);
CREATE TABLE insight_coded_public PARTITION OF insight_coded FOR VALUES IN ('public');
CREATE TABLE insight_coded_participants PARTITION OF insight_coded FOR VALUES IN ('participants');

ALTER TABLE insight_set ENABLE ROW LEVEL SECURITY;
ALTER TABLE insight_set_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE insight_coded ENABLE ROW LEVEL SECURITY;
ALTER TABLE insight_coded_public ENABLE ROW LEVEL SECURITY;
ALTER TABLE insight_coded_participants ENABLE ROW LEVEL SECURITY;
CREATE POLICY reader ON insight_set FOR SELECT TO entente_reader
  USING (audience = ANY ((SELECT viewer_audiences())::text[]));
CREATE POLICY reader ON insight_set_value FOR SELECT TO entente_reader
  USING (audience = ANY ((SELECT viewer_audiences())::text[]));
CREATE POLICY reader ON insight_coded FOR SELECT TO entente_reader
  USING (audience = ANY ((SELECT viewer_audiences())::text[]));
GRANT SELECT ON insight_set, insight_set_value, insight_coded TO entente_reader;

-- What each row of the two views holds, a set for each facet.
CREATE VIEW insight_held AS
  SELECT e.id, e.audience, f.facet, coalesce(f.held, '{}') AS held, sha256(convert_to(coalesce(f.held, '{}')::text, 'UTF8')) AS digest
    FROM insight_event e, LATERAL (VALUES ('finding', e.findings), ('sector', e.sectors), ('country', e.countries),
      ('region', e.regions), ('actor-type', e.actor_types), ('attribution-state', e.attribution_states),
      ('incident-type', e.incident_types), ('entry-class', e.entry_classes), ('consequence', e.consequences),
      ('technique', e.techniques), ('malware', e.malware), ('cve', e.cves), ('vendor', e.vendors), ('claimant', e.claimants),
      ('claimant-country', e.claimant_countries), ('accused-country', e.accused_countries), ('response', e.responses)) AS f (facet, held)
   WHERE e.audience IN ('public', 'participants');

-- Writes these rows down by numbers. Under the publisher's lock, like all that is counted.
CREATE FUNCTION code_insights(wanted bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  WITH alike AS MATERIALIZED (
    SELECT h.audience, h.facet, h.digest, h.held, count(*) AS events FROM public.insight_held h
     WHERE h.id = ANY (wanted) GROUP BY h.audience, h.facet, h.digest, h.held
  ), known AS (
    UPDATE public.insight_set s SET events = s.events + a.events FROM alike a
     WHERE (s.audience, s.facet, s.digest) = (a.audience, a.facet, a.digest)
  ), made AS (
    INSERT INTO public.insight_set (audience, facet, digest, held, events)
    SELECT a.audience, a.facet, a.digest, a.held, a.events FROM alike a
     WHERE NOT EXISTS (SELECT FROM public.insight_set s WHERE (s.audience, s.facet, s.digest) = (a.audience, a.facet, a.digest))
     ORDER BY a.audience, a.facet, a.digest RETURNING id, audience, facet, held)
  INSERT INTO public.insight_set_value (audience, facet, value, set_id)
  SELECT m.audience, m.facet, v.value, m.id FROM made m, LATERAL (
    SELECT value FROM unnest(m.held) AS value
    UNION SELECT 'not-recorded' WHERE m.facet <> 'finding' AND m.held = '{}'
    UNION SELECT catalogue || ' not-recorded' FROM unnest(ARRAY['paris-call', 'un-norms']) AS catalogue
     WHERE m.facet = 'finding' AND NOT EXISTS (SELECT FROM unnest(m.held) AS said WHERE starts_with(said, catalogue || ' '))) AS v;

  INSERT INTO public.insight_coded
  SELECT e.id, e.audience, e.published_at, e.occurred_at, e.month, c.codes[1], c.codes[2], c.codes[3], c.codes[4], c.codes[5],
      c.codes[6], c.codes[7], c.codes[8], c.codes[9], c.codes[10], c.codes[11], c.codes[12], c.codes[13], c.codes[14], c.codes[15],
      c.codes[16], c.codes[17]
    FROM public.insight_event e JOIN (
      SELECT h.id, array_agg(s.id ORDER BY array_position(ARRAY['finding', 'sector', 'country', 'region', 'actor-type',
          'attribution-state', 'incident-type', 'entry-class', 'consequence', 'technique', 'malware', 'cve', 'vendor', 'claimant',
          'claimant-country', 'accused-country', 'response'], h.facet)) AS codes
        FROM public.insight_held h JOIN public.insight_set s ON (s.audience, s.facet, s.digest) = (h.audience, h.facet, h.digest)
       WHERE h.id = ANY (wanted) GROUP BY h.id) AS c ON c.id = e.id;
END $$;
REVOKE ALL ON FUNCTION code_insights(bigint[]) FROM PUBLIC;

-- Takes them away again. A set that no event holds any more goes, with its values: of what is withdrawn nothing stays.
CREATE FUNCTION uncode_insights(wanted bigint[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE touched integer[];
BEGIN
  WITH gone AS (
    DELETE FROM public.insight_coded c WHERE c.audience IN ('public', 'participants') AND c.id = ANY (wanted) RETURNING c.*
  ), fewer AS (
    SELECT v.set_id, count(*) AS events FROM gone g, LATERAL (VALUES (g.finding), (g.sector), (g.country), (g.region),
      (g.actor_type), (g.attribution_state), (g.incident_type), (g.entry_class), (g.consequence), (g.technique), (g.malware),
      (g.cve), (g.vendor), (g.claimant), (g.claimant_country), (g.accused_country), (g.response)) AS v (set_id) GROUP BY v.set_id
  ), counted AS (
    UPDATE public.insight_set s SET events = s.events - f.events FROM fewer f WHERE s.id = f.set_id RETURNING s.id)
  SELECT array_agg(id) INTO touched FROM counted;
  DELETE FROM public.insight_set WHERE id = ANY (touched) AND events = 0;
END $$;
REVOKE ALL ON FUNCTION uncode_insights(bigint[]) FROM PUBLIC;

CREATE OR REPLACE FUNCTION tally_insights() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.insight_cell AS t (audience, shape, catalogue, month, principle, dimension_value, events)
  SELECT c.audience, s.shape, s.catalogue, c.month, s.principle, s.dimension_value,
         count(*) * (CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END)
    FROM changed c, public.insight_cells(c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s
   WHERE c.audience IN ('public', 'participants')
   GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
  ON CONFLICT (audience, shape, catalogue, month, principle, dimension_value) DO UPDATE SET events = t.events + excluded.events;
  IF TG_OP = 'INSERT' THEN
    PERFORM public.code_insights(ARRAY(SELECT c.id FROM changed c));
  ELSE
    PERFORM public.uncode_insights(ARRAY(SELECT c.id FROM changed c));
    DELETE FROM public.insight_cell t USING (
      SELECT DISTINCT c.audience, s.shape, s.catalogue, c.month, s.principle, s.dimension_value
        FROM changed c, public.insight_cells(c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s) AS gone
     WHERE t.events = 0 AND (t.audience, t.shape, t.catalogue, t.month, t.principle, t.dimension_value)
       = (gone.audience, gone.shape, gone.catalogue, gone.month, gone.principle, gone.dimension_value);
  END IF;
  RETURN NULL;
END $$;

DROP TABLE insight_tally;
DROP FUNCTION insight_combinations(text[], text[], text[], text[], text[], text[]);
SELECT code_insights(array_agg(id)) FROM insight_event GROUP BY id / 50000;

-- What the policies ask of the viewer may be asked by several processes of one statement.
ALTER FUNCTION viewer_id() PARALLEL SAFE;
ALTER FUNCTION audiences_of(uuid) PARALLEL SAFE;
ALTER FUNCTION viewer_audiences() PARALLEL SAFE;
ALTER FUNCTION viewer_sinces() PARALLEL SAFE;

-- The order by date, in an expression of which PostgreSQL knows that it tells nothing: COALESCE it does not trust, and beneath
-- row-level security what it does not trust is no limit in an index, but is asked of every row.
DROP INDEX insight_event_oldest;
DROP INDEX insight_event_newest;
CREATE INDEX insight_event_oldest ON insight_event (audience, (CASE WHEN occurred_at IS NULL THEN 'infinity' ELSE occurred_at END), incident_id);
CREATE INDEX insight_event_newest ON insight_event (audience, (CASE WHEN occurred_at IS NULL THEN '-infinity' ELSE occurred_at END), incident_id);

-- What a viewer reads closer is looked up by its audience, which few reports have.
CREATE INDEX insight_report_closer ON insight_report (audience) WHERE audience NOT IN ('public', 'participants');
