-- Reports whose names look alike are found without reading all names.
CREATE INDEX rendition_name_trigram ON rendition USING gin (name trigram.gin_trgm_ops) WHERE status = 'published';
