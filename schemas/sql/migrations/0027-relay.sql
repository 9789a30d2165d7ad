-- A reader and the submitter of an incident talk, and neither learns who the other is. Words stand encrypted under the
-- instance's own secret, which no table holds. The side of an author is kept, and whether they gave their name.
CREATE TABLE relay_thread (
  id uuid PRIMARY KEY,
  rendition_id uuid NOT NULL REFERENCES rendition,
  lineage uuid NOT NULL,
  reader_id uuid NOT NULL REFERENCES participant,
  submitter_id uuid NOT NULL REFERENCES participant,
  kind text NOT NULL CHECK (kind IN ('question', 'sighting', 'help', 'victim')),
  opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  closed_at timestamptz,
  CHECK (reader_id <> submitter_id)
);
CREATE INDEX relay_thread_reader ON relay_thread (reader_id, opened_at, id);
CREATE INDEX relay_thread_submitter ON relay_thread (submitter_id, opened_at, id);
CREATE INDEX relay_thread_lineage ON relay_thread (lineage);
CREATE TABLE relay_message (
  id uuid PRIMARY KEY,
  thread_id uuid NOT NULL REFERENCES relay_thread,
  ordinal integer NOT NULL,
  by_reader boolean NOT NULL,
  signed boolean NOT NULL,
  sealed text NOT NULL,
  sent_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (thread_id, ordinal)
);
GRANT SELECT, INSERT ON relay_thread, relay_message TO entente_api;
GRANT UPDATE (closed_at) ON relay_thread TO entente_api;

-- What is said of an incident goes with it.
CREATE FUNCTION close_relay() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM public.relay_message m USING public.relay_thread t WHERE t.id = m.thread_id AND t.rendition_id = NEW.id;
  UPDATE public.relay_thread SET closed_at = coalesce(closed_at, clock_timestamp()) WHERE rendition_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER rendition_relay AFTER UPDATE OF status ON rendition FOR EACH ROW
  WHEN (NEW.status = 'withdrawn' AND OLD.status <> 'withdrawn') EXECUTE FUNCTION close_relay();
