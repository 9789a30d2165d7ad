#!/usr/bin/env node
// How soon pages of the portal are interactive with many incidents, as the public and as a participant in three
// communities, beside the same pages of an instance with 56 incidents of the same kind: the difference is what size costs.
//   npm run build && node test/bench/portal.mjs [INCIDENTS]
//   ENTENTE_HOME=DIRECTORY keeps what was filled there, and takes it as it is the next time. ENTENTE_ROUNDS=5. With
//   ENTENTE_PAGES=matrix, only pages whose name holds that.
// Interactive is a page that shows its data, has answered a press of one of its controls, with that painted, and has no
// task over 50 ms under way nor beginning within 400 ms. Cold: nothing in the browser's cache. Warm: once more after that.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { startFilled } from './portal-instance.mjs';
import { load } from './portal-probe.mjs';

createRequire(import.meta.url)('../swc-register.cjs');

const INCIDENTS = Number(process.argv[2] ?? 100_000);
/** As many as the samples that an instance begins with. */
const FEW = 56;
const ROUNDS = Number(process.env.ENTENTE_ROUNDS ?? 5);
const ROUNDS_BESIDE = Math.min(ROUNDS, 3);
const AIM_MS = 2_000;
const LOAD_MS_MAX = 120_000;
/** Of how many matrices the time is made sure of, and told. */
const SLOWEST = 8;
const SECTOR = 'healthcare';
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** What a matrix can be laid out by: apps/portal/src/explore/filters.data.ts. */
const { AXES } = createRequire(import.meta.url)('../../apps/portal/src/explore/filters.data.ts');

const GRID = { shown: 'table.grid', sector: SECTOR };
const MAP = 'a.world-link';
const PAGES = [
  { name: 'Home', path: '/', shown: MAP },
  { name: 'A principle', path: '/principles/paris-call/5', shown: '.instances li' },
  { name: 'An incident', path: undefined, shown: 'main h1' },
  { name: 'Matrix, region × principle', path: '/explore', ...GRID },
  { name: 'Matrix, sector × year', path: '/explore?rows=sector&across=year', ...GRID },
  { name: 'Map', path: '/explore?view=map', shown: MAP, sector: SECTOR },
  {
    name: 'Timeline by year',
    path: '/explore?view=timeline&period=year',
    shown: '.bars-scroll svg',
    sector: SECTOR,
  },
  { name: 'Timeline by quarter', path: '/explore?view=timeline', shown: '.bars-scroll svg', sector: SECTOR },
  {
    name: 'Timeline by month',
    path: '/explore?view=timeline&period=month',
    shown: '.bars-scroll svg',
    sector: SECTOR,
  },
  { name: 'List', path: '/explore?view=list', shown: 'table.incidents tbody tr', sector: SECTOR },
];

const begun = Date.now();
const load1 = () => loadavg()[0].toFixed(1);
const tell = (text) =>
  process.stderr.write(
    `${((Date.now() - begun) / 1_000).toFixed(0).padStart(4)} s, load ${load1()}: ${text}\n`,
  );

const started = await Promise.allSettled([
  startFilled(INCIDENTS, process.env.ENTENTE_HOME, tell),
  startFilled(FEW, undefined, () => undefined),
]);
try {
  for (const { reason } of started) if (reason) throw reason;
  await measure(...started.map(({ value }) => value));
} finally {
  await Promise.all(started.map(({ value }) => value?.stop()));
}

