import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type Looker, Reviewing } from '../reviewing';
import { makeWorld, must, waitForState } from '../world';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const OPEN = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };
const SECRET = 'harrier';
const GRID = {
  key: 'b001',
  name: 'Attack on the grid of Brightwell',
  description:
    'Hackers destroyed control systems of a power plant and electricity was lost for two days at Brightwell. The United Kingdom government attributed the attack to Russia, to its military intelligence service GRU.',
  notes: { 'AMBER+STRICT': `The responders call it ${SECRET}.` },
  domain: 'grid-brightwell.example',
};
const AGAIN = { ...GRID, key: 'b002', name: 'Lights out in Brightwell', notes: {} };
const CLOSED = {
  ...GRID,
  key: 'b003',
  name: `Brightwell within the circle, ${SECRET}`,
  notes: {},
};
/** Everything that reviewing shows, as one question. */
const EVERYTHING = `query ($id: ID!) {
  incidentReview(id: $id) { incidentId findings { id relation certainty reviewState disputed awaitsSecond proposedRelation }
    acts { id kind reason reader superseded at carriedDown { to } } statements { id author versions { text } }
    event { incidentIds reporters } agreement { alpha units readers } }
  incidents { totalCount edges { cursor node { id findings { id reviewState disputed awaitsSecond } } } }
  findings { totalCount edges { cursor node { id reviewState } } }
  ruleReviews { catalogue rule proposed confirmed changed rejected disputed overturned }
  reviewAgreement { alpha units readers } }`;
const PROPOSALS = '{ duplicateProposals { id first { id name } second { id } audience score basis shared } }';

let instance: TestInstance;
let reviewing: Reviewing;
let narrow: string;
let grid: string;
let closed: string;

beforeAll(async () => {
  instance = await startInstance();
  const world = await makeWorld(instance);
  reviewing = new Reviewing(instance, world);
  grid = await reviewing.bring('submitter', GRID, OPEN);
  await reviewing.bring('second-submitter', AGAIN, OPEN);
  await reviewing.bring('submitter', CLOSED, { ...OPEN, defaultTlp: 'AMBER', floorTlp: 'AMBER_STRICT' });
  await reviewing.settled();
  closed = await reviewing.idOf('member', 'within the circle');
  const made = await instance.graphql(
    world.tokens.outsider,
    `mutation { createAccessKey(label: "narrow", permissions: ["feed:read"]) { token } }`,
  );
  narrow = must(made)['createAccessKey'].token;
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

/** All that lesser viewers are told, whatever they ask. */
async function transcript(): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const who of ['public', 'administrator', 'outsider', 'client'] as const) {
    const token = reviewing.tokenOf(who);
    const id = await reviewing.idOf(who, 'grid of brightwell');
    for (const question of [EVERYTHING, PROPOSALS]) {
      const { data, errors, status } = await instance.graphql(token, question, { id });
      answers.push({ data, errors, status });
    }
  }
  return answers;
}

async function findingOf(who: Looker, catalogue: string, principle: string): Promise<Record<string, any>> {
  const { findings } = await reviewing.review(who, await reviewing.idOf(who, 'grid of brightwell'));
  return findings.find((each: any) => each.catalogue === catalogue && each.principle === principle);
}

