import { TLP_MARKINGS } from '@app/marking';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type Looker, Reviewing, reviewedBundle } from '../reviewing';
import { makeWorld, submit, waitForState } from '../world';

const VIEWERS = ['public', 'outsider', 'client', 'member', 'recipient'] as const;
const WITH_COMMUNITY = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const HOSPITAL = {
  key: 'd001',
  name: 'Ransomware at the hospital of Tarnbrook',
  description:
    'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days at Tarnbrook.',
  notes: {
    GREEN: 'Files of the research unit were seen on a server of the attackers.',
    'AMBER+STRICT': 'They copied the formulas of a vaccine, which the unit had not published yet.',
    RED: 'A director had been warned of it a week earlier.',
  },
};
const CLINIC = {
  key: 'd002',
  name: 'Ransomware at the clinic of Fenmoor',
  description:
    'Attackers encrypted the records of a clinic with ransomware. Dialysis was cancelled for four days at Fenmoor.',
  notes: { GREEN: 'The same thing happened to a supplier of laboratories.' },
};

let instance: TestInstance;
let reviewing: Reviewing;

beforeAll(async () => {
  instance = await startInstance();
  reviewing = new Reviewing(instance, await makeWorld(instance));
  await reviewing.bring('submitter', HOSPITAL, WITH_COMMUNITY);
  await reviewing.bring('submitter', CLINIC, { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' });
  await reviewing.settled();
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function documents(who: Looker, word: string): Promise<string> {
  const id = await reviewing.idOf(who, word);
  const token = reviewing.tokenOf(who);
  const paths = [
    `incidents/${id}/brief`,
    `incidents/${id}/dossier`,
    `incidents/${id}/dossier?language=fr`,
    'principles/paris-call/1/dossier',
  ];
  const texts: string[] = [];
  for (const path of paths) {
    const response = await fetch(`${instance.url}/documents/${path}`, {
      headers: { connection: 'close', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    });
    expect(response.status).toBe(200);
    texts.push((await response.text()).replace(/<style>[\s\S]*?<\/style>/, ''));
  }
  return texts.join('\n');
}

async function everyone(word: string): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const who of VIEWERS) seen[who] = await documents(who, word);
  return seen;
}

/** For whom the documents changed. */
async function changedFor(
  word: string,
  before: Record<string, string>,
): Promise<{ changed: string[]; seen: Record<string, string> }> {
  const seen = await everyone(word);
  return { changed: VIEWERS.filter((who) => seen[who] !== before[who]), seen };
}

async function decide(who: Looker, word: string, decision: string, reason: string, more = ''): Promise<void> {
  const finding = (await reviewing.finding(who, word, '1'))!['id'];
  const call = `reviewFinding(finding: $finding, decision: ${decision}, reason: $reason ${more}) { id }`;
  await reviewing.say(who, call, { finding, reason });
}

describe('documents, after each word, as each audience gets them', () => {
  let before: Record<string, string>;
  beforeEach(async () => {
    before = await everyone('surgery');
  });

  it('a word of a community is in that community’s documents, and moves no byte of any other', async () => {
    await decide('member', 'surgery', 'REJECT', 'The hospital was never the target.');
    const { changed, seen } = await changedFor('surgery', before);
    expect(changed).toEqual(['member']);
    expect(seen['member']).toContain('Rejected by reviewers, and no finding');
    expect(seen['member']).toContain('“The hospital was never the target.”');
    expect(seen['member']).toContain('le rejette');
  });

  it('a second word makes it a dispute, and says who holds what', async () => {
    await decide('second-submitter', 'surgery', 'CONFIRM', 'Every element is met.');
    const { changed, seen } = await changedFor('surgery', before);
    expect(changed).toEqual(['member']);
    expect(seen['member']).toContain(
      'Reviewers disagree on principle 1 of the Paris Call. Reviewer 1: rejects it; Reviewer 2: contrary to the principle, clear.',
    );
  });

  it('a word of a participant is in all documents but the public ones, under the name that signed it', async () => {
    await decide('outsider', 'surgery', 'CONFIRM', 'Stated in full.', ', signed: true');
    const { changed, seen } = await changedFor('surgery', before);
    expect(changed).toEqual(['outsider', 'client', 'member', 'recipient']);
    for (const who of ['outsider', 'client', 'recipient']) {
      expect(seen[who]).toContain('“Stated in full.”');
      expect(seen[who]).not.toMatch(/never the target|Every element is met|Reviewers disagree|Reviewer \d/);
    }
  });

  it('a word of a recipient is in the recipient’s own documents alone', async () => {
    await decide('recipient', 'surgery', 'CONFIRM', 'The warning of the director shows it.');
    const { changed, seen } = await changedFor('surgery', before);
    expect(changed).toEqual(['recipient']);
    expect(seen['recipient']).toContain('The warning of the director shows it.');
  });

  it('a statement is in the documents of those whom it was made for and of fuller audiences', async () => {
    const incident = await reviewing.idOf('outsider', 'surgery');
    const call = 'fileStatement(incident: $incident, form: DENIAL, text: $text)';
    const statement = await reviewing.say('outsider', call, { incident, text: 'We had no part in it.' });
    const first = await changedFor('surgery', before);
    expect(first.changed).toEqual(['outsider', 'client', 'member', 'recipient']);
    expect(first.seen['member']).toContain('“We had no part in it.”');
    await reviewing.say('outsider', 'withdrawStatement(statement: $statement)', { statement });
    const { seen } = await changedFor('surgery', before);
    for (const who of VIEWERS) expect(seen[who]).not.toContain('We had no part in it.');
    expect(seen['member']).toContain('statement withdrawn by its author');
    expect(seen['public']).toBe(before['public']);
  });

  it('a word for fewer than may read the rendition is not in a document that is marked for all of them', async () => {
    const earlier = await everyone('dialysis');
    await decide(
      'member',
      'dialysis',
      'CONFIRM',
      'Seen by our circle too.',
      ', audience: "community:health"',
    );
    const { changed, seen } = await changedFor('dialysis', earlier);
    expect(changed).toEqual([]);
    expect(seen['member']).toContain('TLP:GREEN');
    const review = await reviewing.review('member', await reviewing.idOf('member', 'dialysis'));
    expect(review['acts'].map((act: { reason: string }) => act.reason)).toEqual(['Seen by our circle too.']);
  });
});

describe('what is written for a lesser audience than the writer reads as', () => {
  const said = (text: string) => JSON.stringify(text);
  let open: string;

  beforeAll(async () => {
    const made = reviewedBundle({
      key: 'd003',
      name: 'Ransomware at a hospital by the lighthouse',
      description: 'Attackers encrypted a hospital with ransomware. Surgery by the lighthouse was cancelled.',
    }) as { objects: Record<string, unknown>[] };
    const { created, modified, spec_version, id: incident } = made.objects[0]!;
    const common = { created, modified, spec_version };
    const id = (type: string) => `${type}--5e0f22dd-8a2f-4e0b-9d0f-d0039c32f070`;
    made.objects.push(
      {
        type: 'identity',
        id: id('identity'),
        ...common,
        name: 'Northmere Infirmary',
        identity_class: 'organization',
        object_marking_refs: [TLP_MARKINGS['AMBER+STRICT'].id],
      },
      {
        type: 'relationship',
        id: id('relationship'),
        ...common,
        relationship_type: 'targets',
        source_ref: incident,
        target_ref: id('identity'),
      },
    );
    const token = reviewing.world.tokens.submitter;
    const submission = await submit(instance, token, made, WITH_COMMUNITY);
    await waitForState(instance, token, submission.id, ['published']);
    await reviewing.settled();
    open = await reviewing.idOf('public', 'lighthouse');
  }, 120_000);

  it.each(['The Northmere Infirmary was hit.', 'NORTHMERE infirmary, to be exact.'])(
    'is refused where it names a party that the audience is not told of: %s',
    async (text) => {
      const call = `fileStatement(incident: "${open}", form: CORRECTION, text: ${said(text)})`;
      const { code, message } = await reviewing.refused('member', call);
      expect([code, /northmere/i.test(message)]).toEqual(['invalid-input', false]);
      expect(JSON.stringify(await reviewing.review('public', open))).not.toMatch(/northmere/i);
    },
  );

  it('may be said to those who read the name, and to all without it', async () => {
    const own = await reviewing.idOf('member', 'lighthouse');
    const call = 'fileStatement(incident: $incident, form: CORRECTION, text: $text)';
    await reviewing.say('member', call, { incident: own, text: 'The Northmere Infirmary was hit.' });
    const statement = await reviewing.say('member', call, { incident: open, text: 'A hospital was hit.' });
    const revision = `reviseStatement(statement: "${statement}", form: CORRECTION, text: "Northmere Infirmary it was.")`;
    expect((await reviewing.refused('member', revision)).code).toBe('invalid-input');
    const { statements } = await reviewing.review('public', open);
    expect(statements.map(({ versions }: Record<string, any>) => versions.length)).toEqual([1]);
  });

  it('goes down only without the name, and is taken back there only without it', async () => {
    await decide('member', 'lighthouse', 'CONFIRM', 'The Northmere Infirmary says so itself.');
    const { acts } = await reviewing.review('member', await reviewing.idOf('member', 'lighthouse'));
    const down = (text: string) =>
      `declassifyReview(act: "${acts[0].id}", audience: "public", text: ${said(text)}, reason: "Agreed.") { id }`;
    expect((await reviewing.refused('member', down('Northmere Infirmary says so.'))).code).toBe(
      'invalid-input',
    );
    await reviewing.say('member', down('The hospital says so itself.'));
    const [copy] = (await reviewing.review('public', open))['acts'];
    const back = `retractReview(act: "${copy.id}", reason: "Northmere Infirmary asked for it.") { id }`;
    expect((await reviewing.refused('member', back)).code).toBe('invalid-input');
    expect(JSON.stringify(await reviewing.review('public', open))).not.toMatch(/northmere/i);
  });
});
