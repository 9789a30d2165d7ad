#!/usr/bin/env node
// How many reports a second go through a running platform, from the request to the public feed, and how long one takes
// when nothing else is under way. Beside it in the same run the limits: the same bytes inserted into the same PostgreSQL
// one row and one commit at a time, and posted to the same api that only parses them; and for the time to the feed, what
// one reading of the feed takes. The platform is one of its own: `entente start --empty` in a temporary home.
// npm run build && node test/bench/pipeline.mjs [REPORTS] [PACED]
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const REPORTS = Number(process.argv[2] ?? 400);
const PACED = Number(process.argv[3] ?? 60);
const CONCURRENCY = 8;
const WARM_UP = 40;
const PACE_MS = 500;
const POLL_MS = 50;
const FEED_MS_MAX = 60_000;
const TERMS = { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' };
const SUBMIT = `mutation ($bundle: String!, $terms: SharingTermsInput!) { submitIncident(bundle: $bundle, terms: $terms) { id } }`;
const PAGE = `query ($after: String) { collection(id: "public") { entries(first: 100, after: $after) { entries { cursor incident { name } } } } }`;
const TICKS_PER_SECOND = 100;

const require = createRequire(import.meta.url);
require('../swc-register.cjs');
const { startPlatform } = require('../platform.ts');
const { makeReport } = require('../report-bundle.ts');
const { admit, must } = require('../world.ts');

const platform = await startPlatform({ ENTENTE_LOG_LEVEL: 'error' });
try {
  const tokens = [];
  for (let index = 1; index <= CONCURRENCY; index += 1) {
    tokens.push(await admit(platform, { slug: `reporter-${index}` }));
  }
  await throughput(tokens, reports(WARM_UP, 'warm-up'));
  await untilIdle();
  const bytes = JSON.stringify(makeReport(0, 'size').bundle);
  const inserts = await rate(REPORTS, inserter(bytes));
  const posts = await rate(REPORTS, () => postThatIsOnlyParsed(bytes));
  const before = cpuSeconds();
  const load = await throughput(tokens, reports(REPORTS, 'load'));
  const cpu = difference(cpuSeconds(), before);
  await untilIdle();
  const times = await timesToFeed(tokens[0], reports(PACED, 'paced'));
  tell({ bytes, inserts, posts, load, cpu, times });
} finally {
  await platform.stop();
}

function reports(count, label) {
  return Array.from({ length: count }, (_, index) => makeReport(index, `${label}-${index}`));
}

async function submit(token, { bundle }) {
  const answer = await platform.graphql(token, SUBMIT, { bundle: JSON.stringify(bundle), terms: TERMS });
  return must(answer).submitIncident.id;
}

/** All reports, several at a time: how many a second have a receipt, and how many a second are published. */
async function throughput(tokens, all) {
  const waiting = [...all];
  const started = performance.now();
  const submitter = async (token) => {
    for (let report = waiting.shift(); report; report = waiting.shift()) await submit(token, report);
  };
  await Promise.all(tokens.map(submitter));
  const received = all.length / secondsSince(started);
  await untilIdle();
  return { received, published: all.length / secondsSince(started) };
}

async function untilIdle() {
  const query = `SELECT count(*)::integer AS n FROM submission WHERE state <> 'published'`;
  while ((await platform.owner.query(query))[0].n > 0) await sleep(POLL_MS);
}

/** How many times a second something is done, as many at a time as there are submitters. */
async function rate(count, act) {
  let left = count;
  const started = performance.now();
  const actor = async () => {
    while (left > 0) {
      left -= 1;
      await act();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, actor));
  return count / secondsSince(started);
}

/** One row of the same bytes, one commit: what PostgreSQL does at best for a door that keeps nothing else. */
function inserter(bytes) {
  const made = platform.owner.query('CREATE TABLE bench_row (id uuid PRIMARY KEY, bundle text NOT NULL)');
  return async () => {
    await made;
    await platform.owner.query('INSERT INTO bench_row VALUES ($1, $2)', [randomUUID(), bytes]);
  };
}

async function postThatIsOnlyParsed(bytes) {
  const body = JSON.stringify({ query: '{ __typename }', variables: {}, extensions: { bundle: bytes } });
  const headers = { 'content-type': 'application/json' };
  await (await fetch(`${platform.url}/graphql`, { method: 'POST', headers, body })).text();
}

/** One report after the other, at a pace that leaves the platform idle between: from the request to the feed. */
async function timesToFeed(token, all) {
  const receipt = [];
  const feed = [];
  const reading = [];
  let cursor = await endOfFeed();
  for (const report of all) {
    const started = performance.now();
    await submit(token, report);
    receipt.push(performance.now() - started);
    for (let found = false; !found;) {
      if (performance.now() - started > FEED_MS_MAX)
        throw new Error('A report did not reach the feed in time.');
      const asked = performance.now();
      const entries = await page(cursor);
      reading.push(performance.now() - asked);
      cursor = entries.at(-1)?.cursor ?? cursor;
      found = entries.some(({ incident }) => incident.name === report.name);
      if (!found) await sleep(POLL_MS);
    }
    feed.push(performance.now() - started);
    await sleep(Math.max(0, PACE_MS - (performance.now() - started)));
  }
  return { receipt, feed, reading };
}

async function page(after) {
  const { collection } = must(await platform.graphql(undefined, PAGE, { after }));
  return collection.entries.entries;
}

async function endOfFeed() {
  let cursor;
  for (let entries = await page(); entries.length > 0; entries = await page(cursor)) {
    cursor = entries.at(-1).cursor;
  }
  return cursor;
}

/** Processor time of each part so far, in seconds; undefined where the system does not tell. */
function cpuSeconds() {
  const database = platform.pidOf('database');
  const pids = {
    api: [platform.pidOf('api')],
    worker: [platform.pidOf('worker')],
    PostgreSQL: [database, ...childrenOf(database)],
  };
  return Object.fromEntries(
    Object.entries(pids).map(([part, all]) => [part, all.reduce((sum, pid) => sum + secondsOf(pid), 0)]),
  );
}

function childrenOf(parent) {
  const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return names.filter((pid) => statOf(pid)[1] === String(parent));
}

function secondsOf(pid) {
  const fields = statOf(pid);
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}

/** The fields of /proc/PID/stat behind the name of the program (proc(5)). */
function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function difference(after, before) {
  return Object.fromEntries(Object.keys(after).map((part) => [part, after[part] - before[part]]));
}

function secondsSince(started) {
  return (performance.now() - started) / 1000;
}

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function tell({ bytes, inserts, posts, load, cpu, times }) {
  const perSecond = (value) => Math.round(value).toLocaleString('en');
  const ms = (values) => [0.5, 0.95].map((share) => `${Math.round(quantile(values, share))} ms`).join(' | ');
  const perReport = Object.entries(cpu).map(
    ([part, seconds]) => `${part} ${((seconds * 1000) / REPORTS).toFixed(0)} ms`,
  );
  process.stdout
    .write(`${REPORTS} reports of ${bytes.length} bytes, ${CONCURRENCY} at a time; Node ${process.versions.node}, \
${cpus().length} × ${cpus()[0].model}, load average ${loadavg()[0].toFixed(1)}

| what | per second |
|---|---:|
| the same bytes inserted, one row and one commit each (limit) | ${perSecond(inserts)} |
| the same bytes posted to the api, parsed and dropped (limit) | ${perSecond(posts)} |
| submitted: validated, sealed, stored, receipt given | ${perSecond(load.received)} |
| published: enriched, released for two audiences, in the feeds | ${perSecond(load.published)} |

Processor time for one report: ${perReport.join(', ')}.

| ${PACED} reports, one at a time | p50 | p95 |
|---|---:|---:|
| one reading of the feed (the floor of polling, every ${POLL_MS} ms) | ${ms(times.reading)} |
| from the request to the receipt | ${ms(times.receipt)} |
| from the request to the feed | ${ms(times.feed)} |
`);
}
