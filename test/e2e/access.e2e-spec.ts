import { randomUUID } from 'node:crypto';
import { Prover } from '@app/access';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import { type World, makeWorld, must, submit, waitForState } from '../world';

let instance: TestInstance;
let world: World;
beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
}, 120_000);
afterAll(() => instance?.stop());

const codeOf = async (token: string | undefined, query: string, variables: object = {}) =>
  (await instance.graphql(token, query, variables)).errors[0]?.extensions.code;

const PROPOSE = `mutation ($slug: String!) { proposeParticipant(input: { slug: $slug, name: "New", kind: CERT }) { id state } }`;
const ADMIT = `mutation ($slug: String!) { admitParticipant(slug: $slug) { participant { state } key { token permissions } } }`;
const CREATE_KEY = `mutation ($permissions: [String!]!, $days: Int) { createAccessKey(label: "k", permissions: $permissions, days: $days) { id token permissions expiresAt } }`;
const COUNT = `{ incidents { totalCount } }`;

describe('admission', () => {
  it('takes two administrators', async () => {
    const [first, second] = instance.administrators;
    must(await instance.graphql(first, PROPOSE, { slug: 'newcomer' }));
    expect(await codeOf(first, ADMIT, { slug: 'newcomer' })).toBe('forbidden');
    expect(
      must(await instance.graphql(second, ADMIT, { slug: 'newcomer' }))['admitParticipant'].participant.state,
    ).toBe('admitted');
    expect(await codeOf(second, ADMIT, { slug: 'newcomer' })).toBe('conflict');
  });

  it('is not for participants or the public', async () => {
    for (const [token, code] of [
      [undefined, 'unauthenticated'],
      [world.tokens.submitter, 'forbidden'],
    ] as const) {
      expect(await codeOf(token, PROPOSE, { slug: 'intruder' })).toBe(code);
      expect(await codeOf(token, ADMIT, { slug: 'outsider' })).toBe(code);
    }
  });

  it('stands in the audit trail', async () => {
    const { auditEntries } = must(
      await instance.graphql(
        instance.administrators[0],
        `{ auditEntries(first: 200) { actor action subject } }`,
      ),
    );
    const acts = auditEntries.map((line: { action: string }) => line.action);
    expect(acts).toEqual(
      expect.arrayContaining([
        'administrator.create',
        'participant.propose',
        'participant.admit',
        'community.add-member',
        'community.register-client',
      ]),
    );
  });
});

