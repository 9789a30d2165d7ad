// Objects a second through TAXII, as a participant with Basic, beside a bare Node HTTP server that sends one prebuilt page
// of the same size. Clients follow `next` from the beginning of the collection, and begin again at its end. Before that one
// client goes through the whole of it once, as somebody does who comes anew: that is the first pass.
//
//   ENTENTE_CONFORMANCE=1 ENTENTE_REQUESTS_PER_MINUTE=1000000 ENTENTE_HOME=/tmp/bench npm run -s entente -- start --empty
//   ENTENTE_HOME=/tmp/bench ENTENTE_KEY=… node test/bench/taxii.mjs [SIZE…]
//
// The key is of a participant that `entente taxii seed` made; collections of each size are put in by the owner.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const require = createRequire(import.meta.url);
require('../swc-register.cjs');
const { startEmbeddedServer } = require('../../libs/database/src/index.ts');

const URL_OF_API = process.env.ENTENTE_URL ?? 'http://127.0.0.1:4000';
/** Of each round. */
const SECONDS = Number(process.env.ENTENTE_SECONDS ?? 4);
const ROUNDS = 5;
const CLIENTS = Number(process.env.ENTENTE_CLIENTS ?? 8);
const LIMITS = (process.env.ENTENTE_LIMITS ?? '100,1000').split(',').map(Number);
const BATCH = 50_000;

if (process.argv[2] === '--bare') serveBare(Number(process.argv[3]));
else await main();

/** The rival: one page, made once. */
function serveBare(bytes) {
  const page = Buffer.alloc(bytes, 'x');
  const headers = { 'content-type': 'application/taxii+json;version=2.1', 'content-length': bytes };
  createServer((_, response) => response.writeHead(200, headers).end(page)).listen(
    0,
    '127.0.0.1',
    function tell() {
      process.stdout.write(`${this.address().port}\n`);
    },
  );
}

async function main() {
  const sizes = process.argv.slice(2).map(Number);
  const server = await startEmbeddedServer({ home: process.env.ENTENTE_HOME, log: () => undefined });
  const owner = new pg.Client({ connectionString: server.url('entente') });
  await owner.connect();
  const lines = [];
  for (const size of sizes.length > 0 ? sizes : [5_000, 500_000]) {
    const id = await fill(owner, size);
    for (const limit of LIMITS) {
      lines.push([size, limit, ...(await compare(id, limit, size)), Math.round(loadavg()[0])]);
      process.stderr.write(`${lines.at(-1).join(' ')}\n`);
    }
  }
  await owner.end();
  process.stdout.write(
    '| Objects | Limit | First pass, objects/s | TAXII, objects/s | Bare, objects/s | Ratio (lowest, highest) | Memory of the api, MB: before, after | Load |\n',
  );
  process.stdout.write('|---|---|---|---|---|---|---|---|\n');
  for (const line of lines) process.stdout.write(`| ${line.join(' | ')} |\n`);
}

/** Both in turns, after one pass through the collection and after both have run warm: medians of the rounds. */
async function compare(id, limit, size) {
  const memory = [memoryOfApi()];
  const path = `${URL_OF_API}/taxii2/api/collections/${id}/objects/?limit=${limit}`;
  const first = await passOnce(path, size, limit);
  const ours = (seconds) => measure((agent) => walker(path, agent, size, limit), limit, seconds);
  const warm = await ours(SECONDS);
  const bare = await startBare(Math.round(warm.bytes / warm.pages));
  const theirs = (seconds) => measure((agent) => bareReader(bare.port, agent), limit, seconds);
  await theirs(1);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ourRate, theirRate] = [(await ours(SECONDS)).rate, (await theirs(SECONDS)).rate];
    rounds.push({ ourRate, theirRate, ratio: ourRate / theirRate });
  }
  bare.child.kill();
  memory.push(memoryOfApi());
  const middle = (name) => rounds.map((round) => round[name]).sort((a, b) => a - b)[ROUNDS >> 1];
  const ratios = rounds.map(({ ratio }) => ratio);
  const ends = [Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return [
    Math.round(first),
    Math.round(middle('ourRate')),
    Math.round(middle('theirRate')),
    `${middle('ratio').toFixed(2)} (${ends.join(', ')})`,
    memory.join(', '),
  ];
}

