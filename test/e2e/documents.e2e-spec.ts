import { existsSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { trendBrief } from '@app/documents';
import { type Tlp, isAtMost } from '@app/marking';
import { PdfPrinter } from '../../apps/api/src/documents/pdf-printer.service';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { LABELS, SECRETS, markedBundle } from '../marked-bundle';
import { type Person, type World, makeWorld, submit, waitForState } from '../world';

/** Up to which label each viewer may read what the differential incident holds. */
const CEILINGS: Readonly<Record<string, Tlp>> = {
  public: 'CLEAR',
  administrator: 'CLEAR',
  outsider: 'GREEN',
  client: 'AMBER',
  member: 'AMBER+STRICT',
  recipient: 'RED',
};
const VIEWERS = Object.keys(CEILINGS);
const ABSENT = 'incident--00000000-0000-4000-8000-000000000000';
const CHROMIUM = existsSync('/usr/bin/chromium');

let instance: TestInstance;
let world: World;
/** The ids of the renditions of the open incident, by audience, and of one that only a recipient may read. */
let open: Readonly<Record<string, string>>;
let closed: string;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  open = await bring('d1', 'CLEAR');
  closed = (await bring('d2', 'RED'))['recipient']!;
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function bring(key: string, incidentTlp: Tlp): Promise<Record<string, string>> {
  const secrets = Object.fromEntries(LABELS.map((label) => [label, `${SECRETS[label]}${key}`]));
  const { submitter } = world.tokens;
  const terms = {
    defaultTlp: 'CLEAR',
    communities: ['health'],
    recipients: ['recipient'],
    publicRelease: 'AT_ONCE',
  };
  const { id } = await submit(instance, submitter, markedBundle({ key, incidentTlp, secrets }), terms);
  const { renditions } = await waitForState(instance, submitter, id, ['published']);
  return Object.fromEntries(
    renditions.map((each: { audience: string; incidentId: string }) => [
      each.audience.split(':')[0],
      each.incidentId,
    ]),
  );
}

async function get(
  viewer: string,
  path: string,
): Promise<{ status: number; headers: Headers; body: Buffer; text: string }> {
  const token = viewer === 'administrator' ? instance.administrators[0] : world.tokens[viewer as Person];
  const response = await fetch(`${instance.url}/documents/${path}`, {
    headers: { connection: 'close', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body, text: body.toString('utf8') };
}

const everyDocument = (id: string): string[] =>
  ['en', 'fr'].flatMap((language) => [
    `incidents/${id}/brief?language=${language}`,
    `incidents/${id}/dossier?language=${language}`,
    `principles/paris-call/1/dossier?language=${language}`,
    `principles/paris-call/1/brief?language=${language}`,
    `incidents/${id}/record?language=${language}`,
  ]);

describe.each(VIEWERS)('as %s', (viewer) => {
  it('every document holds what the viewer may read, up to their label, and nothing above it', async () => {
    const seen = new Set<string>();
    for (const id of new Set(Object.values(open)))
      for (const path of everyDocument(id)) {
        const { text, headers } = await get(viewer, path);
        const said = text + JSON.stringify([...headers]);
        for (const label of LABELS)
          for (const key of ['d1', 'd2'])
            if (said.includes(`${SECRETS[label]}${key}`)) seen.add(`${label} ${key}`);
      }
    const mayRead = LABELS.filter((label) => isAtMost(label, CEILINGS[viewer]!));
    const allowed = [
      ...mayRead.map((label) => `${label} d1`),
      ...(viewer === 'recipient' ? mayRead.map((label) => `${label} d2`) : []),
    ];
    expect([...seen].filter((each) => !allowed.includes(each))).toEqual([]);
    expect(seen.has(`${mayRead.at(-1)} d1`)).toBe(true);
  });

  it('a hidden incident and an absent one answer alike', async () => {
    for (const kind of ['brief', 'record', 'record?format=xlsx']) {
      const answers = await Promise.all([closed, ABSENT].map((id) => get(viewer, `incidents/${id}/${kind}`)));
      const [hidden, absent] = answers.map(({ status, text }) => [status, text]);
      if (viewer === 'recipient') expect(hidden![0]).toBe(200);
      else expect(hidden).toEqual(absent);
      expect(absent![0]).toBe(404);
    }
  });

  it('the record as a table says what its rendition says, and no more, under its marking', async () => {
    const query = `{ incidents(first: 100) { edges { node { id stix findings { id } } } } }`;
    const token = viewer === 'administrator' ? instance.administrators[0] : world.tokens[viewer as Person];
    const { data } = await instance.graphql(token, query);
    for (const { node } of data['incidents'].edges) {
      const { text, headers } = await get(viewer, `incidents/${node.id}/record`);
      expect(text).toContain(`# marking,"TLP:${CEILINGS[viewer]}"`);
      expect(text).toContain('"Fuller versions of this may exist for other audiences."');
      expect(headers.get('cache-control')).toBe(
        viewer === 'public' ? 'public, max-age=60' : 'private, no-store',
      );
      const rows = parse(text, { comment: '#', from: 2 });
      const held = (part: string) => new Set(rows.filter(([name]) => name === part).map(([, item]) => item));
      expect(held('finding').size).toBe(node.findings.length);
      expect(held('stix-object').size).toBe(JSON.parse(node.stix).objects.length);
    }
    expect(data['incidents'].edges.length).toBeGreaterThan(0);
  });

  it('carries the marking of the rendition that it was made from', async () => {
    const id = Object.values(open).at(-1)!;
    for (const path of everyDocument(open['public'] ?? id).slice(0, 2)) {
      const { text, status } = await get(viewer, path);
      if (status === 200) expect(text).toContain(`TLP:${CEILINGS[viewer]}<`);
    }
  });
});

it('the same viewer gets the same bytes again', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(() => get('member', `incidents/${open['community']}/dossier?language=fr`)),
  );
  expect(first!.text).toBe(second!.text);
});

it('what is not public is not stored by anyone, and a page may load and run nothing', async () => {
  const mine = await get('member', `incidents/${open['community']}/brief`);
  expect(mine.headers.get('cache-control')).toBe('private, no-store');
  expect(mine.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(mine.text).not.toMatch(/<script|<img|<link|<iframe|\ssrc=|\sstyle=|javascript:/i);
  expect([...mine.text.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to!.startsWith('#'))).toEqual([]);
});

it('a frozen query has a dossier for whom it was frozen, and for nobody else', async () => {
  const freeze = 'mutation { freezeQuery(by: [PRINCIPLE], reach: PARTICIPANTS) }';
  const { data, errors } = await instance.graphql(world.tokens.member, freeze);
  expect(errors).toEqual([]);
  const id = data['freezeQuery'] as string;
  const mine = await get('outsider', `queries/${id}/dossier`);
  expect([mine.status, mine.text.includes(id), /SHA-256\) [0-9a-f]{64}/.test(mine.text)]).toEqual([
    200,
    true,
    true,
  ]);
  const [hidden, absent] = await Promise.all(
    [id, '00000000-0000-4000-8000-000000000000'].map((each) => get('public', `queries/${each}/dossier`)),
  );
  expect([hidden!.status, hidden!.text]).toEqual([404, absent!.text]);
});

it('a frozen query is called as its asker calls it, and its dossier prints what it counted, the latest first', async () => {
  const freeze =
    'mutation { freezeQuery(by: [PRINCIPLE], reach: PARTICIPANTS, label: "What hospitals met <in> spring") }';
  const { data } = await instance.graphql(world.tokens.outsider, freeze);
  const id = data['freezeQuery'] as string;
  const asked = await instance.graphql(
    world.tokens.member,
    `{ frozenQuery(id: "${id}") { label incidents counted withdrawn } incidents(first: 100, sort: DATE_NEWEST) { edges { node { id name } } } }`,
  );
  const { label, incidents, counted, withdrawn } = asked.data['frozenQuery'];
  expect([label, counted, withdrawn]).toEqual(['What hospitals met <in> spring', incidents.length, []]);
  expect(counted).toBeGreaterThan(0);
  const { text } = await get('member', `queries/${id}/dossier`);
  expect(text).toContain('What hospitals met &lt;in&gt; spring');
  expect(text).toContain(`The query counted ${counted} incidents when it was frozen.`);
  for (const label of ['', ' ', 'x'.repeat(121), 'two\\nlines']) {
    const call = `mutation { freezeQuery(by: [PRINCIPLE], reach: PUBLIC, label: "${label}") }`;
    const { errors } = await instance.graphql(world.tokens.outsider, call);
    expect([label, errors[0]?.['extensions']?.code]).toEqual([label, 'invalid-input']);
  }
});

it('without a browser a PDF is drawn, with the same words', async () => {
  const trend = {
    catalogue: 'paris-call',
    principle: '1',
    quarters: [{ year: 2026, quarter: 3, total: 4, count: 2, clear: 1 }],
    undated: 1,
    coverage: { total: 9, byPrinciple: { 1: 3 } },
    clear: 1,
    marking: 'AMBER+STRICT' as const,
    demonstration: true,
    versions: {},
  };
  const origin = { address: 'https://entente.example/documents/x', madeOn: '2026-11-22' };
  const model = trendBrief('fr', trend, origin);
  const printer = new PdfPrinter({ ...instance.config, chromium: 'none' });
  const pdf = (await printer.print(model, '', 'Letter')).toString('latin1');
  expect(pdf.startsWith('%PDF-1.')).toBe(true);
  expect(pdf).toMatch(/\/MediaBox \[0 0 612 792\]/);
  expect(pdf).toContain('/Lang (fr)');
});

it('a bad option, principle or key is refused in words', async () => {
  const paths = [
    [`incidents/${open['public']}/brief?language=de`, 400],
    [`incidents/${open['public']}/brief?format=docx`, 400],
    [`incidents/${open['public']}/brief?paper=a5`, 400],
    [`incidents/${open['public']}/record?format=pdf`, 400],
    ['principles/paris-call/10/brief', 404],
    ['principles/nothing/1/dossier', 404],
    [`incidents/${encodeURIComponent('../x')}/brief`, 404],
  ] as const;
  for (const [path, status] of paths)
    expect([path, (await get('public', path)).status]).toEqual([path, status]);
  const response = await fetch(`${instance.url}/documents/incidents/${open['public']}/brief`, {
    headers: { authorization: 'Bearer nothing' },
  });
  expect(response.status).toBe(401);
});

it('a PDF says what the page says: one page for a brief, on both papers, with title and marking', async () => {
  for (const paper of ['a4', 'letter']) {
    const { body, headers, status } = await get(
      'member',
      `incidents/${open['community']}/brief?format=pdf&paper=${paper}`,
    );
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    const pdf = body.toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    if (CHROMIUM) {
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      expect(pdf).toMatch(/\/Marked true/);
      expect(pdf).toMatch(/\/Title /);
    }
  }
});
