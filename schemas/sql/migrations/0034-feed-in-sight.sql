-- Collections as TAXII tells of them, by the rights of whoever asks.
CREATE VIEW feed WITH (security_invoker = true) AS
SELECT c.id, c.slug, c.title, c.description, c.audience_kind,
       coalesce(to_char(c.objects_head_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '-infinity') AS head_at,
       c.erased_count::text AS erased_count,
       CASE WHEN s.collection_id IS NOT NULL
            THEN json_build_object('read', s.can_read, 'write', s.can_write, 'types', s.media_types) END AS seeded
  FROM collection c LEFT JOIN seeded_collection s ON s.collection_id = c.id;
GRANT SELECT ON feed TO entente_reader;

-- One of them as a viewer sees it, in one exchange: it sets the viewer for the transaction that it is called in, which is
-- the statement's own when there is no other, and reads by the policies of its caller.
CREATE FUNCTION feed_in_sight(viewer text, wanted_id uuid, wanted_slug text) RETURNS SETOF feed
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM set_config('entente.viewer', viewer, true);
  IF wanted_id IS NOT NULL THEN
    RETURN QUERY SELECT * FROM public.feed AS f WHERE f.id = wanted_id;
  ELSE
    RETURN QUERY SELECT * FROM public.feed AS f WHERE f.slug = wanted_slug;
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION feed_in_sight FROM PUBLIC;
GRANT EXECUTE ON FUNCTION feed_in_sight TO entente_reader;
