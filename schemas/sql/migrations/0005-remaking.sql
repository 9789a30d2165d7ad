-- Renditions are made anew from a submission: because its submitter masked more or lowered a marking, or because the
-- rules of this software changed. `rules_version`: under which rules the renditions stand; empty: nobody knows.
ALTER TABLE submission DROP CONSTRAINT submission_state_check;
ALTER TABLE submission
  ADD COLUMN revision integer NOT NULL DEFAULT 0,
  ADD COLUMN rules_version text NOT NULL DEFAULT '',
  ADD COLUMN rules_tried text NOT NULL DEFAULT '',
  ADD COLUMN remake_cause text CHECK (remake_cause IN ('rules', 'mask', 'lowering')),
  ADD CONSTRAINT submission_state_check CHECK (state IN
    ('received', 'enriched', 'released', 'published', 'remaking', 'superseded', 'failed', 'withdrawing', 'withdrawn')),
  ADD CONSTRAINT remaking_for_a_cause CHECK (state <> 'remaking' OR remake_cause IS NOT NULL);
DROP INDEX submission_waiting;
CREATE INDEX submission_waiting ON submission (retry_at)
  WHERE state IN ('received', 'enriched', 'released', 'remaking', 'withdrawing');
CREATE INDEX submission_rules ON submission (rules_version, id) WHERE state = 'published';

-- Each version of the rules that a worker ever started with. The greatest ordinal is the one that everything is brought to.
CREATE TABLE rules_version (
  version text PRIMARY KEY CHECK (version <> ''),
  ordinal integer NOT NULL UNIQUE,
  registered_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

GRANT SELECT (revision, rules_version, rules_tried, remake_cause), UPDATE (revision, remake_cause) ON submission TO entente_api;
GRANT SELECT, INSERT ON rules_version TO entente_worker;
GRANT SELECT ON rules_version TO entente_api;
GRANT DELETE ON submission_rendition TO entente_worker;
