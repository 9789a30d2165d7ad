-- Who reported is counted by a random number of theirs: whoever knows the id of a participant could compute a digest of it.
ALTER TABLE participant ADD COLUMN reporter_alias uuid NOT NULL DEFAULT gen_random_uuid();
REVOKE SELECT ON participant FROM entente_api;
GRANT SELECT (id, slug, name, kind, country, sectors, domains, networks, listed, demonstration, state, proposed_by, proposed_at,
  admitted_by, admitted_at) ON participant TO entente_api;
CREATE OR REPLACE FUNCTION reporter_of(lineage uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT p.reporter_alias FROM public.submission s JOIN public.participant p ON p.id = s.participant_id
    WHERE s.lineage = $1 LIMIT 1 $$;
UPDATE rendition SET reporter = reporter_of(lineage) WHERE reporter IS NOT NULL;
