-- Principle, month and one other dimension are asked for together most: how many events each cell holds, ready to be read.
-- An event is in one cell for each of its principles and values; what it does not record is a value of its own.
CREATE TABLE insight_cell (
  audience text NOT NULL,
  shape text NOT NULL,
  catalogue text NOT NULL,
  month date NOT NULL,
  principle text NOT NULL,
  dimension_value text NOT NULL,
  events bigint NOT NULL,
  PRIMARY KEY (audience, shape, catalogue, month, principle, dimension_value) INCLUDE (events)
);
ALTER TABLE insight_cell ENABLE ROW LEVEL SECURITY;
CREATE POLICY reader ON insight_cell FOR SELECT TO entente_reader
  USING (audience = ANY ((SELECT viewer_audiences())::text[]));
GRANT SELECT ON insight_cell TO entente_reader;

CREATE FUNCTION insight_cells(findings text[], sectors text[], countries text[], regions text[], actor_types text[],
  attribution_states text[]) RETURNS TABLE (shape text, catalogue text, principle text, dimension_value text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT s.shape, k.catalogue, p.principle, coalesce(v.value, 'not-recorded')
    FROM (VALUES ('paris-call'), ('un-norms')) AS k (catalogue),
         LATERAL (SELECT DISTINCT split_part(f, ' ', 2) AS principle FROM unnest(findings) AS f WHERE starts_with(f, k.catalogue || ' ')
           UNION ALL SELECT 'not-recorded' WHERE NOT EXISTS (
             SELECT FROM unnest(findings) AS f WHERE starts_with(f, k.catalogue || ' '))) AS p,
         LATERAL (VALUES ('', NULL), ('sector', sectors), ('country', countries), ('region', regions),
           ('actor-type', actor_types), ('attribution-state', attribution_states)) AS s (shape, dimension_values)
         LEFT JOIN LATERAL unnest(s.dimension_values) AS v (value) ON true
  UNION ALL SELECT 'all', '', '', ''
$$;

CREATE OR REPLACE FUNCTION tally_insights() RETURNS trigger
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
  INSERT INTO public.insight_cell AS t (audience, shape, catalogue, month, principle, dimension_value, events)
  SELECT c.audience, s.shape, s.catalogue, c.month, s.principle, s.dimension_value,
         count(*) * (CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END)
    FROM changed c, public.insight_cells(c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s
   WHERE c.audience IN ('public', 'participants')
   GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
  ON CONFLICT (audience, shape, catalogue, month, principle, dimension_value) DO UPDATE SET events = t.events + excluded.events;
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

INSERT INTO insight_cell (audience, shape, catalogue, month, principle, dimension_value, events)
SELECT c.audience, s.shape, s.catalogue, c.month, s.principle, s.dimension_value, count(*)
  FROM insight_event c, insight_cells(c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s
 WHERE c.audience IN ('public', 'participants') GROUP BY 1, 2, 3, 4, 5, 6;

-- Many matching rows are remembered one by one, not page by page: what is remembered by page has to be read again.
ALTER FUNCTION insight_matches(text, jsonb, integer) SET work_mem = '64MB';
ALTER FUNCTION insight_match_count(text, jsonb, integer) SET work_mem = '64MB';

-- How many rows would match, by the statistics of the planner alone: it decides where to look first, never what is found.
CREATE FUNCTION insight_match_estimate(wanted text, conditions jsonb) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE plan jsonb;
BEGIN
  IF wanted NOT IN ('public', 'participants') THEN RETURN 0; END IF;
  EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM public.insight_terms WHERE terms @@ %L::tsquery',
    public.insight_query(wanted, conditions)) INTO plan;
  RETURN round((plan #>> '{0,Plan,Plan Rows}')::numeric);
END $$;
