-- With which findings a rendition went out, as a digest: where they are others by now, they go out again.
ALTER TABLE rendition ADD COLUMN findings_digest bytea;
