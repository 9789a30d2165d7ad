import { parseBundle } from '@app/stix';
import type { Tlp } from '@app/marking';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { LABELS, SECRETS, markedBundle } from '../marked-bundle';
import { Submitter } from '../submitter';
import { API, type TaxiiAnswer, pagesOf, taxii } from '../taxii-client';
import { type Person, type World, makeWorld, must, submit, waitForState } from '../world';

/** One incident as its readers follow it by TAXII: submitted, amended, said something of, withdrawn. */
const TERMS = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const VIEWERS: readonly { who: Person | 'public'; upTo: Tlp; feed: string }[] = [
  { who: 'public', upTo: 'CLEAR', feed: 'public' },
  { who: 'outsider', upTo: 'GREEN', feed: 'participants' },
  { who: 'client', upTo: 'AMBER', feed: 'clients-health' },
  { who: 'member', upTo: 'AMBER+STRICT', feed: 'community-health' },
  { who: 'recipient', upTo: 'RED', feed: 'recipient-recipient' },
];
const LATER: Readonly<Record<Tlp, string>> = {
  CLEAR: 'hummingbird',
  GREEN: 'tlaltecuhtli',
  AMBER: 'wednesbury',
  'AMBER+STRICT': 'vibraphonist',
  RED: 'bandersnatch',
};
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id, reason: "sent by mistake") { id } }`;
const ERROR_ID = /"error_id":"[^"]*"/;

type Stix = Record<string, any>;

let instance: TestInstance;
let world: World;
let submitter: Submitter;
let first: string;
let latest: string;
/** Where each viewer stands: when the last object that they have was added. */
const positions = new Map<string, string>();
const had = new Map<string, Stix[]>();

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  submitter = new Submitter(instance, world.tokens.submitter);
  first = (await submit(instance, submitter.token, markedBundle(), TERMS))['id'];
  await waitForState(instance, submitter.token, first, ['published']);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

const asking = (who: Person | 'public') => (who === 'public' ? {} : { key: world.tokens[who] });

/** What a viewer has not got yet of their feed, in pages of three, as a client that goes on where it was. */
async function news(who: Person | 'public', feed: string): Promise<Stix[]> {
  const after = positions.get(feed);
  const query = `limit=3${after === undefined ? '' : `&added_after=${after}`}`;
  const pages: TaxiiAnswer[] = await pagesOf(
    instance.url,
    `${API}/collections/${feed}/objects/`,
    query,
    asking(who),
  );
  expect(pages.every(({ status }) => status === 200)).toBe(true);
  positions.set(feed, pages.at(-1)!.headers.get('x-taxii-date-added-last')!);
  return pages.flatMap(({ body }) => (body['objects'] ?? []) as Stix[]);
}

const withoutId = ({ status, text }: TaxiiAnswer) => [status, text.replace(ERROR_ID, '')];
const incidentOf = (objects: readonly Stix[]) => objects.find(({ type }) => type === 'incident')!;
const findingsOf = ({ extensions }: Stix): Stix[] =>
  Object.values((extensions ?? {}) as Record<string, Stix>).flatMap(({ findings }) => findings ?? []);
const asBundle = (objects: readonly Stix[]) =>
  JSON.stringify({ type: 'bundle', id: 'bundle--5d0092c5-5f74-4287-9642-33f4c354e56d', objects });

describe.each(VIEWERS)('$who, who reads up to $upTo', ({ who, upTo, feed }) => {
  const visible = LABELS.slice(0, LABELS.indexOf(upTo) + 1);
  const showsOnly = (objects: readonly Stix[], secrets: Readonly<Record<Tlp, string>>) => {
    const text = JSON.stringify(objects);
    for (const label of LABELS)
      expect([label, text.includes(secrets[label])]).toEqual([label, visible.includes(label)]);
  };

  it('gets the incident as valid STIX, with its findings and the note that tells them', async () => {
    const objects = await news(who, feed);
    had.set(feed, objects);
    showsOnly(objects, SECRETS);
    expect(parseBundle(asBundle(objects))).toMatchObject({ ok: true });
    const incident = incidentOf(objects);
    const findings = findingsOf(incident);
    expect(findings.length).toBeGreaterThan(0);
    const notes = objects.filter(
      ({ type, object_refs }) => type === 'note' && object_refs.includes(incident['id']),
    );
    const [note] = notes.filter(({ content }) =>
      findings.every(({ principle }) => content.includes(`${principle}`)),
    );
    expect(note).toMatchObject({
      created_by_ref: incident['created_by_ref'],
      modified: incident['modified'],
    });
    for (const { evidence } of findings)
      for (const { text } of evidence ?? []) expect(JSON.stringify(incident)).toContain(text);
  });

  it('finds nothing of it in the feeds of narrower circles, not even that they are there', async () => {
    const of = (collection: string) =>
      taxii(instance.url, `${API}/collections/${collection}/objects/`, asking(who));
    const absent = await of('no-such-feed');
    for (const narrower of VIEWERS.slice(VIEWERS.findIndex((each) => each.who === who) + 1)) {
      const hidden = await of(narrower.feed);
      expect(withoutId(hidden)).toEqual(withoutId(absent));
    }
  });
});

it('is another object in each feed, and no feed names that of another', () => {
  const ids = VIEWERS.map(({ feed }) => incidentOf(had.get(feed)!)['id'] as string);
  expect(new Set(ids).size).toBe(VIEWERS.length);
  for (const [place, { feed }] of VIEWERS.entries())
    for (const fuller of ids.slice(place + 1)) expect(JSON.stringify(had.get(feed))).not.toContain(fuller);
});

describe('an amendment', () => {
  beforeAll(async () => {
    const bundle = markedBundle({ modified: '2026-03-02T08:00:00.000Z', secrets: LATER });
    latest = await submitter.amend(first, bundle, TERMS);
  });

  it.each(VIEWERS)('reaches $who as later versions of the same objects', async ({ who, upTo, feed }) => {
    const before = incidentOf(had.get(feed)!);
    const objects = await news(who, feed);
    const incident = incidentOf(objects);
    expect([incident['id'], incident['created']]).toEqual([before['id'], before['created']]);
    expect(incident['modified'] > before['modified']).toBe(true);
    const text = JSON.stringify(objects);
    const visible = LABELS.slice(0, LABELS.indexOf(upTo) + 1);
    for (const label of LABELS)
      expect([label, text.includes(LATER[label])]).toEqual([label, visible.includes(label)]);
    for (const label of LABELS) expect(text).not.toContain(SECRETS[label]);
    const { body } = await taxii(
      instance.url,
      `${API}/collections/${feed}/objects/${incident['id']}/versions/`,
      asking(who),
    );
    expect(body['versions']).toEqual([before['modified'], incident['modified']]);
    had.set(feed, [...had.get(feed)!, ...objects]);
  });

  it('of what only the fullest see is silent for everybody else', async () => {
    const secrets = { ...LATER, RED: 'snark' };
    latest = await submitter.amend(
      latest,
      markedBundle({ modified: '2026-03-03T08:00:00.000Z', secrets }),
      TERMS,
    );
    for (const { who, feed, upTo } of VIEWERS) {
      const objects = await news(who, feed);
      expect([who, objects.length > 0]).toEqual([who, upTo === 'RED']);
      had.set(feed, [...had.get(feed)!, ...objects]);
    }
  });
});

describe('a withdrawal', () => {
  beforeAll(async () => {
    must(await instance.graphql(submitter.token, WITHDRAW, { id: latest }));
    await waitForState(instance, submitter.token, latest, ['withdrawn']);
  });

  it.each(VIEWERS)('reaches $who: all that was of the incident, revoked and empty', async ({ who, feed }) => {
    const objects = await news(who, feed);
    const incident = incidentOf(had.get(feed)!);
    const gone = new Set(objects.map(({ id }) => id));
    const ofIncident = had
      .get(feed)!
      .filter(
        ({ type, created_by_ref }) => created_by_ref === incident['created_by_ref'] && type !== 'identity',
      );
    expect(gone.has(incident['id'])).toBe(true);
    for (const { id, type } of ofIncident) expect([type, gone.has(id)]).toEqual([type, true]);
    expect(objects.every(({ revoked }) => revoked === true)).toBe(true);
    expect(parseBundle(asBundle(objects))).toMatchObject({ ok: true });
    const text = JSON.stringify(objects);
    for (const secret of [...Object.values(SECRETS), ...Object.values(LATER), 'snark', 'mistake', 'hospital'])
      expect(text).not.toContain(secret);
  });

  it('leaves nothing of its content behind any filter, object or version', async () => {
    for (const { who, feed } of VIEWERS) {
      const { id } = incidentOf(had.get(feed)!);
      for (const path of ['?match[version]=all', '?match[version]=first', `${id}/?match[version]=all`]) {
        const { text } = await taxii(instance.url, `${API}/collections/${feed}/objects/${path}`, asking(who));
        for (const secret of [...Object.values(SECRETS), ...Object.values(LATER), 'snark', 'hospital'])
          expect(text).not.toContain(secret);
      }
    }
  });
});