async function measure(filled, few) {
  tell(`both instances are ready; ${cpus().length} cores, ${cpus()[0].model}`);
  const laidOut = await everyMatrix(filled);
  const [largest] = laidOut;
  const pages = [
    ...PAGES,
    { name: `The largest: matrix, ${largest.by.join(' × ')}`, path: largest.path, ...GRID },
    {
      name: 'The same matrix as a table',
      path: `${largest.path}&as=table`,
      shown: 'table.twin',
      sector: SECTOR,
    },
  ].filter(({ name }) => name.toLowerCase().includes((process.env.ENTENTE_PAGES ?? '').toLowerCase()));
  const browser = await chromium.launch({
    executablePath: process.env.ENTENTE_CHROMIUM ?? CHROMIUM.find((path) => existsSync(path)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const lines = [];
  try {
    for (const viewer of ['public', 'in three communities'])
      for (const page of pages) {
        const ours = await rounds(browser, filled, viewer, page, ROUNDS);
        const beside = await rounds(browser, few, viewer, page, ROUNDS_BESIDE);
        lines.push({ viewer, name: page.name, ours, beside });
        tell(rowOf(lines.at(-1)));
      }
  } finally {
    await browser.close();
  }
  report(lines, laidOut);
}

/** Every pair of dimensions as the public, without a browser: the slowest to be rendered stands first. */
async function everyMatrix({ url }) {
  const found = [];
  for (const [place, rows] of AXES.entries())
    for (const across of AXES.slice(place + 1)) {
      const path = `/explore?${new URLSearchParams({ rows, across })}`;
      found.push({ by: [rows, across], path, ...(await rendered(url + path)) });
    }
  const slowest = found.sort((a, b) => b.took - a.took).slice(0, SLOWEST);
  // Anything may hold up one request: what is slow is so each time.
  for (const each of [...slowest, ...slowest])
    each.took = Math.min(each.took, (await rendered(url + each.path)).took);
  return slowest.sort((a, b) => b.took - a.took);
}

async function rendered(url) {
  const before = performance.now();
  const headers = { accept: 'text/html', 'accept-encoding': 'identity' };
  const response = await fetch(url, { headers });
  const bytes = (await response.arrayBuffer()).byteLength;
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return { bytes, took: performance.now() - before };
}

/** Each round in a browser context of its own: cold, a filter, warm. What is measured comes after one round to warm up the server. */
async function rounds(browser, instance, viewer, page, count) {
  const path = page.path ?? (await anIncident(instance));
  const all = { cold: [], warm: [] };
  for (let round = 0; round < count; round += 1) {
    const context = await browser.newContext({
      baseURL: instance.url,
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(LOAD_MS_MAX);
    if (viewer !== 'public')
      await context.addCookies([{ ...instance.cookie, url: instance.url, httpOnly: true, sameSite: 'Lax' }]);
    if (round === 0) await (await context.request.get(path, { headers: { accept: 'text/html' } })).body();
    all.cold.push(await load(context, { ...page, path }));
    all.warm.push(await load(context, { ...page, path, sector: undefined }));
    await context.close();
  }
  return all;
}

async function anIncident({ url }) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ incidents(first: 1) { edges { node { id } } } }' }),
  });
  return `/incidents/${(await response.json()).data.incidents.edges[0].node.id}`;
}

function report(lines, laidOut) {
  console.log(
    `| As | Page | First byte | First paint | Largest paint | Interactive, cold: median | worst | warm: median | worst | With ${FEW} incidents | Ratio | A filter, until its figures stand: median | worst | With ${FEW} incidents | KB of HTML |`,
  );
  console.log(`| --- | --- |${' ---: |'.repeat(13)}`);
  for (const line of lines) console.log(rowOf(line));
  console.log('\n| Slowest matrices to render, of all pairs | ms | KB of HTML |\n| --- | ---: | ---: |');
  for (const { by, took, bytes } of laidOut)
    console.log(`| ${by.join(' × ')} | ${took.toFixed(0)} | ${kilobytes(bytes)} |`);
  const worst = lines
    .flatMap(({ ours }) => [...ours.cold, ...ours.warm])
    .map(({ interactive }) => interactive);
  const slowest = Math.max(...worst);
  console.log(
    `\n${INCIDENTS} incidents, ${ROUNDS} rounds, load ${load1()} at the end. The slowest load of any page was interactive after ${ms(slowest)}: ${slowest <= AIM_MS ? 'within' : 'over'} the ${AIM_MS} ms aimed at.`,
  );
}

function rowOf({ viewer, name, ours, beside }) {
  const of = (list, key) => list.map((each) => each[key]).filter((value) => value !== undefined);
  const [cold, warm] = [of(ours.cold, 'interactive'), of(ours.warm, 'interactive')];
  const small = of(beside.cold, 'interactive');
  const [filter, smallFilter] = [of(ours.cold, 'filtered'), of(beside.cold, 'filtered')];
  const cells = [
    ...['firstByte', 'firstPaint', 'largestPaint'].map((key) => ms(middle(of(ours.cold, key)))),
    ms(middle(cold)),
    ms(Math.max(...cold)),
    ms(middle(warm)),
    ms(Math.max(...warm)),
    ms(middle(small)),
    (middle(cold) / middle(small)).toFixed(2),
    ...(filter.length > 0
      ? [ms(middle(filter)), ms(Math.max(...filter)), ms(middle(smallFilter))]
      : ['', '', '']),
    kilobytes(ours.cold[0].bytes),
  ];
  return `| ${viewer} | ${name} | ${cells.join(' | ')} |`;
}

function middle(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function ms(value) {
  return Number.isFinite(value) ? `${value.toFixed(0)} ms` : 'never';
}

function kilobytes(bytes) {
  return (bytes / 1_000).toFixed(0);
}
