-- How much would match is estimated for those alone who may read what matches.

CREATE OR REPLACE FUNCTION insight_match_estimate(wanted text, conditions jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE plan jsonb;
BEGIN
  IF wanted NOT IN ('public', 'participants') OR NOT wanted = ANY (public.viewer_audiences()) THEN RETURN 0; END IF;
  EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM public.insight_terms WHERE terms @@ %L::tsquery',
    public.insight_query(wanted, conditions)) INTO plan;
  RETURN round((plan #>> '{0,Plan,Plan Rows}')::numeric);
END $$;
