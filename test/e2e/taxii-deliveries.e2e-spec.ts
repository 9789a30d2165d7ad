import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type Report, amendReport, makeReport } from '../report-bundle';
import { Submitter } from '../submitter';
import { API, pagesOf, taxii } from '../taxii-client';
import {
  type Person,
  type World,
  admit,
  joinCommunity,
  makeWorld,
  must,
  submit,
  waitForState,
} from '../world';

/** What is read by TAXII stands in the ledger: which version of which incident was on a page, and nothing that was not. */
const TERMS = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const REPORT = `query ($id: ID!) { submission(id: $id) { deliveries {
  named { participant channel version revoked times } counted { audience revoked times readers } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`;
const HEALTH = `${API}/collections/community-health/objects/`;
const PARTICIPANTS = `${API}/collections/participants/objects/`;
const MEMBERS_MAX = 3;

let instance: TestInstance;
let world: World;
const late: string[] = [];
const reports = new Map<string, Report>();

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  for (let index = 0; index < MEMBERS_MAX; index += 1)
    late.push(await admit(instance, { slug: `late-${index}` }));
  await joinCommunity(instance, ['late-0', 'late-1', 'late-2']);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

const key = (who: Person) => ({ key: world.tokens[who] });

async function publish(number: number): Promise<string> {
  const made = makeReport(number, `taxii-${number}`);
  const { id } = await submit(instance, world.tokens.submitter, made.bundle, TERMS);
  reports.set(id, made);
  await waitForState(instance, world.tokens.submitter, id, ['published']);
  return id;
}

async function report(id: string) {
  const { submission } = must(await instance.graphql(world.tokens.submitter, REPORT, { id }));
  return submission.deliveries as { named: any[]; counted: any[] };
}

/** Who had what: `slug version`, with a dagger for a withdrawal. */
async function hadBy(id: string): Promise<string[]> {
  const { named } = await report(id);
  expect(new Set(named.map(({ channel }) => channel)).size).toBeLessThanOrEqual(1);
  return named.map(({ participant, version, revoked }) => `${participant} ${version}${revoked ? '†' : ''}`);
}

async function withdraw(id: string): Promise<void> {
  must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id }));
  await waitForState(instance, world.tokens.submitter, id, ['withdrawn']);
}

describe('a page of objects', () => {
  it('is a reading of every incident of which it holds something, and of no other', async () => {
    const [one, two] = [await publish(1), await publish(2)];
    const [first] = (await taxii(instance.url, `${PARTICIPANTS}?match[type]=incident`, key('outsider'))).body[
      'objects'
    ];
    expect((await report(one)).counted).toEqual([
      { audience: 'participants', revoked: false, times: 1, readers: null },
    ]);
    await taxii(instance.url, `${HEALTH}?match[id]=${first.id}`, key('member'));
    const all = (await taxii(instance.url, `${HEALTH}?match[type]=incident`, key('second-submitter'))).body[
      'objects'
    ];
    await taxii(instance.url, `${HEALTH}${all[0].id}/`, key('member'));
    await taxii(instance.url, `${HEALTH}${all[0].id}/`, key('member'));
    expect(await hadBy(one)).toEqual(['member 1', 'second-submitter 1']);
    expect((await report(one)).named[0]).toMatchObject({ participant: 'member', channel: 'taxii', times: 2 });
    expect(await hadBy(two)).toEqual(['second-submitter 1']);
  });

  it('counts for each page by which somebody goes through a feed, in pages of any size', async () => {
    const id = await publish(3);
    const pages = await pagesOf(instance.url, PARTICIPANTS, 'limit=2', key('client'));
    const objects = pages.flatMap(({ body }) => body['objects'] ?? []);
    expect(objects.length).toBeGreaterThan(pages.length);
    const [{ times }] = (await report(id)).counted.filter(({ audience }) => audience === 'participants');
    expect(times).toBeGreaterThan(1);
    expect(times).toBeLessThan(pages.length);
  });

  it('counts the public without readers, one request for another', async () => {
    const id = await publish(4);
    const path = `${API}/collections/public/objects/`;
    await Promise.all(Array.from({ length: 20 }, () => taxii(instance.url, path)));
    const { counted } = await report(id);
    expect(counted.filter(({ audience }) => audience === 'public')).toEqual([
      { audience: 'public', revoked: false, times: 20, readers: null },
    ]);
  });

  it('is nothing when it holds no object: manifests, versions, empty pages and refusals', async () => {
    const id = await publish(5);
    const [{ id: incident }] = (
      await taxii(instance.url, `${API}/collections/public/objects/?match[type]=incident`)
    ).body['objects'];
    await taxii(instance.url, `${API}/collections/community-health/manifest/`, key('member'));
    await taxii(instance.url, `${HEALTH}${incident}/versions/`, key('member'));
    await taxii(instance.url, `${HEALTH}?added_after=2099-01-01T00:00:00Z`, key('member'));
    await taxii(instance.url, HEALTH, key('outsider'));
    expect(await hadBy(id)).toEqual([]);
  });
});

describe('a version that was replaced or withdrawn', () => {
  it('was had by who read it while it stood, and by nobody later', async () => {
    const id = await publish(6);
    await taxii(instance.url, HEALTH, key('member'));
    await taxii(instance.url, PARTICIPANTS, key('outsider'));
    const submitter = new Submitter(instance, world.tokens.submitter);
    const amended = await submitter.amend(id, amendReport(reports.get(id)!, 7, 'told anew').bundle, TERMS);
    await taxii(instance.url, HEALTH, { key: late[0] });
    expect(await hadBy(amended)).toEqual(['late-0 2', 'member 1']);
    await withdraw(amended);
    await taxii(instance.url, HEALTH, { key: late[1] });
    expect(await hadBy(amended)).toEqual(['late-0 2', 'late-1 2†', 'member 1']);
    const { counted } = await report(amended);
    expect(counted.filter(({ audience }) => audience === 'participants')).toMatchObject([
      { revoked: false, times: 1 },
    ]);
    await taxii(instance.url, PARTICIPANTS, key('outsider'));
    const since = (await report(amended)).counted.filter(({ audience }) => audience === 'participants');
    expect(since).toMatchObject([
      { revoked: false, times: 1 },
      { revoked: true, times: 1 },
    ]);
  });

  it('is told of to who asks for what came since', async () => {
    const id = await publish(7);
    const had = await taxii(instance.url, HEALTH, key('member'));
    await withdraw(id);
    expect(await hadBy(id)).toEqual(['member 1']);
    const after = had.headers.get('x-taxii-date-added-last')!;
    const { body } = await taxii(instance.url, `${HEALTH}?added_after=${after}`, key('member'));
    expect(body['objects'].every(({ revoked }: { revoked?: boolean }) => revoked)).toBe(true);
    expect(await hadBy(id)).toEqual(['member 1', 'member 1†']);
  });
});
