// Objects a second that the inbox takes by TAXII, in envelopes of 1, 100 and 1,000, each object validated against STIX 2.1,
// sealed and kept before the answer; beside it a bare Node HTTP server that parses the same bodies as JSON, keeps nothing and
// answers 202. Both in turns. The worker of the instance works meanwhile.
//
//   ENTENTE_CONFORMANCE=1 ENTENTE_REQUESTS_PER_MINUTE=1000000 ENTENTE_HOME=/tmp/bench npm run -s entente -- start --empty
//   ENTENTE_KEY=… node test/bench/taxii-post.mjs
//
// The key is of a participant that `entente taxii seed` made. What is posted waits for an incident that never comes, and a
// participant has room for 50,000 such objects: seed another participant for another run.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';

const URL_OF_API = process.env.ENTENTE_URL ?? 'http://127.0.0.1:4000';
const INBOX = '/taxii2/api/collections/inbox/objects/';
const TAXII = 'application/taxii+json;version=2.1';
const CLIENTS = 4;
const ROUNDS = 3;
/** Objects of an envelope, and how many go out in each round. */
const LOADS = [
  [1, 600],
  [100, 4_000],
  [1_000, 8_000],
];

if (process.argv[2] === '--bare') serveBare();
else await main();

/** The rival: it reads, parses and forgets. */
function serveBare() {
  createServer((incoming, response) => {
    const chunks = [];
    incoming.on('data', (chunk) => chunks.push(chunk));
    incoming.on('end', () => {
      const { objects } = JSON.parse(Buffer.concat(chunks).toString());
      const answer = JSON.stringify({ id: randomUUID(), status: 'pending', total_count: objects.length });
      response.writeHead(202, { 'content-type': TAXII }).end(answer);
    });
  }).listen(0, '127.0.0.1', function tell() {
    process.stdout.write(`${this.address().port}\n`);
  });
}

async function main() {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--bare']);
  const port = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(Number(data))));
  const lines = [];
  await post(URL_OF_API, 100, 400);
  for (const [envelope, objects] of LOADS) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ours = await post(URL_OF_API, envelope, objects);
      const theirs = await post(`http://127.0.0.1:${port}`, envelope, objects);
      rounds.push({ ours, theirs, ratio: ours / theirs });
    }
    const middle = (name) => rounds.map((each) => each[name]).sort((a, b) => a - b)[ROUNDS >> 1];
    const cells = [envelope, Math.round(middle('ours')), Math.round(middle('theirs'))];
    lines.push(`| ${cells.join(' | ')} | ${middle('ratio').toFixed(3)} | ${Math.round(loadavg()[0])} |`);
  }
  child.kill();
  process.stdout.write('| Objects in an envelope | Inbox, objects/s | Bare, objects/s | Ratio | Load |\n');
  process.stdout.write(`|---|---|---|---|---|\n${lines.join('\n')}\n`);
}

/** Posts so many objects by several clients at once. Gives the objects a second. */
async function post(url, envelope, objects) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const bodies = Array.from({ length: objects / envelope }, () =>
    JSON.stringify({ objects: Array.from({ length: envelope }, indicator) }),
  );
  const begun = process.hrtime.bigint();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) await send(url, body, agent);
    }),
  );
  agent.destroy();
  return objects / (Number(process.hrtime.bigint() - begun) / 1e9);
}

function indicator() {
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${randomUUID()}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
    name: 'Sender of a phishing campaign',
    description: 'Seen in a phishing campaign against hospitals. '.repeat(8),
    pattern: "[domain-name:value = 'mail.example'] AND [ipv4-addr:value = '198.51.100.7']",
    pattern_type: 'stix',
    valid_from: '2026-01-01T00:00:00Z',
    labels: ['phishing'],
  };
}

function send(url, body, agent) {
  const authorization = `Basic ${Buffer.from(`bench:${process.env.ENTENTE_KEY}`).toString('base64')}`;
  const headers = {
    authorization,
    accept: TAXII,
    'content-type': TAXII,
    'content-length': Buffer.byteLength(body),
  };
  return new Promise((resolve, reject) => {
    request(`${url}${INBOX}`, { method: 'POST', headers, agent }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () =>
        response.statusCode === 202 ? resolve() : reject(new Error(`${response.statusCode} ${text}`)),
      );
    })
      .on('error', reject)
      .end(body);
  });
}
