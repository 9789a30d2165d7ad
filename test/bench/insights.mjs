#!/usr/bin/env node
// How long filtered pages, text search and tables take over many synthetic incidents, as the public and as a participant,
// under row-level security; and beside it the same questions asked as the owner, for whom there is none.
// ENTENTE_HOME=DIRECTORY node test/bench/insights.mjs [INCIDENTS]   (an embedded PostgreSQL as the platform starts it)
// DATABASE_URL=postgres://… node test/bench/insights.mjs [INCIDENTS]   (an own one; what is filled is measured as it is)
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import pg from 'pg';
import { fillReleased } from './fill-released.mjs';

const require = createRequire(import.meta.url);
require('../swc-register.cjs');
require('reflect-metadata');
const { DataSource } = require('typeorm');
const { loadConfig } = require('../../libs/config/src/index.ts');
const { dataSourceOptions, migrate, startEmbeddedServer } = require('../../libs/database/src/index.ts');
const { PublicationService, ReleasedReader } = require('../../libs/publication/src/index.ts');
const { InsightsService } = require('../../libs/insights/src/index.ts');

const INCIDENTS = Number(process.argv[2] ?? 1_000_000);
const ROUNDS = Number(process.env.ENTENTE_ROUNDS ?? 5);
const PAGE = 20;
const STATEMENT_TIMEOUT = '57014';

const tell = (text) => process.stderr.write(`${text}\n`);
const embedded = process.env.DATABASE_URL
  ? undefined
  : await startEmbeddedServer({ home: process.env.ENTENTE_HOME, log: tell });
await embedded?.ensureDatabase('bench');
const databaseUrl = process.env.DATABASE_URL ?? embedded.url('bench');
const config = loadConfig({ DATABASE_URL: databaseUrl });

const PAGES = [
  [{}, 'ADDED_NEWEST'],
  [{}, 'DATE_OLDEST'],
  [{ sector: 'healthcare' }, 'ADDED_NEWEST'],
  [{ sector: 'legal-and-judicial' }, 'DATE_NEWEST'],
  [{ country: 'US' }, 'ADDED_NEWEST'],
  [{ country: 'VU' }, 'DATE_NEWEST'],
  [{ principle: '5', catalogue: 'paris-call' }, 'ADDED_NEWEST'],
  [{ principle: '3', relation: 'violates', catalogue: 'paris-call' }, 'DATE_NEWEST'],
  [{ principle: '1', region: 'western-europe', catalogue: 'paris-call' }, 'ADDED_NEWEST'],
  [{ principle: '8', region: 'melanesia', catalogue: 'paris-call' }, 'ADDED_NEWEST'],
  [{ sector: 'elections', attributionState: 'claimed' }, 'DATE_NEWEST'],
  [{ actorType: 'state', country: 'EE' }, 'ADDED_NEWEST'],
  [{ technique: 'T1486' }, 'ADDED_NEWEST'],
  [{ malware: 'amber-7' }, 'DATE_NEWEST'],
  [{ cve: 'CVE-2024-1003' }, 'ADDED_NEWEST'],
  [{ sector: 'energy', incidentType: 'wiper', actorType: 'hacktivist' }, 'ADDED_NEWEST'],
  [{ attributionState: 'not-recorded', sector: 'water' }, 'ADDED_NEWEST'],
  [{ vendor: 'vendor-3', consequence: 'not-recorded' }, 'ADDED_NEWEST'],
];
const TIMED = [
  [{ occurredFrom: new Date('2026-01-01'), sector: 'healthcare' }, 'DATE_NEWEST'],
  [
    { occurredFrom: new Date('2025-01-01'), occurredTo: new Date('2025-02-01'), country: 'PL' },
    'DATE_OLDEST',
  ],
  [{ occurredFrom: new Date('2026-06-01'), vendor: 'vendor-3' }, 'ADDED_OLDEST'],
  [{ addedAfter: new Date('2026-09-20'), sector: 'energy' }, 'DATE_OLDEST'],
];
const TEXTS = [
  'sinkhole',
  'ransomware',
  'ransomware hospital patients',
  'amber1234',
  'zero-day exploit',
  'surgery diverted railway',
];
const TABLES = [
  ['principle', 'month', 'region'],
  ['principle', 'year', 'sector'],
  ['principle', 'certainty', 'country'],
  ['relation', 'attribution-state'],
  ['year', 'actor-type'],
];
const OTHER_TABLES = [
  ['incident-type', 'year'],
  ['principle', 'sector', 'region'],
  ['technique', 'country'],
  ['accused-country', 'country', 'year'],
];
const FILTERED_TABLES = [
  [{ sector: 'healthcare' }, ['principle', 'year']],
  [{ principle: '5', relation: 'violates' }, ['month', 'region']],
  [{ country: 'UA', occurredFrom: new Date('2022-01-01') }, ['sector', 'quarter']],
  [{ technique: 'T1486' }, ['country']],
];

