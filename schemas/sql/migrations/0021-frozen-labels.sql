-- What somebody calls a frozen query may repeat what is withdrawn: it goes with the answer.

CREATE OR REPLACE FUNCTION erase_frozen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('entente-frozen'));
  UPDATE public.frozen_query SET answer = NULL, salt = NULL, question = question - 'label'
   WHERE answer IS NOT NULL AND id IN (SELECT frozen_id FROM public.frozen_rendition WHERE rendition_id = NEW.id);
  RETURN NULL;
END $$;
UPDATE frozen_query SET question = question - 'label' WHERE answer IS NULL;
