-- A question with its answer as it was at one moment, for one audience: to be cited, and asked again. Of a withdrawn
-- incident nothing stays in it: the answer is erased, its hash is left.
CREATE TABLE frozen_query (
  id uuid PRIMARY KEY,
  audience text NOT NULL,
  audience_kind text NOT NULL CHECK (audience_kind IN ('public', 'participants', 'recipient')),
  question jsonb NOT NULL,
  catalogue text NOT NULL,
  catalogue_version text NOT NULL,
  positions jsonb NOT NULL,
  answer text,
  sha256 text NOT NULL,
  frozen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE TABLE frozen_rendition (
  frozen_id uuid NOT NULL REFERENCES frozen_query ON DELETE CASCADE,
  rendition_id uuid NOT NULL,
  PRIMARY KEY (frozen_id, rendition_id)
);
CREATE INDEX frozen_rendition_rendition ON frozen_rendition (rendition_id);

ALTER TABLE frozen_query ENABLE ROW LEVEL SECURITY;
ALTER TABLE frozen_rendition ENABLE ROW LEVEL SECURITY;
CREATE POLICY reader ON frozen_query FOR SELECT TO entente_reader USING (audience = ANY ((SELECT viewer_audiences())::text[]));
CREATE POLICY reader ON frozen_rendition FOR SELECT TO entente_reader
  USING (EXISTS (SELECT FROM frozen_query q WHERE q.id = frozen_id));
CREATE POLICY api_freezes ON frozen_query FOR INSERT TO entente_api WITH CHECK (true);
CREATE POLICY api_freezes ON frozen_rendition FOR INSERT TO entente_api WITH CHECK (true);
GRANT SELECT ON frozen_query, frozen_rendition TO entente_reader;
GRANT INSERT ON frozen_query, frozen_rendition TO entente_api;

CREATE FUNCTION erase_frozen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE public.frozen_query SET answer = NULL
   WHERE answer IS NOT NULL AND id IN (SELECT frozen_id FROM public.frozen_rendition WHERE rendition_id = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER frozen_erased AFTER UPDATE OF status ON rendition FOR EACH ROW
  WHEN (NEW.status = 'withdrawn' AND OLD.status <> 'withdrawn') EXECUTE FUNCTION erase_frozen();
