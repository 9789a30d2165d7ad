import { closeHouse, CLOSE_MS_MAX } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { API, taxii } from '../taxii-client';
import { type Person, type World, makeWorld, must } from '../world';

let instance: TestInstance;
let world: World;
let ownFeed: string;
beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  const defined = await instance.graphql(
    world.tokens.recipient,
    `mutation { defineCollection(title: "Own", audience: "participants", filter: [{ name: "sector", values: ["energy"] }]) { id } }`,
  );
  ownFeed = must(defined)['defineCollection'].id;
}, 240_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

const statusOf = async (person: Person, feed: string): Promise<number> =>
  (await taxii(instance.url, `${API}/collections/${feed}/objects/`, { key: world.tokens[person] })).status;

/** Has the api know the key and the feed, and asks of it from several sides at a time. */
async function warm(person: Person, feed: string): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const asked = await Promise.all(Array.from({ length: 4 }, () => statusOf(person, feed)));
    expect(asked).toEqual([200, 200, 200, 200]);
  }
}

const OF_SLUG = `participant_id = (SELECT id FROM participant WHERE slug = 'outsider')`;
/** Who reads what; what ends it, and what begins it again, if anything, both straight in the database; and the answer between. */
const CHANGES: [what: string, Person, feed: string, end: string, again: string, status: number][] = [
  [
    'revoked key',
    'outsider',
    'participants',
    `UPDATE access_key SET revoked_at = now() WHERE ${OF_SLUG}`,
    `UPDATE access_key SET revoked_at = NULL WHERE ${OF_SLUG}`,
    401,
  ],
  [
    'expired key',
    'outsider',
    'participants',
    `UPDATE access_key SET expires_at = clock_timestamp() WHERE ${OF_SLUG}`,
    `UPDATE access_key SET expires_at = now() + interval '1 day' WHERE ${OF_SLUG}`,
    401,
  ],
  [
    'key without the right',
    'outsider',
    'participants',
    `UPDATE access_key SET permissions = array_remove(permissions, 'feed:read') WHERE ${OF_SLUG}`,
    `UPDATE access_key SET permissions = permissions || '{feed:read}' WHERE ${OF_SLUG}`,
    404,
  ],
  [
    'suspended participant',
    'outsider',
    'participants',
    `UPDATE participant SET state = 'suspended' WHERE slug = 'outsider'`,
    `UPDATE participant SET state = 'admitted' WHERE slug = 'outsider'`,
    401,
  ],
  [
    'client of a suspended member',
    'client',
    'clients-health',
    `UPDATE participant SET state = 'suspended' WHERE slug = 'member'`,
    `UPDATE participant SET state = 'admitted' WHERE slug = 'member'`,
    404,
  ],
  [
    'removed member',
    'member',
    'community-health',
    `DELETE FROM membership WHERE participant_id = (SELECT id FROM participant WHERE slug = 'member')`,
    `INSERT INTO membership (community_id, participant_id)
     SELECT c.id, p.id FROM community c, participant p WHERE c.slug = 'health' AND p.slug = 'member'`,
    404,
  ],
  [
    'removed client',
    'client',
    'clients-health',
    'DELETE FROM client_registration',
    `INSERT INTO client_registration (community_id, member_id, client_id)
     SELECT c.id, m.id, p.id FROM community c, participant m, participant p
      WHERE c.slug = 'health' AND m.slug = 'member' AND p.slug = 'client'`,
    404,
  ],
  [
    'owner of a dropped collection',
    'recipient',
    'OWN',
    'UPDATE collection SET dropped_at = clock_timestamp() WHERE owner_id IS NOT NULL',
    '',
    404,
  ],
  [
    'collection of another audience',
    'outsider',
    'participants',
    `UPDATE collection SET audience = 'recipient:nobody' WHERE slug = 'participants'`,
    `UPDATE collection SET audience = 'participants' WHERE slug = 'participants'`,
    404,
  ],
];

it.each(CHANGES)('%s: out with the next request, and in again with the next', async (...change) => {
  const [, person, named, end, again, status] = change;
  const feed = named === 'OWN' ? ownFeed : named;
  // A client is registered anew where a member was removed.
  if (person === 'client' && (await statusOf(person, feed)) === 404)
    await instance.owner.query(CHANGES.find(([what]) => what === 'removed client')![4]);
  await warm(person, feed);
  await instance.owner.query(end);
  expect(await statusOf(person, feed)).toBe(status);
  if (again === '') return;
  await instance.owner.query(again);
  expect(await statusOf(person, feed)).toBe(200);
});

it('changes a right while many ask, and none who asks afterwards gets a page', async () => {
  const answers: { begun: number; status: number }[] = [];
  const over = new AbortController();
  await warm('outsider', 'participants');
  const reading = Array.from({ length: 8 }, async () => {
    while (!over.signal.aborted) {
      const begun = performance.now();
      answers.push({ begun, status: await statusOf('outsider', 'participants') });
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await instance.owner.query(`UPDATE access_key SET revoked_at = now() WHERE ${OF_SLUG}`);
  const ended = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 200));
  over.abort();
  await Promise.all(reading);
  const after = answers.filter(({ begun }) => begun > ended);
  expect(after.length).toBeGreaterThan(4);
  expect(after.filter(({ status }) => status !== 401)).toEqual([]);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(4);
});
