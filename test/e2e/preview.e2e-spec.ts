import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { describeWithRedis, redisUrl } from '../redis';
import { PREVIEW, Submitter, everythingStored, publishedOf, withoutStandIns } from '../submitter';
import { NAMED_ELSEWHERE, WARD, wardBundle } from '../ward-bundle';
import { PEOPLE, type World, admit, makeWorld, must, submit } from '../world';

const TERMS = {
  defaultTlp: 'AMBER',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const AUDIENCES = ['public', 'participants', 'clients:health', 'community:health', 'recipient:recipient'];
const DRAFT_WORD = 'Nachtigallenthal';

function previews(queue: string | undefined): void {
  let instance: TestInstance;
  let world: World;
  let submitter: Submitter;
  const draft = (bundle: object, terms: object = TERMS) => ({ bundle: JSON.stringify(bundle), terms });

  beforeAll(async () => {
    instance = await startInstance({ redisUrl: queue });
    world = await makeWorld(instance);
    submitter = new Submitter(instance, world.tokens.submitter);
  }, 120_000);
  afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

  it('shows before submission what goes out after it, but for ids and times, and the same by id', async () => {
    const bundle = wardBundle({ key: 'd1' });
    const before = await submitter.preview(draft(bundle));
    expect(Object.keys(before)).toEqual(AUDIENCES);
    const { id } = await submit(instance, submitter.token, bundle, TERMS);
    await submitter.settled(id);
    const after = await submitter.preview({ id });
    const out = await publishedOf(instance, id);
    for (const audience of AUDIENCES) {
      const published = withoutStandIns(out[audience]!);
      expect(withoutStandIns(before[audience].stix)).toEqual(published);
      expect(withoutStandIns(after[audience].stix)).toEqual(published);
      expect(after[audience].changes).toEqual(before[audience].changes);
      expect(JSON.parse(before[audience].stix).objects[0].id).not.toBe(
        JSON.parse(out[audience]!).objects[0].id,
      );
    }
  });

  it('sets each original beside its rendition, and explains every change', async () => {
    const bundle = wardBundle({ key: 'd2' });
    const { public: seen } = await submitter.preview(draft(bundle));
    const originals = bundle.objects.map(({ id }) => id);
    expect(seen.objects.map((pair: { objectId: string }) => pair.objectId)).toEqual(originals);
    const [incident, victim, , note] = seen.objects;
    expect(JSON.parse(incident.original).description).toContain('+44 20 7946 0958');
    expect(JSON.parse(incident.rendition).description).toContain('[phone-1]');
    expect(JSON.parse(victim.rendition).name).not.toContain('Orla');
    expect(note.rendition).toBeNull();
    const phone = seen.changes.find(
      (change: { rule: string; pointer: string }) => change.pointer === '/description',
    );
    const text = JSON.parse(incident.original).description.slice(phone.start, phone.end);
    expect([text, phone.action, phone.words]).toEqual([
      '+44 20 7946 0958',
      'masked',
      'Masked: a telephone number.',
    ]);
    const hidden = seen.changes.find((change: { objectId: string }) => change.objectId === note.objectId);
    expect([hidden.marking, hidden.words]).toEqual([
      'RED',
      'The whole object is left out: marked TLP:RED, above this audience.',
    ]);
    expect(seen.changes.every(({ words }: { words: string }) => words.endsWith('.'))).toBe(true);
    expect(seen.findings.map(({ catalogue }: { catalogue: string }) => catalogue)).toContain('paris-call');
  });

  it('says of each audience whether it gets it at once, after a release, or not at all', async () => {
    const outcomes = async (terms: object) => {
      const seen = await submitter.preview(draft(wardBundle({ key: 'd3' }), { ...TERMS, ...terms }));
      return AUDIENCES.map((audience) => seen[audience].outcome);
    };
    const [once, waits, nothing] = ['AT_ONCE', 'ON_RELEASE', 'NOTHING'];
    expect(await outcomes({})).toEqual([once, once, once, once, once]);
    const releases = [
      { audience: 'participants', release: 'ON_RELEASE' },
      { audience: 'community:health', release: 'ON_RELEASE' },
    ];
    expect(await outcomes({ releases, publicRelease: null })).toEqual([waits, waits, once, waits, once]);
    expect(await outcomes({ floorTlp: 'AMBER' })).toEqual([nothing, nothing, once, once, once]);
    const one = await submitter.preview({ ...draft(wardBundle({ key: 'd3' })), audience: 'clients:health' });
    expect([Object.keys(one), one['clients:health'].name]).toEqual([
      ['clients:health'],
      'the members of Health and their registered clients',
    ]);
  });

  it('keeps nothing of a draft, and nothing in the clear while it is worked on', async () => {
    const bundle = wardBundle({ key: 'd4', description: `The ${DRAFT_WORD} ward.` });
    const stored: string[] = [];
    const work = { isDone: false };
    const asked = submitter.preview(draft(bundle)).finally(() => (work.isDone = true));
    while (!work.isDone) stored.push(await everythingStored(instance));
    expect((await asked)['recipient:recipient'].stix).toContain(DRAFT_WORD);
    stored.push(await everythingStored(instance));
    expect(stored.join(' ')).not.toMatch(
      new RegExp(`${DRAFT_WORD}|${Buffer.from(DRAFT_WORD).toString('base64').slice(1, -3)}`, 'i'),
    );
    expect(await instance.owner.query('SELECT 1 FROM readback')).toEqual([]);
    expect(
      await instance.owner.query(`SELECT 1 FROM submission WHERE sha256 = sha256($1)`, [
        Buffer.from(JSON.stringify(bundle)),
      ]),
    ).toEqual([]);
  });

  it('depends on nobody whom the submitter cannot know: unlisted participants and what others submitted', async () => {
    const bundle = wardBundle({ key: 'd5' });
    const seen = async () => {
      const all = await submitter.preview(draft(bundle));
      return AUDIENCES.map((audience) => [
        withoutStandIns(all[audience].stix),
        all[audience].changes,
        all[audience].findings,
      ]);
    };
    const before = await seen();
    const slug = 'quillhaven';
    const hidden = await admit(instance, {
      slug,
      listed: false,
      domains: ['example.net'],
      name: NAMED_ELSEWHERE,
    });
    const { id } = await submit(
      instance,
      hidden,
      wardBundle({ key: 'd6', description: `${NAMED_ELSEWHERE} and ${WARD}` }),
      { defaultTlp: 'RED' },
    );
    await new Submitter(instance, hidden).settled(id);
    expect(await seen()).toEqual(before);
    expect(JSON.stringify(before)).toContain(NAMED_ELSEWHERE);
  });

  it('is for the submitter alone: to everyone else the submission is as absent as none', async () => {
    const { id } = await submit(instance, submitter.token, wardBundle({ key: 'd7' }), TERMS);
    await submitter.settled(id);
    const tokens = [
      undefined,
      ...instance.administrators,
      ...PEOPLE.filter((who) => who !== 'submitter').map((who) => world.tokens[who]),
    ];
    for (const token of tokens) {
      const hidden = await instance.graphql(token, PREVIEW, { id });
      const absent = await instance.graphql(token, PREVIEW, { id: '00000000-0000-4000-8000-000000000000' });
      expect([hidden.errors, hidden.status]).toEqual([absent.errors, absent.status]);
      expect(hidden.errors).toHaveLength(1);
    }
    const narrow = must(
      await instance.graphql(
        submitter.token,
        `mutation { createAccessKey(label: "n", permissions: ["feed:read"]) { token } }`,
      ),
    );
    expect(
      (await instance.graphql(narrow['createAccessKey'].token, PREVIEW, { id })).errors[0]?.extensions.code,
    ).toBe('forbidden');
  });

  it('refuses what is no preview of anything, too large, invalid, or of another incident', async () => {
    const { id } = await submit(instance, submitter.token, wardBundle({ key: 'd8' }), TERMS);
    const codeOf = async (of: object) =>
      (await instance.graphql(submitter.token, PREVIEW, of)).errors[0]?.extensions.code;
    const large = wardBundle({ key: 'd9', description: 'long '.repeat(500_000) });
    expect(await codeOf({})).toBe('invalid-input');
    expect(await codeOf({ id, bundle: '{}' })).toBe('invalid-input');
    expect(await codeOf(draft(large))).toBe('too-large');
    expect(await codeOf({ bundle: '{}', terms: TERMS })).toBe('invalid-stix');
    expect(await codeOf(draft(wardBundle({ key: 'd9' }), { ...TERMS, communities: ['no-such'] }))).toBe(
      'invalid-terms',
    );
    expect(await codeOf({ id, ...draft(wardBundle({ key: 'd9' })) })).toBe('conflict');
    expect(await codeOf({ id, audience: 'community:other' })).toBe('invalid-input');
    await submitter.settled(id);
  });
}

describe('a preview, on PostgreSQL queues', () => previews(undefined));
describeWithRedis('a preview, on Redis queues', () => previews(redisUrl));

describe('the limit of previews', () => {
  it('is one for each participant, whatever keys it uses, and another than that of all requests', async () => {
    const instance = await startInstance({ previewsPerMinute: 2 });
    try {
      const { tokens } = await makeWorld(instance);
      const made = must(
        await instance.graphql(
          tokens.submitter,
          `mutation { createAccessKey(label: "second", permissions: ["submission:read"]) { token } }`,
        ),
      );
      const of = { bundle: JSON.stringify(wardBundle({ key: 'e1' })), terms: { defaultTlp: 'CLEAR' } };
      const codes: unknown[] = [];
      for (const token of [tokens.submitter, made['createAccessKey'].token, tokens.submitter, tokens.member])
        codes.push((await instance.graphql(token, PREVIEW, of)).errors[0]?.extensions.code);
      expect(codes).toEqual([undefined, undefined, 'too-many-requests', undefined]);
      expect((await instance.graphql(tokens.submitter, `{ me { kind } }`)).errors).toEqual([]);
    } finally {
      await instance.stop();
    }
  }, 240_000);
});
