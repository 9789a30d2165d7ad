import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld, must, waitForState } from '../world';

const DRY_RUN = `query ($format: ImportFormat!, $content: String!) { dryRunImport(format: $format, content: $content) {
  pointer incidentId bundle counts { type count } leftOut { pointer code message } leftOutCount deadlines { stage due isThere } } }`;
const IMPORT = `mutation ($format: ImportFormat!, $content: String!, $terms: SharingTermsInput!, $sharingGroups: [String!]) {
  done: importReport(format: $format, content: $content, terms: $terms, sharingGroups: $sharingGroups) {
    pointer incidentId amended leftOut { pointer code } submission { id version state sha256 } problem { code detail } } }`;
const TERMS = { defaultTlp: 'AMBER', communities: ['health'], publicRelease: 'AT_ONCE' };
const EVENT = {
  uuid: '5e1b0000-0000-4000-8000-000000000001',
  info: 'Scans of a hospital network',
  date: '2026-03-01',
  timestamp: '1772400000',
  distribution: '3',
  Orgc: { uuid: '5e1b0000-0000-4000-8000-000000000002', name: 'CERT Example' },
  Tag: [{ name: 'tlp:clear' }],
  Attribute: [
    { uuid: '5e1b0000-0000-4000-8000-000000000003', type: 'ip-src', value: '203.0.113.20', to_ids: true },
    {
      uuid: '5e1b0000-0000-4000-8000-000000000004',
      type: 'ip-src',
      value: '203.0.113.66',
      distribution: '0',
    },
    { uuid: '5e1b0000-0000-4000-8000-000000000005', type: 'domain', value: ['wrong'] },
  ],
};

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function imported(
  format: string,
  document: unknown,
  terms: object = TERMS,
): Promise<Record<string, any>[]> {
  const variables = { format, content: JSON.stringify(document), terms };
  return must(await instance.graphql(world.tokens.submitter, IMPORT, variables))['done'] as Record<
    string,
    any
  >[];
}

