-- A word rests on the rendition of its audience, or of one that goes on to it. Whoever came later to a community and may
-- not read that rendition is told nothing of the word either, whenever it was said;
-- unless it is their own.

CREATE FUNCTION rests_unseen(said_of uuid, said_for text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH rendition_of AS (
    SELECT r.audience, r.published_at >= public.viewer_since(r.audience) AS is_seen FROM public.rendition r
     WHERE r.lineage = said_of AND r.status = 'published' AND r.audience_kind IN ('clients', 'community')
       AND r.audience = ANY (public.viewer_audiences()))
  SELECT EXISTS (SELECT FROM rendition_of r WHERE NOT r.is_seen AND public.audience_flows(r.audience, said_for))
     AND NOT EXISTS (SELECT FROM rendition_of r WHERE r.is_seen AND public.audience_flows(said_for, r.audience)) $$;
REVOKE ALL ON FUNCTION rests_unseen(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rests_unseen(uuid, text) TO entente_reader;

ALTER POLICY reader ON review_act USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient')
    OR (at >= viewer_since(audience) AND (reviewer = viewer_id() OR NOT rests_unseen(lineage, audience))))
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = review_act.lineage AND r.status = 'published'));

ALTER POLICY reader ON statement USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient')
    OR (at >= viewer_since(audience) AND (author = viewer_id() OR NOT rests_unseen(lineage, audience))))
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = statement.lineage AND r.status = 'published'));

ALTER POLICY reader ON event_act USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND (audience_kind IN ('public', 'participants', 'recipient')
    OR (at >= viewer_since(audience) AND (reviewer = viewer_id()
      OR NOT rests_unseen(lineage_a, audience) AND NOT rests_unseen(lineage_b, audience))))
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = event_act.lineage_a AND r.status = 'published')
  AND EXISTS (SELECT FROM rendition r WHERE r.lineage = event_act.lineage_b AND r.status = 'published'));
