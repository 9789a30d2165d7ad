-- What processes keep in memory of who may see what stands as long as this value does. Whatever changes a right gives it a new
-- one in its own transaction: who reads the same value twice knows that no right was changed between the two. It says only that
-- something changed, never what, and is no secret to any role.
CREATE TABLE rights_epoch (
  single boolean PRIMARY KEY DEFAULT true CHECK (single),
  epoch uuid NOT NULL
);
INSERT INTO rights_epoch (epoch) VALUES (gen_random_uuid());
GRANT SELECT ON rights_epoch TO entente_reader, entente_api, entente_worker;

-- Once for each transaction, whatever it changes; a savepoint that is rolled back takes the note back with it. The value is random
-- and not counted: in a copy of the database none comes again.
CREATE FUNCTION raise_rights_epoch() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF current_setting('entente.rights_raised', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
    UPDATE public.rights_epoch SET epoch = gen_random_uuid();
    PERFORM set_config('entente.rights_raised', pg_current_xact_id()::text, true);
  END IF;
  RETURN NULL;
END $$;

-- At the end of the transaction, when it waits for nothing else: two that change rights take turns, and never wait for each other.
DO $$
DECLARE table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['access_key', 'participant', 'community', 'membership', 'client_registration', 'seeded_collection'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER rights_changed AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch()', table_name);
    EXECUTE format('CREATE TRIGGER rights_emptied AFTER TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch()', table_name);
  END LOOP;
END $$;
-- Of a collection, what is told of it and who sees it: publishing moves the rest.
CREATE CONSTRAINT TRIGGER rights_changed
  AFTER INSERT OR DELETE OR UPDATE OF id, slug, title, description, audience, audience_kind, owner_id, dropped_at ON collection
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION raise_rights_epoch();
CREATE TRIGGER rights_emptied AFTER TRUNCATE ON collection
  FOR EACH STATEMENT EXECUTE FUNCTION raise_rights_epoch();

-- With the value that the rights were read under, in one snapshot.
CREATE OR REPLACE VIEW feed WITH (security_invoker = true) AS
SELECT c.id, c.slug, c.title, c.description, c.audience_kind,
       coalesce(to_char(c.objects_head_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '-infinity') AS head_at,
       c.erased_count::text AS erased_count,
       CASE WHEN s.collection_id IS NOT NULL
            THEN json_build_object('read', s.can_read, 'write', s.can_write, 'types', s.media_types) END AS seeded,
       (SELECT e.epoch FROM rights_epoch e) AS epoch
  FROM collection c LEFT JOIN seeded_collection s ON s.collection_id = c.id;
