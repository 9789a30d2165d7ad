// Fills a migrated database with synthetic incidents, straight into the released tables, by COPY: no submission stands
// behind them. Afterwards everything that is counted is derived by the same function as after any commit.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../swc-register.cjs');
const { SyntheticIncidents } = require('./synthetic-incidents.ts');

const BATCH = 5_000;
const DERIVED_BATCH = 20_000;
const CODED_BATCH = 50_000;
const COMMUNITIES = 12;
const RECIPIENTS = 60;
const COLUMNS = {
  rendition: `id, lineage, event_id, reporter, audience, audience_kind, fullness, version, incident_id, status, content_digest,
    document, name, description, search_text, occurred_at, created, modified, published_at`,
  finding:
    'id, rendition_id, ordinal, catalogue, catalogue_version, principle, relation, certainty, confidence, evidence, rule',
  rendition_facet: 'rendition_id, facet, value',
  attribution_claim: `rendition_id, ordinal, by_name, by_kind, by_country, to_name, to_kind, to_country, form, basis, made_on, first_day,
    norm_invoked, state, evidence`,
  state_response: 'rendition_id, ordinal, kind, by_name, country, made_on, first_day, evidence',
};
const TABLES = Object.keys(COLUMNS);

/** One COPY of rows that are at hand, as pg takes any query. */
class Copy {
  constructor(statement, text, done) {
    Object.assign(this, { statement, text, done });
  }
  submit(connection) {
    this.connection = connection;
    connection.query(this.statement);
  }
  handleCopyInResponse(connection) {
    connection.sendCopyFromChunk(Buffer.from(this.text));
    connection.endCopyFrom();
  }
  handleError(error) {
    this.error = error;
    this.done(error);
  }
  handleReadyForQuery() {
    if (!this.error) this.done();
  }
  handleCommandComplete() {}
  handleRowDescription() {}
  handleDataRow() {}
  handlePortalSuspended() {}
  handleEmptyQuery() {}
}

function copy(client, table, rows) {
  if (rows.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const statement = `COPY ${table} (${COLUMNS[table]}) FROM STDIN`;
    client.query(new Copy(statement, rows.join(''), (error) => (error ? reject(error) : resolve())));
  });
}

/** Two participants that ask, one in three communities, and others to be in the rest. Returns who asks. */
async function fillParticipants(client) {
  const { rows } = await client.query(`
    WITH a AS (INSERT INTO administrator (id, slug, name) VALUES (gen_random_uuid(), 'one', 'One'), (gen_random_uuid(), 'two', 'Two') RETURNING id)
    INSERT INTO participant (id, slug, name, kind, state, proposed_by, admitted_by)
    SELECT gen_random_uuid(), 'participant-' || n, 'Participant ' || n, 'cert', 'admitted', (SELECT min(id::text)::uuid FROM a), (SELECT max(id::text)::uuid FROM a)
      FROM generate_series(1, ${RECIPIENTS}) AS n RETURNING id, slug`);
  const communities = await client.query(
    `INSERT INTO community (id, slug, name) SELECT gen_random_uuid(), 'community-' || n, 'C' FROM generate_series(1, ${COMMUNITIES}) AS n RETURNING id`,
  );
  const ids = communities.rows.map(({ id }) => id);
  // In a middling community from the beginning, in another since half of it was out, and in the least.
  const asking = rows[9].id;
  for (const [place, since] of [
    [3, '2020-01-01'],
    [5, '2025-12-01'],
    [11, '2020-01-01'],
  ])
    await client.query('INSERT INTO membership VALUES ($1, $2, $3)', [ids[place], asking, since]);
  return { ids, recipients: rows.map(({ id }) => id), asking, outsider: rows[RECIPIENTS - 1].id };
}

/** Loads `count` incidents and derives what is counted. Returns the two participants that ask. */
export async function fillReleased(client, count, tell) {
  await client.query(
    `SET jit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB'; SET synchronous_commit = off`,
  );
  const { ids, recipients, asking, outsider } = await fillParticipants(client);
  const synthetic = new SyntheticIncidents(ids, recipients);
  for (const table of TABLES) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  const indexes = [
    ...(await dropIndexes(client, 'rendition')),
    ...(await dropIndexes(client, 'finding')),
    ...(await dropIndexes(client, 'insight_terms')),
  ];
  for (let first = 0; first < count; first += BATCH) {
    const rows = synthetic.rows(first, Math.min(BATCH, count - first));
    for (const table of TABLES) await copy(client, table, rows[table]);
    if ((first / BATCH) % 40 === 0) tell(`loaded ${first}`);
  }
  const isDerived = (definition) => /public\.insight_/.test(definition);
  for (const definition of indexes.filter((text) => !isDerived(text))) await client.query(definition);
  for (const table of TABLES) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await client.query('ANALYZE');
  await derive(client, tell);
  for (const definition of indexes.filter(isDerived)) await client.query(definition);
  await client.query('VACUUM (ANALYZE)');
  return { asking, outsider };
}

async function dropIndexes(client, table) {
  const { rows } = await client.query(
    `SELECT indexname, indexdef FROM pg_indexes WHERE tablename = $1 AND indexname NOT LIKE '%_pkey'`,
    [table],
  );
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`);
  return rows.map(({ indexdef }) => indexdef);
}

/** In batches, and what is counted at once over all that is there: as the triggers would, row by row. */
async function derive(client, tell) {
  await client.query('ALTER TABLE insight_event DISABLE TRIGGER USER');
  await client.query('CREATE TEMPORARY TABLE report AS SELECT DISTINCT lineage FROM rendition');
  await client.query('ALTER TABLE report ADD COLUMN place serial; CREATE INDEX ON report (place)');
  const { rows } = await client.query('SELECT count(*)::integer AS n FROM report');
  for (let first = 0; first <= rows[0].n; first += DERIVED_BATCH) {
    await client.query(
      'SELECT refresh_insights(array_agg(lineage)) FROM report WHERE place > $1 AND place <= $2',
      [first, first + DERIVED_BATCH],
    );
    if ((first / DERIVED_BATCH) % 10 === 0) tell(`derived ${first}`);
  }
  await client.query('ALTER TABLE insight_event ENABLE TRIGGER USER');
  await client.query(
    `SELECT code_insights(array_agg(id)) FROM insight_event WHERE audience IN ('public', 'participants') GROUP BY id / ${CODED_BATCH}`,
  );
  tell('numbered');
  await client.query(`
    INSERT INTO insight_cell (audience, shape, catalogue, month, principle, dimension_value, events)
    SELECT c.audience, s.shape, s.catalogue, c.month, s.principle, s.dimension_value, count(*)
      FROM insight_event c, insight_cells(
        c.findings, c.sectors, c.countries, c.regions, c.actor_types, c.attribution_states) AS s
     WHERE c.audience IN ('public', 'participants') GROUP BY 1, 2, 3, 4, 5, 6`);
}