const { asking, outsider } = await prepare();
const under = await services('reader');
const beside = await services('owner');
const viewers = {
  public: { kind: 'public', permissions: [] },
  'participant in three communities': participant(asking),
  'participant in none': participant(outsider),
};
const load = () =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(' ');
tell(`load ${load()}, ${cpus().length} cores`);
const lines = [];
for (const [name, viewer] of Object.entries(viewers)) {
  const page = (list, isCounted = false) =>
    list.map(
      ([filter, sort]) =>
        ({ publication }) =>
          publication.incidents(viewer, filter, sort, PAGE, undefined, isCounted),
    );
  const filteredTable = (list) =>
    list.map(
      ([filter, by]) =>
        ({ insights }) =>
          insights.table(viewer, { filter, by, coverage: false }),
    );
  const table = (list) => filteredTable(list.map((by) => [{}, by]));
  await line(name, 'filtered page', page(PAGES));
  await line(name, 'filtered page, and how many in all', page(PAGES, true));
  await line(name, 'filtered page by time', page(TIMED));
  await line(name, 'text search', page(TEXTS.map((text) => [{ text }, 'ADDED_NEWEST'])));
  await line(name, 'text and filter', page(TEXTS.map((text) => [{ text, country: 'FR' }, 'ADDED_NEWEST'])));
  await line(name, 'principle × month × region', table(TABLES.slice(0, 1)));
  await line(name, 'other tables of one facet', table(TABLES.slice(1)));
  await line(name, 'tables of any two facets', table(OTHER_TABLES));
  await line(name, 'filtered tables', filteredTable(FILTERED_TABLES));
}
tell(`load ${load()}`);
console.log('| As | What | Median | p95 | Worst | Without row-level security, p95 | Ratio of medians |');
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const text of lines) console.log(text);
await under.close();
await beside.close();
await embedded?.stop();

function participant(participantId) {
  return { kind: 'participant', participantId, keyId: '', permissions: ['feed:read'] };
}

async function prepare() {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(`SELECT to_regclass('rendition') IS NOT NULL AS filled`);
  if (!rows[0].filled) await migrate(config);
  const found = rows[0].filled ? await askers(client) : await fillReleased(client, INCIDENTS, tell);
  const sizes = await client.query(
    `SELECT audience_kind AS of, count(*) AS n FROM insight_event GROUP BY 1 UNION ALL SELECT 'cells', count(*) FROM insight_cell
     UNION ALL SELECT 'sets', count(*) FROM insight_set
     UNION ALL SELECT 'megabytes', pg_database_size(current_database()) / 1000000`,
  );
  tell(sizes.rows.map(({ of, n }) => `${of} ${n}`).join(', '));
  const settings = await client.query(
    `SELECT string_agg(name || ' ' || current_setting(name), ', ') AS all FROM pg_settings
      WHERE name IN ('server_version', 'shared_buffers', 'effective_cache_size', 'work_mem', 'random_page_cost', 'fsync')`,
  );
  tell(settings.rows[0].all);
  await client.end();
  return found;
}

async function askers(client) {
  const { rows } = await client.query(
    `SELECT (SELECT participant_id FROM membership LIMIT 1) AS asking, (SELECT id FROM participant WHERE slug = 'participant-60') AS outsider`,
  );
  return rows[0];
}

async function services(role) {
  const dataSource = await new DataSource(dataSourceOptions(config, role)).initialize();
  const reader = new ReleasedReader(dataSource);
  return {
    publication: new PublicationService(reader),
    insights: new InsightsService(reader),
    close: () => dataSource.destroy(),
  };
}

async function line(viewer, what, questions) {
  const [own, bare] = [await times(under, questions), await times(beside, questions)];
  const cells = [at(own, 0.5), at(own, 0.95), at(own, 1), at(bare, 0.95)].map(milliseconds);
  const ratio = (at(own, 0.5) / at(bare, 0.5)).toFixed(2);
  lines.push(`| ${viewer} | ${what} | ${cells.join(' | ')} | ${ratio} |`);
  tell(`${lines.at(-1)} load ${load()}`);
}

function milliseconds(value) {
  return Number.isFinite(value) ? `${value.toFixed(0)} ms` : 'over the limit of a statement';
}

/** How long each took, sorted; infinitely long what the limit of a statement cut off, which is not asked again. */
async function times(service, questions) {
  const measured = [];
  const cutOff = new Set();
  for (let round = 0; round <= ROUNDS; round += 1) {
    const inRound = [];
    for (const [place, question] of questions.entries()) {
      const took = cutOff.has(place) ? Infinity : await timed(service, question);
      if (took === Infinity) cutOff.add(place);
      inRound.push(took);
    }
    // The first round warms the cache.
    if (round > 0) measured.push(...inRound);
    if (round > 0 && process.env.ENTENTE_EACH) tell(inRound.map((took) => took.toFixed(0)).join(' '));
  }
  return measured.sort((a, b) => a - b);
}

async function timed(service, question) {
  const before = performance.now();
  try {
    await question(service);
    return performance.now() - before;
  } catch (error) {
    if (error.code === STATEMENT_TIMEOUT) return Infinity;
    throw error;
  }
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
