-- The elements of a principle that a finding has met, each with its evidence in the rendition, and those that it lacks.
ALTER TABLE finding ADD COLUMN elements jsonb NOT NULL DEFAULT '{"met": [], "missing": []}'::jsonb;
ALTER TABLE finding ADD CONSTRAINT finding_elements_check
  CHECK (jsonb_typeof(elements -> 'met') = 'array' AND jsonb_typeof(elements -> 'missing') = 'array');
