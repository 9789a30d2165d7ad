-- A frozen answer is as far from reach as what it counted. Its hash has a salt that is erased with it: what is left of a
-- table could otherwise be guessed and tried against the hash. It is read by those who still belong to every audience
-- that it was read from, since before it was frozen. And no answer outlives a withdrawal that comes while it is kept.

ALTER TABLE frozen_query ADD COLUMN salt text, ADD COLUMN read_for text[] NOT NULL DEFAULT '{}';
UPDATE frozen_query q SET read_for = ARRAY(
  SELECT DISTINCT r.audience FROM frozen_rendition f JOIN rendition r ON r.id = f.rendition_id WHERE f.frozen_id = q.id ORDER BY 1);
UPDATE frozen_query SET salt = replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
UPDATE frozen_query SET sha256 = encode(sha256(convert_to(salt || coalesce(answer, ''), 'UTF8')), 'hex');
UPDATE frozen_query SET salt = NULL WHERE answer IS NULL;
ALTER TABLE frozen_query ALTER COLUMN read_for DROP DEFAULT,
  ADD CONSTRAINT salted_while_it_stands CHECK ((answer IS NULL) = (salt IS NULL));

ALTER POLICY reader ON frozen_query USING (
  audience = ANY ((SELECT viewer_audiences())::text[])
  AND NOT EXISTS (SELECT FROM unnest(read_for) AS read (audience)
    WHERE NOT coalesce(viewer_since(read.audience) <= frozen_at, false)));

-- The lock is shared by those who keep answers: a withdrawal waits for them, and whoever comes later sees it.
CREATE OR REPLACE FUNCTION erase_frozen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('entente-frozen'));
  UPDATE public.frozen_query SET answer = NULL, salt = NULL
   WHERE answer IS NOT NULL AND id IN (SELECT frozen_id FROM public.frozen_rendition WHERE rendition_id = NEW.id);
  RETURN NULL;
END $$;
