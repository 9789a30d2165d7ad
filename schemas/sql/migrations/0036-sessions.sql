-- A session is a key of some hours that another key made for itself: its token stands in a cookie of one browser alone. It has no more
-- rights than that key, and ends with it. What is to outlive it (a webhook, a pull) is entered as the key's.
ALTER TABLE access_key ADD COLUMN session_of uuid REFERENCES access_key;
CREATE INDEX access_key_session ON access_key (session_of, created_at) WHERE session_of IS NOT NULL;
GRANT INSERT (session_of) ON access_key TO entente_api;