async function post(path: string, body: unknown, token?: string): Promise<{ status: number; body: any }> {
  const response = await fetch(`${instance.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  return { status: response.status, body: await response.json() };
}

async function publicDocuments(): Promise<string> {
  const rows: { document: string }[] = await instance.owner.query(
    `SELECT document FROM rendition WHERE audience = 'public' AND status = 'published'`,
  );
  return rows.map(({ document }) => document).join('\n');
}

describe('an import over GraphQL', () => {
  it('shows what a document gives, and stores nothing', async () => {
    const variables = { format: 'MISP', content: JSON.stringify({ response: [{ Event: EVENT }] }) };
    const { dryRunImport } = must(await instance.graphql(world.tokens.submitter, DRY_RUN, variables));
    expect(dryRunImport).toHaveLength(1);
    expect(JSON.parse(dryRunImport[0].bundle)).toMatchObject({ type: 'bundle' });
    expect(dryRunImport[0].leftOut.map(({ pointer, code }: any) => `${pointer} ${code}`)).toContain(
      '/response/0/Event/Attribute/2/value wrong-type',
    );
    expect(await instance.owner.query('SELECT id FROM submission')).toEqual([]);
  });

  it('submits, and what the source keeps to itself goes nowhere', async () => {
    const [one] = await imported('MISP', EVENT);
    expect(one).toMatchObject({ amended: false, problem: null, incidentId: `incident--${EVENT.uuid}` });
    await waitForState(instance, world.tokens.submitter, one!['submission'].id, ['published']);
    const published = await publicDocuments();
    expect(published).toContain('203.0.113.20');
    expect(published).not.toContain('203.0.113.66');
    expect(published).not.toContain('CERT Example');
  });

  it('gives the same receipt for the same document, and amends by a later one or by one that says otherwise', async () => {
    const [again] = await imported('MISP', EVENT);
    expect(again).toMatchObject({ amended: false, submission: { version: 1 } });
    const [later] = await imported('MISP', {
      ...EVENT,
      timestamp: '1772500000',
      info: 'Scans, looked at again',
    });
    expect(later).toMatchObject({ amended: true, submission: { version: 2 }, problem: null });
    await waitForState(instance, world.tokens.submitter, later!['submission'].id, ['published']);
    const [otherwise] = await imported('MISP', {
      ...EVENT,
      timestamp: '1772500000',
      info: 'Scans, and no more',
    });
    expect(otherwise).toMatchObject({ amended: true, submission: { version: 3 }, problem: null });
    await waitForState(instance, world.tokens.submitter, otherwise!['submission'].id, ['published']);
    expect(await publicDocuments()).toContain('Scans, and no more');
  });

  it('takes the same document under other terms as an amendment, and says so when it can take none', async () => {
    const event = { ...EVENT, uuid: '5e1b0000-0000-4000-8000-0000000000cc' };
    const [first] = await imported('MISP', event);
    const [other] = await imported('MISP', event, { ...TERMS, defaultTlp: 'GREEN' });
    expect(other).toMatchObject({ amended: true, problem: null, submission: { version: 2 } });
    expect(other!['submission'].sha256).toBe(first!['submission'].sha256);
    await waitForState(instance, world.tokens.submitter, other!['submission'].id, ['published']);
    const path = '/imports/misp?tlp=amber&community=health';
    const third = await post(path, event, world.tokens.submitter);
    expect([third.status, third.body.incidents[0].problem]).toEqual([201, null]);
    const WITHDRAW = 'mutation ($id: ID!) { withdrawIncident(id: $id) { id } }';
    must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id: other!['submission'].id }));
    const refused = await post('/imports/misp?tlp=green', event, world.tokens.submitter);
    expect([refused.status, refused.body.incidents[0].problem]).toEqual([
      422,
      { code: 'conflict', detail: 'This incident was withdrawn, which is final.', issues: [] },
    ]);
  });

  it('takes in every incident of a document, also beside one that cannot be read', async () => {
    const incident = (id: string) => ({
      incident_id: id,
      security_incident: 'Confirmed',
      summary: `A report ${id}.`,
      timeline: { incident: { year: 2025 } },
    });
    const outcomes = await imported('VERIS', [incident('v-1'), 'nonsense', incident('v-2')]);
    expect(outcomes.map(({ pointer, problem }) => [pointer, problem?.code ?? null])).toEqual([
      ['/0', null],
      ['/1', 'invalid-input'],
      ['/2', null],
    ]);
  });

  it('joins the stages of a form, one by one, into one incident', async () => {
    const stage = (name: string, submitted_at: string, more: object) => ({
      regime: 'nis2',
      stage: name,
      reference: 'CASE-7',
      submitted_at,
      aware_at: '2026-03-01T20:00:00Z',
      entity: { name: 'Clinic', id: 'X-1' },
      ...more,
    });
    const early = stage('early-warning', '2026-03-02T08:00:00Z', {
      incident: { title: 'Systems of a clinic', description: 'All was encrypted.' },
    });
    const [first] = await imported('FORM', early);
    await waitForState(instance, world.tokens.submitter, first!['submission'].id, ['published']);
    const notification = stage('notification', '2026-03-04T08:00:00Z', {
      techniques: ['T1486'],
      incident: { criticality: 80 },
    });
    const [second] = await imported('FORM', notification);
    expect(second).toMatchObject({ amended: true, incidentId: first!['incidentId'], problem: null });
    await waitForState(instance, world.tokens.submitter, second!['submission'].id, ['published']);
    const { submission } = must(
      await instance.graphql(world.tokens.submitter, 'query ($id: ID!) { submission(id: $id) { bundle } }', {
        id: second!['submission'].id,
      }),
    );
    expect(submission.bundle).toContain('All was encrypted.');
    expect(submission.bundle).toContain('T1486');
    const [same] = await imported('FORM', notification);
    expect(same).toMatchObject({ amended: false, submission: { version: 2 } });
  });

  it('refuses terms as any submission does, before anything is stored', async () => {
    const count = async () =>
      (await instance.owner.query('SELECT count(*)::int AS n FROM submission'))[0].n as number;
    const before = await count();
    const variables = {
      format: 'MISP',
      content: JSON.stringify({ ...EVENT, uuid: '5e1b0000-0000-4000-8000-0000000000ff' }),
      terms: { defaultTlp: 'AMBER', communities: ['nobody'] },
    };
    const answer = await instance.graphql(world.tokens.submitter, IMPORT, variables);
    expect(answer.errors[0]?.extensions.code).toBe('invalid-terms');
    expect(await count()).toBe(before);
  });

  it('is for participants who may submit', async () => {
    const variables = { format: 'MISP', content: JSON.stringify(EVENT), terms: TERMS };
    for (const [query, of] of [
      [IMPORT, variables],
      [DRY_RUN, { format: 'MISP', content: '{}' }],
    ] as const) {
      const answer = await instance.graphql(undefined, query, of);
      expect(answer.errors[0]?.extensions.code).toBe('unauthenticated');
    }
  });
});

describe('an import over HTTP', () => {
  it('is the same door, with the document as it is', async () => {
    const event = { ...EVENT, uuid: '5e1b0000-0000-4000-8000-0000000000aa' };
    const looked = await post('/imports/misp/dry-run', event, world.tokens.submitter);
    expect([looked.status, looked.body.incidents[0].incidentId]).toEqual([200, `incident--${event.uuid}`]);
    const taken = await post('/imports/misp?tlp=amber&community=health', event, world.tokens.submitter);
    expect([taken.status, taken.body.incidents[0].amended]).toEqual([201, false]);
    const mixed = await post(
      '/imports/misp?tlp=AMBER',
      [{ ...event, uuid: '5e1b0000-0000-4000-8000-0000000000ab', Attribute: [] }, 5],
      world.tokens.submitter,
    );
    expect(mixed.status).toBe(207);
    const none = await post('/imports/veris?tlp=AMBER', [5], world.tokens.submitter);
    expect([none.status, none.body.incidents[0].problem.code]).toEqual([422, 'invalid-input']);
  });

  it.each([
    ['without a key', '/imports/misp?tlp=AMBER', 401, undefined],
    ['of a format that there is not', '/imports/nothing?tlp=AMBER', 404, 'key'],
    ['without a label', '/imports/misp', 422, 'key'],
    ['with an option that there is not', '/imports/misp?tlp=AMBER&secretword=1', 400, 'key'],
  ])('%s is refused', async (_, path, status, key) => {
    const answer = await post(path, EVENT, key === undefined ? undefined : world.tokens.submitter);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(/secretword|203\.0\.113/);
  });

  it('that is nested too deep, too large or no JSON is refused, and repeats nothing', async () => {
    const send = (body: string) => post('/imports/misp?tlp=AMBER', body, world.tokens.submitter);
    expect((await send('['.repeat(100_000))).status).toBe(413);
    expect((await send(`"${'secretword'.repeat(1_700_000)}"`)).status).toBe(413);
    const broken = await send('{"info": "secretword"');
    expect([broken.status, JSON.stringify(broken.body).includes('secretword')]).toEqual([400, false]);
  });
});
