-- Who attributes, whom they accuse and who answered, as values that can be counted beside the others.
ALTER TABLE rendition_facet DROP CONSTRAINT rendition_facet_facet_check;
ALTER TABLE rendition_facet ADD CONSTRAINT rendition_facet_facet_check CHECK (facet IN ('sector', 'country', 'region',
  'actor-type', 'attribution-state', 'incident-type', 'entry-class', 'technique', 'malware', 'cve', 'vendor', 'consequence',
  'claimant', 'claimant-country', 'accused-country', 'response'));
ALTER TABLE insight_event ADD COLUMN claimants text[], ADD COLUMN claimant_countries text[],
  ADD COLUMN accused_countries text[], ADD COLUMN responses text[];

DROP FUNCTION insight_values(uuid);
CREATE FUNCTION insight_values(wanted uuid) RETURNS TABLE (terms text[], sectors text[], countries text[], regions text[],
  actor_types text[], attribution_states text[], incident_types text[], entry_classes text[], consequences text[],
  techniques text[], malware text[], cves text[], vendors text[],
  claimants text[], claimant_countries text[], accused_countries text[], responses text[])
LANGUAGE sql STABLE AS $$
  SELECT array_agg(facet || '=' || value),
      array_agg(value) FILTER (WHERE facet = 'sector'), array_agg(value) FILTER (WHERE facet = 'country'),
      array_agg(value) FILTER (WHERE facet = 'region'), array_agg(value) FILTER (WHERE facet = 'actor-type'),
      array_agg(value) FILTER (WHERE facet = 'attribution-state'), array_agg(value) FILTER (WHERE facet = 'incident-type'),
      array_agg(value) FILTER (WHERE facet = 'entry-class'), array_agg(value) FILTER (WHERE facet = 'consequence'),
      array_agg(value) FILTER (WHERE facet = 'technique'), array_agg(value) FILTER (WHERE facet = 'malware'),
      array_agg(value) FILTER (WHERE facet = 'cve'), array_agg(value) FILTER (WHERE facet = 'vendor'),
      array_agg(value) FILTER (WHERE facet = 'claimant'), array_agg(value) FILTER (WHERE facet = 'claimant-country'),
      array_agg(value) FILTER (WHERE facet = 'accused-country'), array_agg(value) FILTER (WHERE facet = 'response')
    FROM (SELECT facet, value FROM rendition_facet WHERE rendition_id = wanted ORDER BY facet, value) AS ordered
$$;

CREATE OR REPLACE FUNCTION insight_terms_of(audience text, search_text text, facets text[], findings text[]) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(coalesce(array_agg(DISTINCT term_of(audience, kind, value)), '{}')) FROM (
    SELECT 'word=' AS kind, lexeme AS value FROM unnest(to_tsvector('simple', search_text))
    UNION ALL SELECT '', facet FROM unnest(facets) AS facet
    UNION ALL SELECT 'finding=', finding FROM unnest(findings) AS finding
    UNION ALL SELECT '', facet || '=not-recorded' FROM unnest(ARRAY['sector', 'country', 'region', 'actor-type', 'attribution-state',
      'incident-type', 'entry-class', 'technique', 'malware', 'cve', 'vendor', 'consequence',
      'claimant', 'claimant-country', 'accused-country', 'response']) AS facet
     WHERE NOT EXISTS (SELECT FROM unnest(facets) AS held WHERE starts_with(held, facet || '='))
    UNION ALL SELECT 'finding=', catalogue || ' not-recorded' FROM unnest(ARRAY['paris-call', 'un-norms']) AS catalogue
     WHERE NOT EXISTS (SELECT FROM unnest(findings) AS held WHERE starts_with(held, catalogue || ' '))) AS term
$$;

CREATE OR REPLACE FUNCTION refresh_insights(lineages uuid[]) RETURNS void
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
      attribution_states, incident_types, entry_classes, consequences, techniques, malware, cves, vendors,
      claimants, claimant_countries, accused_countries, responses) OVERRIDING SYSTEM VALUE
    SELECT id, audience, audience_kind, fullness, event_id, rendition_id, created, incident_id, published_at, occurred_at, month,
      attributed_on, responded_on, has_response, reports, reporters, findings, sectors, countries, regions, actor_types,
      attribution_states, incident_types, entry_classes, consequences, techniques, malware, cves, vendors,
      claimants, claimant_countries, accused_countries, responses FROM made
  ), reported AS (
    INSERT INTO public.insight_report (id, lineage, audience, audience_kind, published_at)
    SELECT c.id, s.lineage, s.audience, s.audience_kind, s.published_at
      FROM standing s JOIN chosen c ON c.audience = s.audience AND c.counted_as = s.counted_as)
  INSERT INTO public.insight_terms (id, audience, audience_kind, published_at, terms)
  SELECT id, audience, audience_kind, published_at, public.insight_terms_of(audience, search_text, terms, findings) FROM made;
END $$;
SELECT refresh_insights(array_agg(DISTINCT lineage)) FROM rendition WHERE status = 'published';
