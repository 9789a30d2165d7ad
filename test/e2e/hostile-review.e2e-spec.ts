import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type Looker, Reviewing } from '../reviewing';
import { admit, joinCommunity, makeWorld, must } from '../world';

/** What somebody reads out of reviews who is not meant to: by a copy, by coming late, by the numbers of readers. */
const TERMS = { defaultTlp: 'CLEAR', communities: ['health'], publicRelease: 'AT_ONCE' };
const HOSPITAL = {
  key: 'd001',
  name: 'Ransomware at the hospital of Ashwick',
  description:
    'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days at Ashwick.',
  notes: { 'AMBER+STRICT': 'The hospital had no second factor on its remote access.' },
  domain: 'drop-zone-ashwick.example',
};
const CLINIC = {
  ...HOSPITAL,
  key: 'd002',
  name: 'Clinic in Ashwick without its records',
  description: 'A clinic could not reach its records after an intrusion, says a supplier.',
};
const WITHIN = 'known within the circle';
const REVIEW = `query ($id: ID!) { incidentReview(id: $id) { findings { id catalogue principle rule }
  acts { kind rule catalogueVersion reason reader audienceKind } statements { versions { text } } event { incidentIds } agreement { readers } } }`;
const PROPOSALS = '{ duplicateProposals { first { id } second { id } audience } }';

let instance: TestInstance;
let reviewing: Reviewing;
let late: string;

