import { type IncomingHttpHeaders, type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Agent } from 'undici';
import { outsideAgent } from '@app/courier';
import { TAXII_MEDIA_TYPE } from '@app/stix';
import { PULL_LIMITS } from './pull-limits';
import { type PullCredentials, fetchPage } from './pull-page';
import type { PullCursor } from './pull.repository';

const START: PullCursor = { askedAfter: null, nextToken: null, lastAdded: null };
const LAST = '2026-03-01T00:00:00.000009Z';
const OBJECT = {
  type: 'domain-name',
  id: 'domain-name--220a2699-5ebf-5b57-bf02-424964bb19c0',
  value: 'a.example',
};
const TAXII = { 'content-type': TAXII_MEDIA_TYPE, 'x-taxii-date-added-last': LAST };
const SLOW_MS = 300;
/** Far above the time that is given, far below the time that a test has. */
const PATIENCE_MS = 3_000;

let server: Server;
let answer: RequestListener;
let asked: { url: string; headers: IncomingHttpHeaders }[];
const agents: Agent[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  asked = [];
});
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(agents.splice(0).map((agent) => agent.destroy()));
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

interface Given {
  readonly cursor?: PullCursor;
  readonly credentials?: PullCredentials;
  readonly host?: string;
  readonly privateToo?: boolean;
  readonly signal?: AbortSignal;
}

/** Asks the server of this test for a page. */
function page(given: Given = {}) {
  const { cursor = START, credentials, host = '127.0.0.1', privateToo = true } = given;
  const { signal = new AbortController().signal } = given;
  const { port } = server.address() as AddressInfo;
  const dispatcher = outsideAgent({ privateToo });
  agents.push(dispatcher);
  const url = `http://${host}:${port}/api/collections/x/`;
  return fetchPage({ url, cursor, pageSize: 3, credentials }, { dispatcher, signal });
}

const says =
  (status: number, body: unknown = '', headers: Record<string, string> = TAXII): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));

describe('a page that is fetched', () => {
  it('is followed by the one that it names, until there is none', async () => {
    answer = says(200, { more: true, next: 'n 1', objects: [OBJECT] });
    const one = await page();
    if (!one.ok) throw new Error(one.problem);
    expect(one.objects.map((each) => each.ok && each.object.id)).toEqual([OBJECT.id]);
    expect([one.cursor, one.isEnd]).toEqual([{ ...START, nextToken: 'n 1', lastAdded: LAST }, false]);
    answer = says(200, { objects: [OBJECT] });
    const two = await page({ cursor: one.cursor });
    expect(two).toMatchObject({ ok: true, cursor: { ...START, askedAfter: LAST }, isEnd: true });
    expect(asked.map(({ url }) => url)).toEqual([
      '/api/collections/x/objects/?limit=3',
      '/api/collections/x/objects/?limit=3&next=n+1',
    ]);
    expect(asked[0]!.headers).toMatchObject({
      accept: TAXII_MEDIA_TYPE,
      'accept-encoding': 'identity',
      'user-agent': 'Entente',
    });
  });

  it('is asked for with a name and a password, with a token, or with nothing', async () => {
    answer = says(200, {});
    await page();
    await page({ credentials: { kind: 'basic', user: 'mé', password: 'p:w ü' } });
    await page({ credentials: { kind: 'bearer', token: 'abc.def' } });
    expect(asked.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      `Basic ${Buffer.from('mé:p:w ü', 'utf8').toString('base64')}`,
      'Bearer abc.def',
    ]);
  });
});

