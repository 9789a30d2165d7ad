import type { Tlp } from '@app/marking';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { LABELS, SECRETS, markedBundle } from '../marked-bundle';
import { describeWithRedis, redisUrl } from '../redis';
import { type Person, type World, makeWorld, must, submit, waitForState } from '../world';

const FEEDS = [
  'public',
  'participants',
  'clients-health',
  'community-health',
  'recipient-recipient',
] as const;
const EVERYTHING = `query ($feed: ID!) {
  incidents { totalCount edges { node { id name description stix audience enrichments { value } findings { principle evidence { text } } } } }
  findings { totalCount edges { node { incidentId evidence { text } } } }
  collections { slug title }
  collection(id: $feed) { entries(first: 100) { entries { cursor kind addedAt superseded incident { id revoked name description stix } } } } }`;
const TERMS = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};

/** Up to which label each viewer may see, and the feed made for them. */
const VIEWERS: readonly { who: Person | 'public'; upTo: Tlp; feed: (typeof FEEDS)[number] }[] = [
  { who: 'public', upTo: 'CLEAR', feed: 'public' },
  { who: 'outsider', upTo: 'GREEN', feed: 'participants' },
  { who: 'client', upTo: 'AMBER', feed: 'clients-health' },
  { who: 'member', upTo: 'AMBER+STRICT', feed: 'community-health' },
  { who: 'recipient', upTo: 'RED', feed: 'recipient-recipient' },
];

