#!/usr/bin/env node
// A picture of every page of the portal at three widths, light and dark, on the sample data:
// npm run screenshots [-- PART-OF-A-PATH]     into screenshots/, English; ENTENTE_LANGUAGE=fr for French.
// It starts an instance of its own on a free port, in a folder that it removes afterwards.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'screenshots');
const WIDTHS = [390, 1280, 1920];
const SCHEMES = ['light', 'dark'];
const START_MS_MAX = 300_000;
/** How long a page may take until nothing of it is on its way any more. */
const LOAD_MS_MAX = 30_000;
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** As whom the pages of the workspace are seen: their slugs among the sample keys. */
const SUBMITTER = 'cert-lumen';
const ADMINISTRATOR = 'admin-ines';

/** As whom a page is shown and at which address, where the table of pages has a parameter. */
const EXAMPLES = {
  '/principles/:catalogue/:principle': { at: () => ['/principles/paris-call/1', '/principles/un-norms/f'] },
  '/explore': {
    at: () => [
      '/explore',
      ...['map', 'timeline', 'list', 'pairs', 'delay', 'coverage'].map((view) => `/explore?view=${view}`),
      '/explore?view=sums&by=year',
    ],
  },
  '/incidents/:id': { at: async (given) => [`/incidents/${await given.incident()}`] },
  '/frozen/:id': { at: async (given) => [`/frozen/${await given.frozen()}`] },
  '/account': { as: SUBMITTER },
  '/account/key': { as: SUBMITTER },
  '/submit': { as: SUBMITTER },
  '/submissions': { as: SUBMITTER },
  '/submissions/:id': { as: SUBMITTER, at: async (given) => [`/submissions/${await given.submission()}`] },
  '/review': { as: SUBMITTER },
  '/review/:id': { as: SUBMITTER, at: async (given) => [`/review/${await given.incident()}`] },
  '/subscriptions': { as: SUBMITTER },
  '/subscriptions/:id': { as: SUBMITTER, at: () => ['/subscriptions/public'] },
  '/administration': {
    as: ADMINISTRATOR,
    at: () => ['/administration', '/administration?part=people'],
  },
};

const home = mkdtempSync(join(tmpdir(), 'entente-screenshots-'));
chmodSync(home, 0o711);
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const platform = spawn(process.execPath, [join(ROOT, 'apps', 'cli', 'bin', 'entente.mjs'), 'start'], {
  env: { ...process.env, ENTENTE_HOME: home, PORT: String(port) },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  await samplesLoaded();
  await takeAll(process.argv[2] ?? '');
} finally {
  platform.kill('SIGINT');
  await new Promise((resolve) => (platform.exitCode === null ? platform.once('exit', resolve) : resolve()));
  rmSync(home, { recursive: true, force: true });
}

async function takeAll(part) {
  const keys = JSON.parse(readFileSync(join(home, 'sample-keys.json'), 'utf8'));
  const given = examplesOf(keys);
  const browser = await chromium.launch({
    executablePath: process.env.ENTENTE_CHROMIUM ?? CHROMIUM.find((path) => existsSync(path)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  mkdirSync(OUT, { recursive: true });
  const prefix = process.env.ENTENTE_LANGUAGE === 'fr' ? '/fr' : '';
  const { PATHS } = createRequire(import.meta.url)('../dist/portal/server/server.js');
  for (const path of PATHS.filter((each) => each.includes(part))) {
    const { as, at = () => [path] } = EXAMPLES[path] ?? {};
    if (path.includes(':') && !EXAMPLES[path])
      throw new Error(`${path} has no example: add one to EXAMPLES.`);
    for (const address of await at(given))
      for (const width of WIDTHS)
        for (const scheme of SCHEMES) await take(browser, prefix + address, keys[as], width, scheme);
  }
  await browser.close();
}

async function take(browser, address, key, width, scheme) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    ...(key ? { extraHTTPHeaders: { authorization: `Bearer ${key}` } } : {}),
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
  const isWhole = await page
    .waitForFunction("!document.querySelector('.mantine-Skeleton-root')", undefined, { timeout: LOAD_MS_MAX })
    .then(
      () => true,
      () => false,
    );
  const name = `${address.replaceAll(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home'}-${width}-${scheme}.png`;
  await page.screenshot({ path: join(OUT, name.slice(-200)), fullPage: true });
  process.stderr.write(`${name}${isWhole ? '' : ': still loading'}\n`);
  await context.close();
}

/** Things of the samples that addresses need. */
function examplesOf(keys) {
  const ask = async (key, query) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(errors[0].message);
    return data;
  };
  return {
    incident: async () =>
      (
        await ask(
          undefined,
          '{ incidents(first: 1, filter: { text: "Viasat" }) { edges { node { id } } } latest: incidents(first: 1) { edges { node { id } } } }',
        ).then(({ incidents, latest }) => [...incidents.edges, ...latest.edges])
      )[0].node.id,
    submission: async () =>
      (await ask(keys[SUBMITTER], '{ submissions(first: 1) { nodes { id } } }')).submissions.nodes[0].id,
    frozen: async () =>
      (
        await ask(
          keys[SUBMITTER],
          'mutation { freezeQuery(label: "Principles by region", by: [PRINCIPLE, REGION], reach: PUBLIC) }',
        )
      ).freezeQuery,
  };
}

async function samplesLoaded() {
  const until = Date.now() + START_MS_MAX;
  while (!existsSync(join(home, 'samples-loaded'))) {
    if (platform.exitCode !== null || Date.now() > until) throw new Error('The platform did not start.');
    await sleep(500);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
