-- What a closer row stands for. A row of any audience but the two views is of one report: it says which, and which row of
-- the participants' view holds that report too. So what a viewer reads closer is taken out of a count by numbers that stand
-- there, and not found again by every question. Both are made with the rows themselves, all rows of a report at once: a row
-- of the view never gets another number while a closer one that names it stays.

ALTER TABLE insight_event ADD COLUMN lineage uuid, ADD COLUMN covers bigint;
UPDATE insight_event e SET lineage = r.lineage, covers = m.id
  FROM insight_report r LEFT JOIN insight_report m ON m.lineage = r.lineage AND m.audience = 'participants'
 WHERE r.id = e.id AND e.audience NOT IN ('public', 'participants');

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
  ), seen AS MATERIALIZED (
    SELECT s.lineage, c.id FROM standing s JOIN chosen c ON c.audience = s.audience AND c.counted_as = s.counted_as
     WHERE s.audience = 'participants'
  ), made AS MATERIALIZED (
    SELECT c.id, CASE WHEN c.audience NOT IN ('public', 'participants') THEN c.counted_as END AS lineage, seen.id AS covers,
           c.audience, c.audience_kind, r.fullness, r.event_id, r.id AS rendition_id, r.created, r.incident_id,
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
      FROM chosen c JOIN public.rendition r ON r.id = c.rendition_id
      LEFT JOIN seen ON seen.lineage = c.counted_as AND c.audience NOT IN ('public', 'participants'),
           public.insight_values(r.id) AS v
  ), counted AS (
    INSERT INTO public.insight_event (id, lineage, covers, audience, audience_kind, fullness, event_id, rendition_id, created, incident_id, published_at, occurred_at, month,
      attributed_on, responded_on, has_response, reports, reporters, findings, sectors, countries, regions, actor_types,
      attribution_states, incident_types, entry_classes, consequences, techniques, malware, cves, vendors,
      claimants, claimant_countries, accused_countries, responses) OVERRIDING SYSTEM VALUE
    SELECT id, lineage, covers, audience, audience_kind, fullness, event_id, rendition_id, created, incident_id, published_at, occurred_at, month,
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
-- All that is asked of closer rows before anything is read of them, without a look at the rows themselves.
CREATE INDEX insight_event_closer ON insight_event (audience) INCLUDE (audience_kind, published_at, id, lineage, covers, event_id,
  fullness, created, rendition_id) WHERE audience NOT IN ('public', 'participants');
CREATE INDEX insight_event_covers ON insight_event (covers) INCLUDE (audience, audience_kind, published_at) WHERE covers IS NOT NULL;
CREATE INDEX insight_event_lineage ON insight_event (lineage) WHERE lineage IS NOT NULL;
DROP INDEX insight_report_closer;

-- Few rows of a short time are found by it, whatever the order of the page.
CREATE INDEX insight_coded_added ON insight_coded (published_at);
CREATE INDEX insight_coded_occurred ON insight_coded (occurred_at);