/** A collection of so many objects of some 700 bytes, for all participants. */
async function fill(owner, size) {
  const hex = createHash('sha256').update(`bench ${size}`).digest('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const { rows } = await owner.query(
    'SELECT count(*)::integer AS n FROM collection_object WHERE collection_id = $1',
    [id],
  );
  if (rows[0].n === size) return id;
  await owner.query(
    `INSERT INTO collection (id, slug, title, description, audience, audience_kind, filter, filled)
     VALUES ($1, $2, $2, '', 'participants', 'participants', '{"seeded": []}', true) ON CONFLICT DO NOTHING`,
    [id, `bench-${size}`],
  );
  for (let from = 0; from < size; from += BATCH)
    await owner.query(
      `INSERT INTO collection_object (collection_id, added_at, audience, audience_kind, seen_from, object_id, type, spec_version,
                                      version, is_first, is_last, digest, bytes)
       SELECT $1::uuid, at, 'participants', 'participants', at, 'indicator--' || u, 'indicator', '2.1', '2026-01-01', true, true, '',
              format('{"type":"indicator","spec_version":"2.1","id":"indicator--%s","created":"2026-01-01T00:00:00.000Z","modified":"2026-01-01T00:00:00.000Z","name":"Indicator %s","description":"%s","pattern":"[domain-name:value = ''n%s.example'']","pattern_type":"stix","valid_from":"2026-01-01T00:00:00Z"}', u, n, repeat('Seen in a phishing campaign. ', 15), n)
         FROM generate_series($2::integer, $3::integer) AS n, LATERAL (SELECT md5($1::text || n)::uuid AS u) AS i,
              LATERAL (SELECT '2026-01-01'::timestamptz + n * interval '1 millisecond' AS at) AS m ON CONFLICT DO NOTHING`,
      [id, from + 1, Math.min(from + BATCH, size)],
    );
  await owner.query(
    'UPDATE collection SET objects_head_at = (SELECT max(added_at) FROM collection_object WHERE collection_id = $1) WHERE id = $1',
    [id],
  );
  await owner.query('VACUUM ANALYZE collection_object');
  return id;
}

/** Follows `next`; begins again at the end. Gives the objects and bytes of one page each time. */
function walker(path, agent, size, limit) {
  let next = '';
  const authorization = `Basic ${Buffer.from(`bench:${process.env.ENTENTE_KEY}`).toString('base64')}`;
  return async () => {
    const text = await fetchText(
      `${path}${next}`,
      { authorization, accept: 'application/taxii+json;version=2.1' },
      agent,
    );
    const head = /^\{"more":true,"next":"([\w-]+)"/.exec(text.subarray(0, 4_096).toString('latin1'));
    next = head ? `&next=${head[1]}` : '';
    // Full pages alone are counted: they are what the bare server is compared by. The last one is, where the size is a multiple.
    return { isFull: head !== null || size % limit === 0, isLast: head === null, bytes: text.length };
  };
}

/** Objects a second of one client that goes through the collection once. */
async function passOnce(path, size, limit) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const page = walker(path, agent, size, limit);
  const begun = process.hrtime.bigint();
  while (!(await page()).isLast);
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  agent.destroy();
  return size / seconds;
}

async function startBare(bytes) {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--bare', String(bytes)]);
  const port = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(Number(data))));
  return { child, port };
}

function bareReader(port, agent) {
  return async () => {
    const page = await fetchText(`http://127.0.0.1:${port}/`, {}, agent);
    return { isFull: true, bytes: page.length };
  };
}

async function measure(make, limit, duration) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const total = { pages: 0, bytes: 0 };
  const begun = process.hrtime.bigint();
  const until = Date.now() + duration * 1_000;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const page = make(agent);
      while (Date.now() < until) {
        const { isFull, bytes } = await page();
        if (!isFull) continue;
        total.pages += 1;
        total.bytes += bytes;
      }
    }),
  );
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  agent.destroy();
  return { ...total, rate: (total.pages * limit) / seconds };
}

function fetchText(url, headers, agent) {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(new Error(String(response.statusCode))),
      );
    }).on('error', reject);
  });
}

/** Resident memory of the api of this home, where the system has /proc. */
function memoryOfApi() {
  try {
    const pid = readdirSync('/proc').find((each) => /^\d+$/.test(each) && isApi(each));
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1_024);
  } catch {
    return 'unknown';
  }
}

function isApi(pid) {
  try {
    const isOurs = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(
      `PORT=${new URL(URL_OF_API).port}\0`,
    );
    return isOurs && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('apps/api/src/main.js');
  } catch {
    return false;
  }
}