function journey(queue: string | undefined): void {
  let instance: TestInstance;
  let world: World;
  let receipt: Record<string, any>;
  const tokenOf = (who: Person | 'public') => (who === 'public' ? undefined : world.tokens[who]);
  const readAll = async (who: Person | 'public', feed: string) =>
    must(await instance.graphql(tokenOf(who), EVERYTHING, { feed }));
  const settled = () =>
    waitForState(instance, world.tokens.submitter, receipt['id'], ['published', 'withdrawn', 'superseded']);

  beforeAll(async () => {
    instance = await startInstance({ redisUrl: queue });
    world = await makeWorld(instance);
    receipt = await submit(instance, world.tokens.submitter, markedBundle(), TERMS);
    await settled();
  }, 120_000);
  afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

  it.each(VIEWERS)('shows $who what is up to $upTo, and nothing above', async ({ who, upTo, feed }) => {
    const seen = JSON.stringify(await readAll(who, feed));
    const visible = LABELS.slice(0, LABELS.indexOf(upTo) + 1);
    for (const label of LABELS)
      expect([label, seen.includes(SECRETS[label])]).toEqual([label, visible.includes(label)]);
  });

  it('counts the incident once for everyone, in their fullest rendition', async () => {
    for (const { who, feed } of VIEWERS) {
      const { incidents } = await readAll(who, feed);
      expect([who, incidents.totalCount]).toEqual([who, 1]);
    }
  });

  it('gives every audience ids of its own', async () => {
    const ids = await Promise.all(
      VIEWERS.map(async ({ who, feed }) => (await readAll(who, feed))['incidents'].edges[0].node.id),
    );
    expect(new Set(ids).size).toBe(VIEWERS.length);
    expect(ids).not.toContain('incident--0c7b22dd-8a2f-4e0b-9d0f-00009c32f000');
  });

  it('hides feeds of others, and the same answer stands for an absent one', async () => {
    for (const { who } of VIEWERS.slice(0, 2)) {
      for (const feed of ['community-health', 'no-such-feed'])
        expect((await readAll(who, feed))['collection']).toBeNull();
    }
  });

  it('shows the submitter the whole, byte for byte, and nobody else anything of it', async () => {
    const query = `query ($id: ID!) { submission(id: $id) { bundle state renditions { audience status } } }`;
    const own = must(await instance.graphql(world.tokens.submitter, query, { id: receipt['id'] }));
    expect(JSON.parse(own['submission'].bundle)).toEqual(markedBundle());
    expect(own['submission'].renditions).toEqual(
      ['public', 'participants', 'clients:health', 'community:health', 'recipient:recipient'].map(
        (audience) => ({
          audience,
          status: 'published',
        }),
      ),
    );
    const absent = await instance.graphql(world.tokens.outsider, query, {
      id: '00000000-0000-4000-8000-000000000000',
    });
    const hidden = await instance.graphql(world.tokens.outsider, query, { id: receipt['id'] });
    expect(hidden.errors).toEqual(absent.errors);
    expect(hidden.errors[0]?.extensions.code).toBe('not-found');
    expect(hidden.status).toBe(absent.status);
  });

  it('gives the same receipt for the same bundle again', async () => {
    const again = await submit(instance, world.tokens.submitter, markedBundle(), TERMS);
    expect([again['id'], again['sha256']]).toEqual([receipt['id'], receipt['sha256']]);
  });

  it('publishes an amendment above an audience nowhere below it', async () => {
    const before = await Promise.all(VIEWERS.map(({ who, feed }) => readAll(who, feed)));
    const amended = markedBundle({ modified: '2026-03-02T08:00:00.000Z', secrets: { RED: 'thunderclap' } });
    receipt = await amend(instance, world, receipt['id'], amended);
    await settled();
    for (const [index, { who, feed }] of VIEWERS.entries()) {
      const after = await readAll(who, feed);
      if (who === 'recipient') expect(JSON.stringify(after['incidents'])).toContain('thunderclap');
      else expect(after).toEqual(before[index]);
    }
  });

  it('carries an amendment to every feed that had the incident', async () => {
    const amended = markedBundle({
      modified: '2026-03-03T08:00:00.000Z',
      secrets: { CLEAR: 'kingfisher', RED: 'thunderclap' },
    });
    receipt = await amend(instance, world, receipt['id'], amended);
    await settled();
    for (const { who, feed } of VIEWERS) {
      const { entries } = (await readAll(who, feed))['collection'].entries;
      expect(JSON.stringify(entries.at(-1))).toContain('kingfisher');
      expect(entries.slice(0, -1).every((entry: { superseded: boolean }) => entry.superseded)).toBe(true);
    }
  });

  it('lets nobody but the submitter amend or withdraw', async () => {
    const mutation = `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`;
    for (const who of ['outsider', 'member', 'recipient', 'second-submitter'] as const) {
      const answer = await instance.graphql(world.tokens[who], mutation, { id: receipt['id'] });
      expect(answer.errors[0]?.extensions.code).toBe('not-found');
    }
  });

  it('carries a withdrawal to every feed that had the incident, and leaves no content anywhere', async () => {
    must(
      await instance.graphql(
        world.tokens.submitter,
        `mutation ($id: ID!) { withdrawIncident(id: $id) { state } }`,
        { id: receipt['id'] },
      ),
    );
    await settled();
    for (const { who, feed } of VIEWERS) {
      const seen = await readAll(who, feed);
      expect(seen['incidents'].totalCount).toBe(0);
      expect(seen['findings'].totalCount).toBe(0);
      const { entries } = seen['collection'].entries;
      expect(entries.at(-1)).toMatchObject({ kind: 'revoked', incident: { revoked: true } });
      expect(JSON.stringify(seen)).not.toMatch(
        /zebrafinch|kingfisher|thunderclap|quetzal|wolverhampton|xylophon|jabberwock|hospital(?!ity-leisure)/,
      );
    }
    await expectErased(instance);
  });
}

async function amend(
  instance: TestInstance,
  world: World,
  id: string,
  bundle: object,
): Promise<Record<string, any>> {
  const mutation = `mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) { amendIncident(id: $id, bundle: $bundle, terms: $terms) { id version } }`;
  return must(
    await instance.graphql(world.tokens.submitter, mutation, {
      id,
      bundle: JSON.stringify(bundle),
      terms: TERMS,
    }),
  )['amendIncident'];
}

async function expectErased(instance: TestInstance): Promise<void> {
  const rows: { everything: string }[] = await instance.owner.query(
    `SELECT (SELECT json_agg(s) FROM submission s)::text || (SELECT json_agg(r) FROM rendition r)::text
       || coalesce((SELECT json_agg(f) FROM finding f)::text, '') AS everything`,
  );
  expect(rows[0]?.everything).not.toMatch(/hospital|zebrafinch|kingfisher|jabberwock|thunderclap/);
  const sealed: { n: string }[] = await instance.owner.query(
    'SELECT count(*) AS n FROM submission WHERE sealed_bundle IS NOT NULL OR wrapped_key IS NOT NULL',
  );
  expect(sealed[0]?.n).toBe('0');
}

describe('a report at every TLP level, on PostgreSQL queues', () => journey(undefined));
describeWithRedis('a report at every TLP level, on Redis queues', () => journey(redisUrl));