describe('what lesser viewers are told of reviews', () => {
  it('does not change by a word, a statement or a join of a community', async () => {
    const before = await transcript();
    const finding = (await findingOf('member', 'paris-call', '1'))['id'];
    const reason = `As ${SECRET} showed.`;
    await reviewing.say(
      'member',
      'reviewFinding(finding: $finding, decision: REJECT, reason: $reason) { id }',
      { finding, reason },
    );
    const own = await reviewing.idOf('member', 'grid of brightwell');
    await reviewing.say('member', `fileStatement(incident: $incident, form: DENIAL, text: $text)`, {
      incident: own,
      text: reason,
    });
    const join = `decideDuplicate(first: $first, second: $second, decision: JOIN, reason: $reason)`;
    await reviewing.say('member', join, { first: own, second: closed, reason });
    expect(await transcript()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(SECRET);
    const full = await reviewing.review('second-submitter', own);
    expect([full['acts'].length, full['statements'].length, full['event'].incidentIds.length]).toEqual([
      1, 1, 2,
    ]);
  });

  it('names no reviewer who did not sign, and no reader for fewer than three', async () => {
    const review = await reviewing.review(
      'second-submitter',
      await reviewing.idOf('second-submitter', 'grid of brightwell'),
    );
    expect(review['acts'][0]).toMatchObject({ reader: 'reader 1', mine: false });
    expect(review['agreement']).toEqual({ alpha: null, units: null, readers: null });
    expect(JSON.stringify(review['acts'])).not.toMatch(/Organisation|member/);
  });

  it('proposes duplicates to each from what that one reads', async () => {
    const of = async (who: Looker) =>
      must(await instance.graphql(reviewing.tokenOf(who), PROPOSALS))['duplicateProposals'] as any[];
    expect(await of('outsider')).toHaveLength(1);
    expect(JSON.stringify(await of('outsider'))).not.toContain('circle');
    expect((await of('member')).length).toBe(2);
  });
});

describe('the doors of reviewing', () => {
  const calls = (id: string, incident: string) => [
    `reviewFinding(finding: "${id}", decision: CONFIRM, reason: "x") { id }`,
    `addFinding(incident: "${incident}", catalogue: "paris-call", principle: "1", relation: VIOLATES, certainty: CLEAR, quotes: ["x"], reason: "x") { id }`,
    `retractReview(act: "${id}", reason: "x") { id }`,
    `declassifyReview(act: "${id}", audience: "public", text: "x", reason: "x") { id }`,
    `fileStatement(incident: "${incident}", form: DENIAL, text: "x")`,
    `reviseStatement(statement: "${id}", form: DENIAL, text: "x")`,
    `withdrawStatement(statement: "${id}")`,
    `decideDuplicate(first: "${incident}", second: "${incident}", decision: JOIN, reason: "x")`,
  ];

  it('answer alike for what is hidden and for what is not there', async () => {
    const { acts, findings, statements } = await reviewing.review(
      'member',
      await reviewing.idOf('member', 'grid of brightwell'),
    );
    const absent = await Promise.all(
      calls(NOBODY, `incident--${NOBODY}`).map((call) => reviewing.refused('outsider', call)),
    );
    expect(new Set(absent.map(({ code }) => code))).toEqual(new Set(['not-found']));
    for (const hidden of [acts[0].id, findings[0].id, statements[0].id] as string[]) {
      const answers = await Promise.all(
        calls(hidden, closed).map((call) => reviewing.refused('outsider', call)),
      );
      expect(answers).toEqual(absent);
    }
    for (const who of ['public', 'outsider'] as const) expect(await reviewing.review(who, closed)).toBeNull();
  });

  it('let nobody in without a key that carries the permission', async () => {
    for (const call of calls(NOBODY, `incident--${NOBODY}`)) {
      expect((await reviewing.refused('public', call)).code).toBe('unauthenticated');
      expect((await reviewing.refused('administrator', call)).code).toBe('forbidden');
      const { errors } = await instance.graphql(narrow, `mutation { ${call} }`);
      expect(errors[0]?.extensions.code).toBe('forbidden');
    }
  });

  it('take a word for the audience of what was read or a fuller one, and for no audience that one does not belong to', async () => {
    const { id } = await findingOf('outsider', 'paris-call', '1');
    const call = (audience: string) =>
      `reviewFinding(finding: "${id}", decision: REJECT, reason: "x", audience: "${audience}") { id }`;
    expect((await reviewing.refused('outsider', call('public'))).code).toBe('invalid-input');
    const absent = await reviewing.refused('outsider', call('community:nobody'));
    for (const audience of ['community:health', 'clients:health', 'recipient:recipient'])
      expect(await reviewing.refused('outsider', call(audience))).toEqual(absent);
  });

  it('take no finding of a lesser rendition than the fullest that one reads', async () => {
    const { id } = await findingOf('public', 'paris-call', '1');
    const refused = await reviewing.refused(
      'outsider',
      `reviewFinding(finding: "${id}", decision: CONFIRM, reason: "x") { id }`,
    );
    expect(refused.code).toBe('not-found');
  });
});

describe('a second reader', () => {
  it('is awaited before a norm is said to be contravened by people, and then it holds', async () => {
    const confirm = async (who: Looker) => {
      const finding = (await findingOf(who, 'un-norms', 'f'))['id'];
      await reviewing.say(
        who,
        'reviewFinding(finding: $finding, decision: CONFIRM, reason: $reason) { id }',
        { finding, reason: 'Named by a State.' },
      );
      return findingOf('client', 'un-norms', 'f');
    };
    expect(await confirm('outsider')).toMatchObject({ reviewState: 'proposed', awaitsSecond: true });
    expect(await confirm('outsider')).toMatchObject({ reviewState: 'proposed', awaitsSecond: true });
    expect(await confirm('recipient')).toMatchObject({ reviewState: 'confirmed', awaitsSecond: false });
  });

  it('is awaited again when one of two takes the word back', async () => {
    const { acts } = await reviewing.review(
      'outsider',
      await reviewing.idOf('outsider', 'grid of brightwell'),
    );
    const own = acts.filter((act: any) => act.mine);
    expect(own.map((act: any) => act.superseded)).toEqual([true, false]);
    await reviewing.say('outsider', 'retractReview(act: $act, reason: $reason) { id }', {
      act: own[1].id,
      reason: 'On reflection.',
    });
    expect(await findingOf('client', 'un-norms', 'f')).toMatchObject({
      reviewState: 'proposed',
      awaitsSecond: true,
    });
  });
});

describe('a statement in one’s own name', () => {
  it('is for the audience of the rendition that it names, attributed, versioned, and taken back', async () => {
    const incident = await reviewing.idOf('public', 'grid of brightwell');
    const own = await reviewing.idOf('outsider', 'grid of brightwell');
    const statement = await reviewing.say(
      'outsider',
      'fileStatement(incident: $incident, form: DENIAL, text: $text)',
      { incident, text: 'It was not us.' },
    );
    await reviewing.say('outsider', 'fileStatement(incident: $incident, form: RESPONSE, text: $text)', {
      incident: own,
      text: 'Between us: it was.',
    });
    await reviewing.say('outsider', 'reviseStatement(statement: $statement, form: CORRECTION, text: $text)', {
      statement,
      text: 'It was a test.',
    });
    const of = async (who: Looker) =>
      (await reviewing.review(who, await reviewing.idOf(who, 'grid of brightwell')))['statements'];
    const open = {
      id: statement,
      author: 'Organisation outsider',
      audience: 'public',
      withdrawn: false,
      versions: [
        { version: 1, form: 'DENIAL', text: 'It was not us.' },
        { version: 2, form: 'CORRECTION', text: 'It was a test.' },
      ],
    };
    expect(await of('public')).toEqual([open]);
    expect((await of('client')).map((each: any) => each.audience)).toEqual(['public', 'participants']);
    const another = await reviewing.refused('member', `withdrawStatement(statement: "${statement}")`);
    expect(another.code).toBe('not-found');
    await reviewing.say('outsider', 'withdrawStatement(statement: $statement)', { statement });
    expect(await of('public')).toEqual([{ ...open, withdrawn: true, versions: [] }]);
    expect((await reviewing.refused('outsider', `withdrawStatement(statement: "${statement}")`)).code).toBe(
      'conflict',
    );
  });
});

describe('a withdrawal', () => {
  it('takes with it everything that people said of the incident', async () => {
    const token = reviewing.tokenOf('submitter');
    must(
      await instance.graphql(token, `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`, { id: grid }),
    );
    await waitForState(instance, token!, grid, ['withdrawn']);
    await reviewing.settled();
    const left: { n: number }[] = await instance.owner.query(
      `SELECT ((SELECT count(*) FROM review_act) + (SELECT count(*) FROM statement) + (SELECT count(*) FROM event_act))::integer AS n`,
    );
    expect(left).toEqual([{ n: 0 }]);
    const { event } = await reviewing.review('member', await reviewing.idOf('member', 'within the circle'));
    expect(event.incidentIds).toHaveLength(1);
  });
});