beforeAll(async () => {
  instance = await startInstance();
  reviewing = new Reviewing(instance, await makeWorld(instance));
  await reviewing.bring('submitter', HOSPITAL, TERMS);
  await reviewing.bring('second-submitter', CLINIC, TERMS);
  await reviewing.settled();
  late = await admit(instance, { slug: 'late' });
  await joinCommunity(instance, ['late']);
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function reviewAs(token: string | undefined, text: string): Promise<Record<string, any>> {
  const list = `query ($text: String!) { incidents(first: 2, filter: { text: $text }) { edges { node { id } } } }`;
  const { incidents } = must(await instance.graphql(token, list, { text }));
  const [{ node }] = incidents.edges as [{ node: { id: string } }];
  const { incidentReview } = must(await instance.graphql(token, REVIEW, { id: node.id }));
  return { id: node.id, ...incidentReview };
}

const lookAs = (who: Looker, text = 'surgery') => reviewAs(reviewing.tokenOf(who), text);

async function decide(
  who: Looker,
  which: string,
  decision: string,
  reason: string,
  more = '',
): Promise<string> {
  const { findings } = await lookAs(who);
  const finding = findings.find((each: any) => `${each.catalogue} ${each.principle}` === which).id;
  const call = `reviewFinding(finding: $finding, decision: ${decision}, reason: $reason ${more}) { id }`;
  return (await reviewing.say(who, call, { finding, reason })).id;
}

describe('a copy of a word for a lesser audience', () => {
  it('tells neither that the finding stands above nor by which rule', async () => {
    expect((await lookAs('member'))['findings']).toContainEqual(
      expect.objectContaining({ principle: '7', rule: 'p7.no-second-factor' }),
    );
    const act = await decide('member', 'paris-call 7', 'CONFIRM', WITHIN);
    const call = `declassifyReview(act: $act, audience: "public", text: "Hygiene.", reason: "Agreed.", quotes: ["Attackers encrypted the systems"]) { id }`;
    await reviewing.say('member', call, { act });
    const { acts } = await lookAs('public');
    expect(acts).toEqual([expect.objectContaining({ kind: 'add', rule: null, reason: 'Hygiene.' })]);
    expect(JSON.stringify(await lookAs('outsider'))).not.toContain('second-factor');
  });
});

describe('a key that reads less than its holder', () => {
  it('does not speak for the public in the name of somebody who reads more', async () => {
    const make = `mutation { createAccessKey(label: "narrow", permissions: ["finding:review", "finding:declassify"]) { token } }`;
    const { token } = must(await instance.graphql(reviewing.tokenOf('outsider'), make))['createAccessKey'];
    const hospital = await lookAs('public');
    const clinic = await lookAs('public', 'supplier');
    for (const call of [
      `reviewFinding(finding: "${hospital['findings'][0].id}", decision: REJECT, reason: "${WITHIN}") { id }`,
      `addFinding(incident: "${hospital['id']}", catalogue: "paris-call", principle: "3", relation: VIOLATES, certainty: CLEAR, quotes: ["Surgery"], reason: "${WITHIN}") { id }`,
      `decideDuplicate(first: "${hospital['id']}", second: "${clinic['id']}", decision: JOIN, reason: "${WITHIN}")`,
    ]) {
      const { errors } = await instance.graphql(token, `mutation { ${call} }`);
      expect(errors[0]?.extensions.code).toBe('forbidden');
    }
    expect(JSON.stringify(await lookAs('public'))).not.toContain(WITHIN);
  });
});

describe('who came late to a community', () => {
  it('is told of no word on a rendition from before, whenever it was said', async () => {
    const before = [await reviewAs(late, 'surgery'), must(await instance.graphql(late, PROPOSALS))];
    await decide('member', 'paris-call 1', 'REJECT', WITHIN);
    const hospital = (await lookAs('member'))['id'];
    const clinic = (await lookAs('member', 'supplier'))['id'];
    const file = `fileStatement(incident: $incident, form: DENIAL, text: $text)`;
    await reviewing.say('member', file, { incident: hospital, text: WITHIN });
    const join = `decideDuplicate(first: $first, second: $second, decision: JOIN, reason: $reason)`;
    await reviewing.say('member', join, { first: hospital, second: clinic, reason: WITHIN });
    expect([await reviewAs(late, 'surgery'), must(await instance.graphql(late, PROPOSALS))]).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(WITHIN);
    expect(JSON.stringify(await lookAs('second-submitter'))).toContain(WITHIN);
  });

  it('is told of their own words, and of those on what came after', async () => {
    const { findings } = await reviewAs(late, 'surgery');
    const call = `mutation { reviewFinding(finding: "${findings[0].id}", decision: CONFIRM, reason: "So I hear.", audience: "community:health") { id } }`;
    must(await instance.graphql(late, call));
    await reviewing.settled();
    const own = (await reviewAs(late, 'surgery'))['acts'];
    expect(own.map((act: any) => act.reason)).toEqual(['Hygiene.', 'So I hear.']);
    await reviewing.bring('submitter', { ...CLINIC, key: 'd003', name: 'Fire at a theatre' }, TERMS);
    const incident = (await lookAs('member', 'theatre'))['id'];
    await reviewing.say('member', `fileStatement(incident: $incident, form: DENIAL, text: $text)`, {
      incident,
      text: WITHIN,
    });
    expect((await reviewAs(late, 'theatre'))['statements']).toHaveLength(1);
  });
});

describe('the numbers of readers', () => {
  it('do not tell which of those who signed wrote what is not signed', async () => {
    await decide('outsider', 'paris-call 1', 'CONFIRM', 'first', ', signed: true');
    await decide('recipient', 'paris-call 1', 'CONFIRM', 'second');
    await decide('outsider', 'un-norms g', 'CONFIRM', 'third');
    const { acts } = await lookAs('outsider');
    expect(acts.map(({ reader, reason }: any) => [reader, reason])).toEqual([
      ['reader 1', 'Hygiene.'],
      ['Organisation outsider', 'first'],
      ['reader 2', 'second'],
      ['reader 3', 'third'],
    ]);
  });
});

describe('a statement that was withdrawn', () => {
  it('is shown in no version, however much else is said of the incident', async () => {
    const incident = (await lookAs('public'))['id'];
    const text = 'It was us.';
    const file = `fileStatement(incident: $incident, form: ACCEPTANCE, text: $text)`;
    const statement = await reviewing.say('outsider', file, { incident, text });
    await instance.owner.query(
      `INSERT INTO statement (id, thread, version, lineage, audience, audience_kind, author, author_name, author_kind, form, text)
       SELECT gen_random_uuid(), '00000000-0000-4000-8000-000000000001', n, lineage, audience, audience_kind, author, author_name,
              author_kind, 'response', 'As before.' FROM statement, generate_series(1, 500) AS n WHERE thread = $1`,
      [statement],
    );
    await reviewing.say('outsider', 'withdrawStatement(statement: $statement)', { statement });
    const [first] = (await lookAs('public'))['statements'];
    await instance.owner.query(`DELETE FROM statement WHERE text = 'As before.'`);
    expect(first).toEqual({ versions: [] });
  });
});

describe('the trail that administrators read', () => {
  it('tells of a word that it was said and for what kind of audience, and nothing that a withdrawal would have to erase', async () => {
    const entries: { detail: object }[] = await instance.owner.query(
      `SELECT detail FROM audit_entry WHERE action IN ('finding.confirm', 'finding.change', 'finding.reject', 'finding.add', 'finding.retract')`,
    );
    expect(entries.length).toBeGreaterThan(3);
    for (const { detail } of entries) expect(Object.keys(detail)).toEqual(['audience']);
  });
});
