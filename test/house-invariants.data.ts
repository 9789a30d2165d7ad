const FINDINGS_EXTENSION_ID = 'extension-definition--8235ec7f-b8c2-4740-9b48-e55ac3094777';

/** A promise of the house, and the rows that break it: there are none. */
export interface Invariant {
  readonly promise: string;
  readonly breaches: string;
}

/** What docs/architecture.md promises of the database at rest, as SQL over what it holds. */
export const INVARIANTS: readonly Invariant[] = [
  {
    promise:
      'nothing waits: no submission in a state with a next step, no rendition that is ready and not out',
    breaches: `SELECT id, state FROM submission WHERE state IN ('received', 'enriched', 'released', 'remaking', 'withdrawing')
      UNION ALL SELECT id, status FROM rendition WHERE status = 'ready'`,
  },
  {
    promise: 'the state of a submission is the last of its history',
    breaches: `SELECT s.id, s.state FROM submission s WHERE s.state IS DISTINCT FROM
      (SELECT h.state FROM submission_history h WHERE h.submission_id = s.id ORDER BY h.id DESC LIMIT 1)`,
  },
  {
    promise: 'every submission is on record, once',
    breaches: `SELECT s.id FROM submission s WHERE 1 <> (SELECT count(*) FROM audit_entry a
      WHERE a.subject = s.id::text AND a.action IN ('submission.create', 'submission.amend'))`,
  },
  {
    promise: 'at most one version of an incident stands as published',
    breaches: `SELECT lineage FROM submission WHERE state = 'published' GROUP BY lineage HAVING count(*) > 1`,
  },
  {
    promise: 'at most one rendition of an incident is published for an audience',
    breaches: `SELECT lineage, audience FROM rendition WHERE status = 'published' GROUP BY 1, 2 HAVING count(*) > 1`,
  },
  {
    promise: 'every rendition of a published submission is out, or waits for its release',
    breaches: `SELECT s.id, r.status FROM submission s JOIN submission_rendition l ON l.submission_id = s.id
      JOIN rendition r ON r.id = l.rendition_id WHERE s.state = 'published' AND r.status NOT IN ('published', 'held')`,
  },
  {
    promise:
      'every published rendition came of a submission of its incident that is published, or superseded by a published one whose rendition for that audience is held',
    breaches: `SELECT r.id FROM rendition r WHERE r.status = 'published' AND NOT EXISTS (
      SELECT FROM submission_rendition l JOIN submission s ON s.id = l.submission_id
       WHERE l.rendition_id = r.id AND s.lineage = r.lineage AND (s.state = 'published' OR s.state = 'superseded' AND EXISTS (
         SELECT FROM submission later JOIN submission_rendition w ON w.submission_id = later.id
           JOIN rendition h ON h.id = w.rendition_id
          WHERE later.lineage = s.lineage AND later.version > s.version AND later.state = 'published'
            AND h.audience = r.audience AND h.status = 'held')))`,
  },
  {
    promise: 'an incident that was withdrawn is withdrawn in all its versions and for every audience',
    breaches: `WITH gone AS (SELECT DISTINCT lineage FROM submission WHERE state = 'withdrawn')
      SELECT s.id, s.state FROM submission s JOIN gone USING (lineage) WHERE s.state <> 'withdrawn'
      UNION ALL SELECT r.id, r.status FROM rendition r JOIN gone USING (lineage) WHERE r.status <> 'withdrawn'`,
  },
  {
    promise: 'of a withdrawn submission neither what was sealed nor its key is left',
    breaches: `SELECT id FROM submission WHERE state = 'withdrawn'
      AND (num_nonnulls(sealed_bundle, sealed_enrichment, wrapped_key) > 0 OR warnings <> '[]')`,
  },
  {
    promise: 'of a withdrawn incident nothing is left of what its submitter masked or lowered',
    breaches: `SELECT a.id FROM adjustment a JOIN submission s USING (lineage) WHERE s.state = 'withdrawn'
      AND (num_nonnulls(a.sealed, a.wrapped_key) > 0 OR a.ended_at IS NULL)`,
  },
  {
    promise: 'of a withdrawn rendition a tombstone is left: no bytes, salt, finding, facet or column',
    breaches: `SELECT r.id FROM rendition r WHERE r.status = 'withdrawn' AND (
      r.salt IS NOT NULL OR r.content_digest <> '' OR r.name <> 'Withdrawn' OR r.description <> '' OR r.search_text <> ''
      OR r.enrichments <> '[]' OR r.occurred_at IS NOT NULL
      OR r.document::jsonb #> '{objects}' <> jsonb_build_array(jsonb_build_object('type', 'incident', 'spec_version', '2.1',
           'id', r.incident_id, 'created', r.document::jsonb #> '{objects,0,created}',
           'modified', r.document::jsonb #> '{objects,0,modified}', 'name', 'Withdrawn', 'revoked', true))
      OR EXISTS (SELECT FROM finding f WHERE f.rendition_id = r.id)
      OR EXISTS (SELECT FROM rendition_facet f WHERE f.rendition_id = r.id)
      OR EXISTS (SELECT FROM attribution_claim c WHERE c.rendition_id = r.id)
      OR EXISTS (SELECT FROM state_response s WHERE s.rendition_id = r.id)
      OR EXISTS (SELECT FROM incident_measure m WHERE m.rendition_id = r.id)
      OR EXISTS (SELECT FROM insight_event e WHERE e.rendition_id = r.id))`,
  },
  {
    promise:
      'what is counted is what is published: each report once in each view that it is in, and nothing else',
    breaches: `(SELECT lineage, audience FROM insight_standing EXCEPT ALL SELECT lineage, audience FROM insight_report)
      UNION ALL (SELECT lineage, audience FROM insight_report EXCEPT ALL SELECT lineage, audience FROM insight_standing)
      UNION ALL SELECT lineage, 'stale' FROM insight_stale
      UNION ALL SELECT e.rendition_id, e.audience FROM insight_event e JOIN rendition r ON r.id = e.rendition_id
        WHERE r.status <> 'published' OR e.published_at <> r.published_at OR e.occurred_at IS DISTINCT FROM r.occurred_at
          OR cardinality(coalesce(e.findings, '{}')) <> (SELECT count(*) FROM finding f WHERE f.rendition_id = r.id AND f.review_state <> 'rejected')`,
  },
  {
    promise: 'closer rows say which report each is of, and which row of the participants holds that too',
    breaches: `SELECT e.id, e.audience FROM insight_event e
        LEFT JOIN (insight_report r LEFT JOIN insight_report m ON m.lineage = r.lineage AND m.audience = 'participants')
          ON r.id = e.id AND e.audience NOT IN ('public', 'participants')
       WHERE e.lineage IS DISTINCT FROM r.lineage OR e.covers IS DISTINCT FROM m.id`,
  },
  {
    promise: 'ready cells are what counting each row again gives',
    breaches: `WITH counted AS (
        SELECT e.audience, c.shape, c.catalogue, e.month, c.principle, c.dimension_value, count(*) AS events FROM insight_event e, insight_cells(
          e.findings, e.sectors, e.countries, e.regions, e.actor_types, e.attribution_states) AS c
         WHERE e.audience IN ('public', 'participants') GROUP BY 1, 2, 3, 4, 5, 6
      ), ready AS (SELECT audience, shape, catalogue, month, principle, dimension_value, events FROM insight_cell)
      (SELECT * FROM counted EXCEPT SELECT * FROM ready) UNION ALL (SELECT * FROM ready EXCEPT SELECT * FROM counted)`,
  },
  {
    promise:
      'numbered rows say what the rows of events say, and nothing else: no set outlives the last event that holds it',
    breaches: `WITH coded AS (
        SELECT c.id, c.audience, c.published_at, c.occurred_at, c.month, v.facet, s.held, s.audience AS set_audience
          FROM insight_coded c, LATERAL (VALUES ('finding', c.finding), ('sector', c.sector), ('country', c.country), ('region', c.region),
            ('actor-type', c.actor_type), ('attribution-state', c.attribution_state), ('incident-type', c.incident_type),
            ('entry-class', c.entry_class), ('consequence', c.consequence), ('technique', c.technique), ('malware', c.malware),
            ('cve', c.cve), ('vendor', c.vendor), ('claimant', c.claimant), ('claimant-country', c.claimant_country),
            ('accused-country', c.accused_country), ('response', c.response)) AS v (facet, code)
          JOIN insight_set s ON s.id = v.code AND s.facet = v.facet
      ), counted AS (
        SELECT h.id, h.audience, e.published_at, e.occurred_at, e.month, h.facet, h.held, h.audience AS set_audience
          FROM insight_held h JOIN insight_event e ON e.id = h.id)
      SELECT id::text, audience, facet FROM ((SELECT * FROM counted EXCEPT SELECT * FROM coded) UNION ALL
        (SELECT * FROM coded EXCEPT SELECT * FROM counted)) AS row
      UNION ALL SELECT s.id::text, s.audience, s.facet FROM insight_set s LEFT JOIN (
          SELECT audience, facet, held, count(*) AS events FROM insight_held GROUP BY 1, 2, 3) AS h USING (audience, facet, held)
         WHERE s.events IS DISTINCT FROM h.events
      UNION ALL SELECT v.set_id::text, v.audience, v.facet FROM insight_set_value v JOIN insight_set s ON s.id = v.set_id
         WHERE (v.audience, v.facet) <> (s.audience, s.facet)
            OR NOT (v.value = ANY (s.held) OR v.value ~ '(^| )not-recorded$')`,
  },
  {
    promise: 'positions have no gaps, in the log and in each collection',
    breaches: `SELECT 'log' AS name, count(*) AS entries FROM publication_log HAVING max(position) <> count(*) OR min(position) <> 1
      UNION ALL SELECT collection_id::text, count(*) FROM collection_entry GROUP BY collection_id
      HAVING max(position) <> count(*) OR min(position) <> 1`,
  },
  {
    promise: 'added_at strictly increases with the position, in the log and in each collection',
    breaches: `SELECT * FROM (
        SELECT 'log' AS name, position, added_at, lag(added_at) OVER (ORDER BY position) AS before FROM publication_log
        UNION ALL SELECT collection_id::text, position, added_at,
          lag(added_at) OVER (PARTITION BY collection_id ORDER BY position) FROM collection_entry) AS entry
      WHERE added_at <= before`,
  },
  {
    promise: 'the head of a collection is its last entry',
    breaches: `SELECT c.slug FROM collection c LEFT JOIN LATERAL (SELECT * FROM collection_entry e WHERE e.collection_id = c.id
        ORDER BY e.position DESC LIMIT 1) AS last ON true
      WHERE (c.head_position, c.head_added_at, c.head_chain)
        IS DISTINCT FROM (coalesce(last.position, 0), coalesce(last.added_at, '-infinity'), coalesce(last.chain, ''))`,
  },
  {
    promise: 'an entry is for the audience of its collection and of its rendition',
    breaches: `SELECT e.collection_id, e.position FROM collection_entry e JOIN collection c ON c.id = e.collection_id
      JOIN rendition r ON r.id = e.rendition_id WHERE e.audience <> c.audience OR e.audience <> r.audience`,
  },
  {
    promise: 'a rendition that is or was out was published once, at the moment that the log gives',
    breaches: `SELECT r.id, r.status FROM rendition r WHERE r.status IN ('published', 'superseded', 'withdrawn') AND 1 <> (
      SELECT count(*) FILTER (WHERE l.added_at = r.published_at) + 2 * count(*) FILTER (WHERE l.added_at <> r.published_at)
        FROM publication_log l WHERE l.rendition_id = r.id AND l.kind = 'published')`,
  },
  {
    promise: 'the log and the collections cover the bytes that stand there, under their salt',
    breaches: `SELECT r.id FROM rendition r JOIN (
        SELECT rendition_id, digest FROM publication_log UNION SELECT rendition_id, digest FROM collection_entry
      ) AS covered ON covered.rendition_id = r.id
      WHERE r.status IN ('published', 'superseded') AND covered.digest <> sha256(r.salt || convert_to(r.document, 'UTF8'))`,
  },
  {
    promise: 'the log and the collections agree on the digest of a rendition, also of one without bytes',
    breaches: `SELECT rendition_id FROM (
        SELECT rendition_id, digest FROM publication_log UNION SELECT rendition_id, digest FROM collection_entry) AS covered
      GROUP BY rendition_id HAVING count(*) > 1`,
  },
  {
    promise: 'a collection holds what is published for its audience and passes its filter, and nothing else',
    breaches: `WITH wanted AS (
        SELECT c.id AS collection_id, r.lineage, r.id AS rendition_id FROM collection c JOIN rendition r USING (audience)
         WHERE r.status = 'published' AND c.dropped_at IS NULL
           AND (NOT c.filter ?| ARRAY['catalogue', 'principle', 'relation', 'certainty'] OR EXISTS (SELECT FROM finding f
             WHERE f.rendition_id = r.id AND f.review_state <> 'rejected' AND NOT EXISTS (
               SELECT FROM jsonb_each(c.filter) AS w WHERE w.key IN ('catalogue', 'principle', 'relation', 'certainty')
                 AND NOT w.value ? (to_jsonb(f) ->> w.key))))
           AND NOT EXISTS (SELECT FROM jsonb_each(c.filter) AS w
             WHERE w.key NOT IN ('catalogue', 'principle', 'relation', 'certainty') AND NOT EXISTS (
               SELECT FROM rendition_facet f WHERE f.rendition_id = r.id
                  AND f.facet = lower(regexp_replace(w.key, '([A-Z])', '-\\1', 'g')) AND w.value ? f.value))
      ), held AS (
        SELECT collection_id, lineage, rendition_id FROM (
          SELECT DISTINCT ON (e.collection_id, r.lineage) e.collection_id, r.lineage, e.rendition_id, e.kind
            FROM collection_entry e JOIN rendition r ON r.id = e.rendition_id
            JOIN collection c ON c.id = e.collection_id AND c.dropped_at IS NULL
           ORDER BY e.collection_id, r.lineage, e.position DESC) AS last WHERE kind = 'published'
      )
      (SELECT 'missing' AS what, * FROM wanted WHERE collection_id IN (SELECT id FROM collection WHERE filled)
        EXCEPT ALL SELECT 'missing', * FROM held)
      UNION ALL (SELECT 'too much', * FROM held EXCEPT ALL SELECT 'too much', * FROM wanted)`,
  },
  {
    promise: 'the objects of a collection have moments that strictly increase, up to its head',
    breaches: `SELECT c.slug FROM collection c LEFT JOIN (SELECT collection_id, max(added_at) AS at FROM collection_object GROUP BY 1) AS o
        ON o.collection_id = c.id WHERE c.objects_head_at < coalesce(o.at, '-infinity')`,
  },
  {
    promise:
      'of each object of a collection exactly one version is the first and one the last, by their moments',
    breaches: `SELECT collection_id, object_id FROM (
        SELECT collection_id, object_id, is_first, is_last, version = min(version) OVER w AS first, version = max(version) OVER w AS last
          FROM collection_object WINDOW w AS (PARTITION BY collection_id, object_id)) AS o
      WHERE (is_first, is_last) <> (first, last)`,
  },
  {
    promise: 'every object of a collection that is not a tombstone is held by a rendition that is or was out',
    breaches: `SELECT o.collection_id, o.object_id FROM collection_object o WHERE NOT o.revoked AND NOT EXISTS (
        SELECT FROM collection_object_holder h JOIN rendition r ON r.id = h.rendition_id
         WHERE (h.collection_id, h.object_id, h.digest) = (o.collection_id, o.object_id, o.digest)
           AND r.status IN ('published', 'superseded') AND r.audience = o.audience)`,
  },
  {
    promise:
      'every object of a collection that is not a tombstone went out with a rendition, and stretches do not meet',
    breaches: `SELECT o.collection_id, o.object_id FROM collection_object o WHERE NOT o.revoked AND NOT EXISTS (
        SELECT FROM collection_sending s WHERE s.collection_id = o.collection_id AND o.added_at BETWEEN s.first_at AND s.last_at)
          AND NOT EXISTS (SELECT FROM seeded_collection q WHERE q.collection_id = o.collection_id)
      UNION ALL SELECT s.collection_id, n.rendition_id::text FROM collection_sending s JOIN collection_sending n
        ON n.collection_id = s.collection_id AND n.first_at > s.first_at AND n.first_at <= s.last_at`,
  },
  {
    promise: 'no object of a rendition that was withdrawn is held, and no tombstone has content',
    breaches: `SELECT h.collection_id, h.object_id FROM collection_object_holder h JOIN rendition r ON r.id = h.rendition_id
        WHERE r.status NOT IN ('published', 'superseded')
      UNION ALL SELECT o.collection_id, o.object_id FROM collection_object o WHERE o.revoked AND (
        o.bytes::jsonb -> 'revoked' <> 'true' OR o.bytes::jsonb ?| ARRAY['description', 'object_marking_refs', 'external_references',
          'labels', 'granular_markings', 'abstract'] OR coalesce(o.bytes::jsonb ->> 'name', 'Withdrawn') <> 'Withdrawn')`,
  },
  {
    promise: 'the bytes of an object are what its columns say, for the audience of its collection',
    breaches: `SELECT o.collection_id, o.object_id FROM collection_object o JOIN collection c ON c.id = o.collection_id
       WHERE (o.audience, o.audience_kind, o.owner_id) IS DISTINCT FROM (c.audience, c.audience_kind, c.owner_id)
          OR o.digest <> sha256(convert_to(o.bytes, 'UTF8')) OR o.bytes::jsonb ->> 'id' <> o.object_id
          OR o.bytes::jsonb ->> 'type' <> o.type`,
  },
  {
    promise:
      'a collection that is filled has the incident of each rendition that it holds, with findings as they are, as its last word',
    breaches: `SELECT c.slug, r.id FROM collection c JOIN rendition r USING (audience) JOIN (
          SELECT DISTINCT ON (e.collection_id, r2.lineage) e.collection_id, r2.lineage, e.kind
            FROM collection_entry e JOIN rendition r2 ON r2.id = e.rendition_id
           ORDER BY e.collection_id, r2.lineage, e.position DESC) AS last ON last.collection_id = c.id AND last.lineage = r.lineage
        WHERE r.status = 'published' AND c.filled AND c.dropped_at IS NULL AND NOT EXISTS (
          SELECT FROM collection_object o WHERE o.collection_id = c.id AND o.object_id = r.incident_id AND o.is_last
             AND o.revoked = (last.kind = 'revoked')
             AND (o.revoked OR coalesce(jsonb_array_length(o.bytes::jsonb #> ARRAY['extensions', '${FINDINGS_EXTENSION_ID}', 'findings']), 0)
               = (SELECT count(*) FROM finding f WHERE f.rendition_id = r.id AND f.review_state <> 'rejected')))`,
  },
  {
    promise: 'every finding has evidence, each of 1 to 300 characters',
    breaches: `SELECT id FROM finding WHERE jsonb_array_length(evidence) = 0
      OR EXISTS (SELECT FROM jsonb_array_elements(evidence) AS e WHERE length(e ->> 'text') NOT BETWEEN 1 AND 300)`,
  },
  {
    promise: 'what people said of an incident is settled',
    breaches: 'SELECT lineage FROM review_due',
  },
  {
    promise: 'a finding is what a rule proposed, but for words that count for its audience',
    breaches: `SELECT f.id FROM finding f JOIN rendition r ON r.id = f.rendition_id WHERE r.status = 'published'
        AND (f.review_state <> 'proposed' OR f.disputed OR f.awaits_second OR f.added_by_act IS NOT NULL)
        AND NOT EXISTS (SELECT FROM review_act a WHERE a.lineage = r.lineage AND a.catalogue = f.catalogue
          AND a.principle = f.principle AND audience_flows(a.audience, r.audience))
      UNION ALL SELECT f.id FROM finding f JOIN rendition r ON r.id = f.rendition_id WHERE r.status = 'published'
        AND f.added_by_act IS NOT NULL AND NOT EXISTS (SELECT FROM review_act a WHERE a.id = f.added_by_act
          AND a.lineage = r.lineage AND audience_flows(a.audience, r.audience))`,
  },
  {
    promise:
      'a finding that one reader rejected, and no other spoke of, is rejected in every rendition that the word counts for',
    breaches: `SELECT f.id FROM finding f JOIN rendition r ON r.id = f.rendition_id
        JOIN review_act a ON a.lineage = r.lineage AND a.catalogue = f.catalogue AND a.principle = f.principle
         AND audience_flows(a.audience, r.audience)
       WHERE r.status = 'published' AND NOT f.awaits_second GROUP BY f.id, f.review_state
      HAVING count(*) = 1 AND min(a.kind) = 'reject' AND f.review_state <> 'rejected'`,
  },
  {
    promise:
      'a word is carried down by who said it, to an audience that holds everybody of the one it was said for',
    breaches: `SELECT d.id FROM declassification d JOIN review_act a ON a.id = d.act_id JOIN review_act c ON c.id = d.copy_id
       WHERE a.reviewer <> c.reviewer OR a.reviewer <> d.declassified_by OR a.lineage <> c.lineage
          OR a.audience = c.audience OR NOT audience_flows(c.audience, a.audience) OR d.audience <> a.audience`,
  },
  {
    promise: 'every word on a finding, every statement and every join is on record, once',
    breaches: `SELECT a.id FROM review_act a WHERE 1 <> (SELECT count(*) FROM audit_entry e
        WHERE e.subject = a.id::text AND e.action = 'finding.' || a.kind)
      UNION ALL SELECT a.id FROM event_act a WHERE 1 <> (SELECT count(*) FROM audit_entry e
        WHERE e.subject = a.id::text AND e.action = 'duplicate.' || a.kind)
      UNION ALL SELECT s.thread FROM statement s GROUP BY s.thread HAVING count(*) <> (SELECT count(*) FROM audit_entry e
        WHERE e.subject = s.thread::text AND e.action LIKE 'statement.%')`,
  },
  {
    promise: 'a rendition is of an event with others only by a word that counts for its audience',
    breaches: `SELECT r.id FROM rendition r WHERE r.status = 'published' AND EXISTS (SELECT FROM rendition o
         WHERE o.status = 'published' AND o.audience = r.audience AND o.event_id = r.event_id AND o.lineage <> r.lineage)
       AND NOT EXISTS (SELECT FROM event_act e WHERE r.lineage IN (e.lineage_a, e.lineage_b) AND e.kind = 'join'
         AND audience_flows(e.audience, r.audience))
      UNION ALL SELECT r.id FROM rendition r WHERE r.event_id <> r.lineage AND r.status <> 'superseded' AND NOT EXISTS (SELECT FROM event_act e
         WHERE r.lineage IN (e.lineage_a, e.lineage_b) AND audience_flows(e.audience, r.audience))`,
  },
  {
    promise:
      'duplicates are proposed between renditions that are out for one audience, and observables are noted of those alone',
    breaches: `SELECT c.id FROM duplicate_candidate c WHERE 2 <> (SELECT count(*) FROM rendition r
        WHERE r.lineage IN (c.lineage_a, c.lineage_b) AND r.audience = c.audience AND r.status = 'published')
      UNION ALL SELECT o.rendition_id FROM rendition_observable o JOIN rendition r ON r.id = o.rendition_id
        WHERE r.audience <> o.audience OR r.status NOT IN ('published', 'superseded')`,
  },
  {
    promise: 'of a withdrawn incident no word, statement, join or proposal is left',
    breaches: `WITH gone AS (SELECT DISTINCT lineage FROM submission WHERE state = 'withdrawn'), said AS (
        SELECT lineage FROM review_act UNION ALL SELECT lineage FROM declassification UNION ALL SELECT lineage FROM statement
        UNION ALL SELECT unnest(ARRAY[lineage_a, lineage_b]) FROM event_act
        UNION ALL SELECT unnest(ARRAY[lineage_a, lineage_b]) FROM duplicate_candidate)
      SELECT lineage FROM said JOIN gone USING (lineage)`,
  },
];
