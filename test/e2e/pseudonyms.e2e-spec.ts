import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { victimBundle } from '../victim-bundle';
import { type Person, type World, makeWorld, must, submit, waitForState } from '../world';

const PSEUDONYM = /Victim [2-9b-z]{4}-[2-9b-z]{4}/;
const RED = 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1';
const FEED = `query ($feed: ID!) { collection(id: $feed) { entries(first: 100) { entries { incident { name stix } } } } }`;
const SET = `mutation ($community: String!, $agreed: Boolean!) { setCommunityPseudonyms(community: $community, agreed: $agreed) { slug pseudonyms { agreed epoch } } }`;
const ROTATE = `mutation { rotateCommunityPseudonyms(community: "health") { pseudonyms { agreed epoch } } }`;
const PREVIEW = `query ($bundle: String!, $terms: SharingTermsInput!) { previewSubmission(bundle: $bundle, terms: $terms) { audiences { audience stix } } }`;
const FOUND = `mutation { createCommunity(slug: "banks", name: "Banks") { pseudonyms { agreed } } }`;
const JOIN = `mutation ($participant: String!) { addCommunityMember(community: "banks", participant: $participant) }`;

/** No digits: in a name they could be anything, and are masked. */
const ORDINALS =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** A victim that everybody may know of and nobody by its name, which is RED. */
function bundleAbout(victim: string, name: string): object {
  const bundle = victimBundle({ name, place: 'country', victim }) as { objects: Record<string, unknown>[] };
  const identity = bundle.objects.find(({ type }) => type === 'identity')!;
  identity['granular_markings'] = [{ selectors: ['name'], marking_ref: RED }];
  return bundle;
}