describe('keys', () => {
  it('grant no more than their maker holds, and live no longer', async () => {
    const narrow = must(
      await instance.graphql(world.tokens.outsider, CREATE_KEY, {
        permissions: ['key:manage', 'feed:read'],
        days: 5,
      }),
    )['createAccessKey'];
    expect(await codeOf(narrow.token, CREATE_KEY, { permissions: ['submission:create'] })).toBe('forbidden');
    expect(await codeOf(world.tokens.outsider, CREATE_KEY, { permissions: ['participant:admit'] })).toBe(
      'forbidden',
    );
    const child = must(
      await instance.graphql(narrow.token, CREATE_KEY, { permissions: ['feed:read'], days: 300 }),
    )['createAccessKey'];
    expect(Date.parse(child.expiresAt)).toBeLessThanOrEqual(Date.parse(narrow.expiresAt));
    const submission = `mutation { submitIncident(bundle: "{}", terms: { defaultTlp: RED }) { id } }`;
    expect(await codeOf(child.token, submission)).toBe('forbidden');
  });

  it('are out with the next request when they are revoked, and only their own organisation revokes them', async () => {
    const key = must(
      await instance.graphql(world.tokens.outsider, CREATE_KEY, { permissions: ['feed:read'] }),
    )['createAccessKey'];
    const revoke = `mutation ($id: ID!) { revokeAccessKey(id: $id) }`;
    expect(await codeOf(key.token, COUNT)).toBeUndefined();
    expect(await codeOf(world.tokens.member, revoke, { id: key.id })).toBe('not-found');
    must(await instance.graphql(world.tokens.outsider, revoke, { id: key.id }));
    expect(await codeOf(key.token, COUNT)).toBe('unauthenticated');
  });

  it('are out when they expire', async () => {
    const key = must(
      await instance.graphql(world.tokens.outsider, CREATE_KEY, { permissions: ['feed:read'] }),
    )['createAccessKey'];
    await instance.owner.query(
      `UPDATE access_key SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [key.id],
    );
    expect(await codeOf(key.token, COUNT)).toBe('unauthenticated');
  });

  it('never stand in the database as they are', async () => {
    const rows: { all: string }[] = await instance.owner.query(
      'SELECT json_agg(k)::text AS all FROM access_key k',
    );
    for (const token of Object.values(world.tokens)) expect(rows[0]!.all).not.toContain(token.slice(8));
  });
});

describe('what an answer tells beside itself', () => {
  it('is not how many requests others have made', async () => {
    const { headers } = await instance.graphql(undefined, COUNT);
    expect([...headers.keys()].filter((name) => name.includes('ratelimit'))).toEqual([]);
  });

  it('is not how many entries a feed had before its reader came', async () => {
    const { collection } = must(
      await instance.graphql(
        world.tokens.outsider,
        `{ collection(id: "public") { entries { entries { cursor } } } }`,
      ),
    );
    for (const { cursor } of collection.entries.entries) {
      expect(JSON.parse(Buffer.from(cursor, 'base64url').toString())[1]).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    }
  });
});

describe('communities', () => {
  it('show a new member what is published after it joined, unless their history is open', async () => {
    const [administrator] = instance.administrators;
    const bring = async (key: string, community: string) => {
      const { id } = await submit(
        instance,
        world.tokens.submitter,
        markedBundle({ key, incidentTlp: 'AMBER' }),
        { defaultTlp: 'AMBER', communities: [community] },
      );
      await waitForState(instance, world.tokens.submitter, id, ['published']);
    };
    for (const [slug, openHistory, expected] of [
      ['closed', false, 1],
      ['open', true, 2],
    ] as const) {
      must(
        await instance.graphql(
          administrator,
          `mutation ($slug: String!, $openHistory: Boolean!) { createCommunity(slug: $slug, name: "C", openHistory: $openHistory) { id } }`,
          { slug, openHistory },
        ),
      );
      const join = `mutation ($slug: String!, $participant: String!) { addCommunityMember(community: $slug, participant: $participant) }`;
      must(await instance.graphql(administrator, join, { slug, participant: 'submitter' }));
      await bring(slug === 'open' ? 'd1' : 'd3', slug);
      must(await instance.graphql(administrator, join, { slug, participant: 'recipient' }));
      await bring(slug === 'open' ? 'd2' : 'd4', slug);
      const query = `query ($id: ID!) { collection(id: $id) { entries { entries { cursor } } } }`;
      const { collection } = must(
        await instance.graphql(world.tokens.recipient, query, { id: `community-${slug}` }),
      );
      expect([slug, collection.entries.entries.length]).toEqual([slug, expected]);
    }
  });

  it('cannot be named in terms by those outside of them, and a hidden name reads as an absent one', async () => {
    const mutation = `mutation ($bundle: String!, $terms: SharingTermsInput!) { submitIncident(bundle: $bundle, terms: $terms) { id } }`;
    const ask = async (terms: object) =>
      (
        await instance.graphql(world.tokens.outsider, mutation, {
          bundle: JSON.stringify(markedBundle({ key: 'e1' })),
          terms: { defaultTlp: 'AMBER', ...terms },
        })
      ).errors;
    const hidden = await ask({ communities: ['health'] });
    expect(hidden[0]?.extensions.code).toBe('invalid-terms');
    expect(await ask({ communities: ['no-such'] })).toEqual(hidden);
    expect(await ask({ recipients: ['submitter'] })).toEqual(await ask({ recipients: ['nobody'] }));
  });

  it('lose a member at once, and its clients with it', async () => {
    const [administrator] = instance.administrators;
    const feeds = async (token: string) =>
      must(await instance.graphql(token, `{ collections { slug } }`))['collections'].map(
        (row: { slug: string }) => row.slug,
      );
    expect(await feeds(world.tokens.client)).toContain('clients-health');
    must(
      await instance.graphql(
        administrator,
        `mutation { removeCommunityMember(community: "health", participant: "member") }`,
      ),
    );
    expect(await feeds(world.tokens.member)).not.toContain('community-health');
    expect(await feeds(world.tokens.client)).not.toContain('clients-health');
  });
});

describe('reading back', () => {
  const READ = `query ($id: ID!) { submission(id: $id) { bundle } }`;
  const ask = (row: Record<string, unknown>) =>
    instance.owner.query(
      `INSERT INTO readback (id, submission_id, participant_id, public_key, access_key_id, proof) VALUES ($1, $2, $3, $4, $5, $6)`,
      [row['id'], row['submission'], row['participant'], row['key'], row['access'], row['proof']],
    );
  const reply = async (id: string) =>
    (await instance.owner.query('SELECT sealed_reply FROM readback WHERE id = $1', [id]))[0]?.sealed_reply;

  it('works with a key that descends from the first one', async () => {
    const { id } = await submit(instance, world.tokens.submitter, markedBundle({ key: 'ab1' }), {
      defaultTlp: 'RED',
    });
    const child = must(
      await instance.graphql(world.tokens.submitter, CREATE_KEY, {
        permissions: ['submission:read', 'key:manage'],
      }),
    )['createAccessKey'];
    const grandchild = must(
      await instance.graphql(child.token, CREATE_KEY, { permissions: ['submission:read'] }),
    )['createAccessKey'];
    expect(must(await instance.graphql(grandchild.token, READ, { id }))['submission'].bundle).toContain(
      'jabberwocky',
    );
  });

  it('is not answered to whoever holds the api and its database role, but no key of the submitter', async () => {
    const { id: submission } = await submit(instance, world.tokens.submitter, markedBundle({ key: 'ab2' }), {
      defaultTlp: 'RED',
    });
    const [{ participant_id: participant, access }] = await instance.owner.query(
      `SELECT s.participant_id, (SELECT id FROM access_key k WHERE k.participant_id = s.participant_id ORDER BY created_at LIMIT 1) AS access FROM submission s WHERE s.id = $1`,
      [submission],
    );
    const forger = new Prover('entente_forged');
    const key = JSON.stringify({
      kty: 'OKP',
      crv: 'X25519',
      x: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo',
    });
    const [forgedKey, early, late] = [randomUUID(), randomUUID(), randomUUID()];
    await instance.owner.query(
      `INSERT INTO access_key (id, digest, proof_key, participant_id, label, permissions, created_by, expires_at)
       SELECT v.id, decode(md5(v.id::text), 'hex'), $3, $4, 'forged', '{submission:read}', v.maker, now() + interval '1 day'
         FROM (VALUES ($1::uuid, $5::uuid), ($2::uuid, NULL)) AS v (id, maker)`,
      [forgedKey, late, forger.publicKey, participant, access],
    );
    for (const [id, claimed] of [
      [randomUUID(), access],
      [early, forgedKey],
      [randomUUID(), late],
    ] as const) {
      const message = `entente-readback:${id}:${submission}:X25519:hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo`;
      await ask({ id, submission, participant, key, access: claimed, proof: forger.sign(message) });
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(await reply(id)).toBeNull();
    }
  });
});

describe('suspension', () => {
  it('ends the rights of a participant at once', async () => {
    must(
      await instance.graphql(
        instance.administrators[0],
        `mutation { suspendParticipant(slug: "second-submitter") { state } }`,
      ),
    );
    expect(await codeOf(world.tokens['second-submitter'], COUNT)).toBe('unauthenticated');
  });
});