describe('a page that does not come', () => {
  it.each([
    [401, 'unauthenticated'],
    [403, 'unauthenticated'],
    [404, 'not-found'],
    [413, 'too-large'],
    [406, 'not-taxii'],
    [204, 'not-taxii'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('status %i is %s, whatever words come with it', async (status, problem) => {
    answer = says(status, status === 204 ? '' : { objects: [OBJECT], title: 'words' });
    expect(await page()).toEqual({ ok: false, problem });
  });

  it('may be one that its server has forgotten, which does not make the rest a lie', async () => {
    const cursor = { ...START, nextToken: 'old' };
    const problems: unknown[] = [];
    for (const status of [404, 400, 401, 500]) {
      answer = says(status);
      const fetched = await page({ cursor });
      problems.push(!fetched.ok && fetched.problem);
    }
    expect(problems).toEqual(['page-refused', 'page-refused', 'unauthenticated', 'server-error']);
  });

  it('comes later where its server says when, in seconds or as a date', async () => {
    answer = says(429, '', { 'retry-after': '120' });
    expect(await page()).toEqual({ ok: false, problem: 'rate-limited', retryAfterMs: 120_000 });
    answer = says(503, '', { 'retry-after': '7' });
    expect(await page()).toEqual({ ok: false, problem: 'server-error', retryAfterMs: 7_000 });
    answer = says(429, '', { 'retry-after': new Date(Date.now() + 90_000).toUTCString() });
    const dated = await page();
    expect(dated).toMatchObject({ ok: false, problem: 'rate-limited' });
    const wait = dated.ok ? 0 : (dated.retryAfterMs ?? 0);
    expect(wait).toBeGreaterThan(60_000);
    expect(wait).toBeLessThanOrEqual(90_000);
    answer = says(429, '', { 'retry-after': 'when it suits' });
    expect(await page()).toEqual({ ok: false, problem: 'rate-limited' });
  });

  it.each([301, 302, 303, 307, 308])('is not looked for elsewhere: status %i', async (status) => {
    const { port } = server.address() as AddressInfo;
    answer = (request, response) =>
      request.url?.startsWith('/elsewhere')
        ? says(200, { objects: [OBJECT] })(request, response)
        : says(status, '', { location: `http://127.0.0.1:${port}/elsewhere/` })(request, response);
    expect(await page({ credentials: { kind: 'bearer', token: 'secret' } })).toEqual({
      ok: false,
      problem: 'redirect',
    });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['text/html', '{"objects":[]}'],
    ['application/jsonp', '{"objects":[]}'],
    ['', '{"objects":[]}'],
    [TAXII_MEDIA_TYPE, ''],
    [TAXII_MEDIA_TYPE, '{"objects":['],
    [TAXII_MEDIA_TYPE, '[]'],
    [TAXII_MEDIA_TYPE, 'null'],
    [TAXII_MEDIA_TYPE, '{"objects":7}'],
  ])('is no TAXII: %j with %j', async (type, body) => {
    answer = says(200, body, type === '' ? {} : { 'content-type': type });
    expect(await page()).toEqual({ ok: false, problem: 'not-taxii' });
  });

  it('is cut off where its connection breaks', async () => {
    answer = (_, response) => {
      response.writeHead(200, { ...TAXII, 'content-length': '1000' }).write('{"objects":[');
      setTimeout(() => response.destroy(), 50);
    };
    expect(await page()).toEqual({ ok: false, problem: 'unreachable' });
  });
});

describe('an answer without an end', () => {
  it('is read no further than its limit', async () => {
    jest.replaceProperty(PULL_LIMITS, 'answerBytesMax', 1_000_000);
    let isClosed: Promise<unknown> = Promise.resolve();
    answer = (_, response) => {
      isClosed = new Promise((resolve) => response.once('close', resolve));
      response.writeHead(200, TAXII);
      const fill = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      };
      response.on('drain', fill);
      fill();
    };
    expect(await page()).toEqual({ ok: false, problem: 'too-large' });
    await isClosed;
  });

  it('is read as far as its limit', async () => {
    const body = JSON.stringify({ objects: [OBJECT] });
    jest.replaceProperty(PULL_LIMITS, 'answerBytesMax', body.length);
    answer = says(200, body);
    expect(await page()).toMatchObject({ ok: true });
    jest.replaceProperty(PULL_LIMITS, 'answerBytesMax', body.length - 1);
    expect(await page()).toEqual({ ok: false, problem: 'too-large' });
  });

  it.each([
    ['does not begin', () => undefined],
    [
      'trickles',
      (_, response) => {
        response.writeHead(200, TAXII);
        const timer = setInterval(() => response.write(' '), 20);
        response.once('close', () => clearInterval(timer));
      },
    ],
  ] as [string, RequestListener][])('is given up after its time where it %s', async (_, listener) => {
    jest.replaceProperty(PULL_LIMITS, 'answerMsMax', SLOW_MS as never);
    answer = listener;
    const from = Date.now();
    expect(await page()).toEqual({ ok: false, problem: 'unreachable' });
    expect(Date.now() - from).toBeGreaterThanOrEqual(SLOW_MS - 50);
    expect(Date.now() - from).toBeLessThan(PATIENCE_MS);
  });

  it('is given up when the process ends', async () => {
    const ending = new AbortController();
    answer = () => ending.abort();
    const from = Date.now();
    expect(await page({ signal: ending.signal })).toEqual({ ok: false, problem: 'unreachable' });
    expect(Date.now() - from).toBeLessThan(PATIENCE_MS);
  });
});

describe('a name that stands for this machine', () => {
  it('is asked nothing, unless private addresses may be', async () => {
    answer = says(200, {});
    expect(await page({ host: 'localhost', privateToo: false })).toEqual({
      ok: false,
      problem: 'unreachable',
    });
    expect(asked).toEqual([]);
    expect(await page({ host: 'localhost' })).toMatchObject({ ok: true });
    expect(asked).toHaveLength(1);
  });
});
