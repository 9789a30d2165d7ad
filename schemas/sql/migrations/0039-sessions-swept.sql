-- A session that is long over is deleted by the worker, unless a key was made in it: that one's descent goes through it.
CREATE INDEX access_key_session_end ON access_key (expires_at) WHERE session_of IS NOT NULL;
CREATE INDEX access_key_maker ON access_key (created_by);
CREATE POLICY worker_sweeps ON access_key FOR DELETE TO entente_worker
  USING (session_of IS NOT NULL AND expires_at < now() - interval '30 days');
GRANT DELETE ON access_key TO entente_worker;
