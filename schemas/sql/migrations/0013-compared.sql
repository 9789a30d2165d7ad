-- Which renditions were looked through for duplicates. Each once, when it goes out: what people say later, or what
-- happens for other audiences, moves no proposal.
CREATE TABLE rendition_compared (
  rendition_id uuid PRIMARY KEY REFERENCES rendition ON DELETE CASCADE
);
ALTER TABLE rendition_compared ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker ON rendition_compared FOR ALL TO entente_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON rendition_compared TO entente_worker;