describe('pseudonyms in communities', () => {
  let instance: TestInstance;
  let world: World;
  let brought = 0;
  const terms = { defaultTlp: 'AMBER', communities: ['health', 'banks'], publicRelease: 'AT_ONCE' };

  const bring = async (victim: string, by: Person = 'submitter', more: object = {}) => {
    const name = `Incident ${ORDINALS[(brought += 1)]} of the spring`;
    const bundle = bundleAbout(victim, name);
    const { id } = await submit(instance, world.tokens[by], bundle, { ...terms, ...more });
    await waitForState(instance, world.tokens[by], id, ['published']);
    return name;
  };
  const documentOf = async (name: string, feed: string, who: Person): Promise<string> => {
    const { collection } = must(await instance.graphql(world.tokens[who], FEED, { feed }));
    const entries = collection.entries.entries as { incident: { name: string; stix: string } }[];
    return JSON.stringify(entries.find(({ incident }) => incident.name === name)?.incident.stix ?? '');
  };
  const pseudonymIn = async (name: string, feed = 'community-health', who: Person = 'member') =>
    PSEUDONYM.exec(await documentOf(name, feed, who))?.[0];
  const administrator = (query: string, variables: object = {}) =>
    instance.graphql(instance.administrators[0], query, variables);

  beforeAll(async () => {
    instance = await startInstance();
    world = await makeWorld(instance);
    must(await administrator(FOUND));
    for (const participant of ['submitter', 'second-submitter', 'member'])
      must(await administrator(JOIN, { participant }));
  });
  afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

  it('stand nowhere before a community agreed', async () => {
    const name = await bring('Quellmoor AG');
    const document = await documentOf(name, 'community-health', 'member');
    expect(document).toContain('Organisation');
    expect(document).not.toMatch(/Victim|Quellmoor/);
  });

  it('are agreed by whoever manages communities, on record, and seen by members', async () => {
    const refused = await instance.graphql(world.tokens.member, SET, { community: 'health', agreed: true });
    expect(refused.errors[0]?.extensions.code).toBe('forbidden');
    expect((await administrator(ROTATE)).errors[0]?.extensions.code).toBe('conflict');
    const answer = must(await administrator(SET, { community: 'health', agreed: true }));
    expect(answer['setCommunityPseudonyms']).toEqual({
      slug: 'health',
      pseudonyms: { agreed: true, epoch: 1 },
    });
    const me = must(
      await instance.graphql(
        world.tokens.member,
        '{ me { communities { slug pseudonyms { agreed epoch } } } }',
      ),
    );
    expect(me['me'].communities).toEqual([
      { slug: 'banks', pseudonyms: null },
      { slug: 'health', pseudonyms: { agreed: true, epoch: 1 } },
    ]);
    const acts = await instance.owner.query(
      `SELECT action, detail FROM audit_entry WHERE action LIKE '%pseudonyms'`,
    );
    expect(acts).toEqual([{ action: 'community.agree-pseudonyms', detail: { epoch: 1 } }]);
  });

  it('are one for one victim of one submitter, for members and their clients', async () => {
    const [first, second, other] = [
      await bring('Quellmoor AG'),
      await bring('QUELLMOOR GmbH'),
      await bring('Halvorsen Oy'),
    ];
    const pseudonym = await pseudonymIn(first);
    expect(pseudonym).toMatch(PSEUDONYM);
    expect(await pseudonymIn(second)).toBe(pseudonym);
    expect(await pseudonymIn(second, 'clients-health', 'client')).toBe(pseudonym);
    expect(await pseudonymIn(other)).not.toBe(pseudonym);
  });

  it('link nothing of another submitter, and stand in no other community, nor anywhere else', async () => {
    const [own, others] = [await bring('Quellmoor AG'), await bring('Quellmoor AG', 'second-submitter')];
    expect(await pseudonymIn(others)).toMatch(PSEUDONYM);
    expect(await pseudonymIn(others)).not.toBe(await pseudonymIn(own));
    expect(await documentOf(own, 'community-banks', 'member')).toMatch(/Organisation/);
    const rows = await instance.owner.query(
      `SELECT DISTINCT c.slug FROM rendition r LEFT JOIN community c ON r.audience LIKE '%' || c.id WHERE document LIKE '%"Victim %'`,
    );
    expect(rows).toEqual([{ slug: 'health' }]);
  });

  it('stand in a report to all by no door below the community', async () => {
    const name = await bring('Quellmoor AG', 'submitter', { defaultTlp: 'CLEAR', recipients: ['recipient'] });
    expect(await pseudonymIn(name)).toMatch(PSEUDONYM);
    for (const [feed, who] of [
      ['public', 'outsider'],
      ['participants', 'outsider'],
      ['recipient-recipient', 'recipient'],
    ] as const) {
      const document = await documentOf(name, feed, who);
      expect(document).toContain(name);
      expect(document).not.toContain('Victim');
    }
  });

  it('can be declined by the submitter', async () => {
    expect(
      await pseudonymIn(await bring('Quellmoor AG', 'submitter', { pseudonyms: false })),
    ).toBeUndefined();
  });

  it('are a constant in a preview, so that a made-up report asks nothing', async () => {
    const shown = async (victim: string) => {
      const bundle = bundleAbout(victim, 'Made up');
      const previewed = must(
        await instance.graphql(world.tokens.submitter, PREVIEW, { bundle: JSON.stringify(bundle), terms }),
      );
      const audiences = previewed['previewSubmission'].audiences as { audience: string; stix: unknown }[];
      return JSON.stringify(audiences.find(({ audience }) => audience === 'community:health'));
    };
    for (const victim of ['Quellmoor AG', 'Halvorsen Oy']) {
      expect(await shown(victim)).toContain('Victim ····-····');
      expect(await shown(victim)).not.toMatch(PSEUDONYM);
    }
  });

  it('become other ones by rotation, and what is out keeps its own', async () => {
    const before = await bring('Quellmoor AG');
    const pseudonym = await pseudonymIn(before);
    const salt = async () =>
      (await instance.owner.query('SELECT salt FROM community_pseudonym'))[0].salt as Buffer;
    const old = await salt();
    expect(must(await administrator(ROTATE))['rotateCommunityPseudonyms'].pseudonyms).toEqual({
      agreed: true,
      epoch: 2,
    });
    expect((await salt()).equals(old)).toBe(false);
    const after = await bring('Quellmoor AG');
    expect(await pseudonymIn(after)).toMatch(PSEUDONYM);
    expect(await pseudonymIn(after)).not.toBe(pseudonym);
    expect(await pseudonymIn(before)).toBe(pseudonym);
  });

  it('end when the community ends them, and begin anew when it agrees again', async () => {
    must(await administrator(SET, { community: 'health', agreed: false }));
    expect(await pseudonymIn(await bring('Quellmoor AG'))).toBeUndefined();
    const again = must(await administrator(SET, { community: 'health', agreed: true }));
    expect(again['setCommunityPseudonyms'].pseudonyms).toEqual({ agreed: true, epoch: 3 });
  });

  it('have a salt that the api can neither read nor choose', async () => {
    const rows = await instance.owner.query(
      `SELECT has_column_privilege('entente_api', 'community_pseudonym', 'salt', p) AS may FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) AS p
       UNION ALL SELECT has_table_privilege('entente_reader', 'community_pseudonym', 'SELECT')`,
    );
    expect(rows).toEqual(Array.from({ length: 4 }, () => ({ may: false })));
  });
});
