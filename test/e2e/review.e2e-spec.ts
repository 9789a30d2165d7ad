import { spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CatalogueDiff } from '@app/pipeline';
import { type ChangedSources, changedSources } from '../changed-sources';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type Looker, Reviewing } from '../reviewing';
import { makeWorld } from '../world';

const VIEWERS = ['public', 'outsider', 'client', 'member', 'recipient'] as const;
type Seen = Record<(typeof VIEWERS)[number], unknown>;
const TERMS = {
  defaultTlp: 'CLEAR',
  communities: ['health'],
  recipients: ['recipient'],
  publicRelease: 'AT_ONCE',
};
const HOSPITAL = {
  key: 'a001',
  name: 'Ransomware at the hospital of Ashwick',
  description:
    'Attackers encrypted the systems of a hospital with ransomware. Surgery was cancelled for four days at Ashwick.',
  notes: {
    GREEN: 'Files of the research unit were seen on a server of the attackers.',
    'AMBER+STRICT': 'They copied the formulas of a vaccine, which the unit had not published yet.',
  },
  domain: 'drop-zone-ashwick.example',
};
const AGAIN = {
  ...HOSPITAL,
  key: 'a002',
  name: 'Clinic in Ashwick without its records',
  description:
    'A clinic could not reach its records after an intrusion, says a supplier. It is being looked into.',
  notes: {},
};
const THIRD = {
  ...AGAIN,
  key: 'a003',
  name: 'Ashwick: a supplier of laboratories saw an intrusion next door',
};

let instance: TestInstance;
let reviewing: Reviewing;
let submissions: string[];

beforeAll(async () => {
  instance = await startInstance();
  reviewing = new Reviewing(instance, await makeWorld(instance));
  submissions = [await reviewing.bring('submitter', HOSPITAL, TERMS)];
  await reviewing.settled();
}, 120_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

/** What each viewer sees of a principle: its state, how certain, whether disputed; and how many words. */
async function everyone(principle: string): Promise<Seen> {
  const seen: Partial<Seen> = {};
  for (const who of VIEWERS) {
    const finding = await reviewing.finding(who, 'surgery', principle);
    const { acts } = await reviewing.review(who, await reviewing.idOf(who, 'surgery'));
    const state =
      finding &&
      `${finding['reviewState']} ${finding['certainty'].toLowerCase()}${finding['disputed'] ? ' disputed' : ''}`;
    seen[who] = [state, acts.length];
  }
  return seen as Seen;
}

async function decide(who: Looker, decision: string, reason: string, more = ''): Promise<string> {
  const finding = (await reviewing.finding(who, 'surgery', '1'))!['id'];
  const call = `reviewFinding(finding: $finding, decision: ${decision}, reason: $reason ${more}) { id }`;
  return (await reviewing.say(who, call, { finding, reason }))['id'];
}

describe('a review, step by step, as each audience sees it', () => {
  let outsiderAct: string;
  let memberAct: string;

  it('begins with what the rules propose', async () => {
    const proposed = ['proposed clear', 0];
    expect(await everyone('1')).toEqual(Object.fromEntries(VIEWERS.map((who) => [who, proposed])));
  });

  it('is rejected by a member of a community: for that community, and for nobody else', async () => {
    await decide('member', 'REJECT', 'The hospital was never the target.');
    const proposed = ['proposed clear', 0];
    expect(await everyone('1')).toEqual({
      public: proposed,
      outsider: proposed,
      client: proposed,
      member: ['rejected clear', 1],
      recipient: proposed,
    });
    const { nodes } = await reviewing.incidents('member', 'surgery');
    expect(
      nodes[0]!['findings'].filter((each: any) => each.catalogue === 'paris-call' && each.principle === '1'),
    ).toEqual([]);
  });

  it('is confirmed by another member: both words stand, and the finding is disputed', async () => {
    await decide('second-submitter', 'CONFIRM', 'Four days without surgery: every element is met.');
    const { member, outsider } = await everyone('1');
    expect(member).toEqual(['proposed clear disputed', 2]);
    expect(outsider).toEqual(['proposed clear', 0]);
    const { acts, agreement } = await reviewing.review('member', await reviewing.idOf('member', 'surgery'));
    expect(acts.map((act: any) => [act.reader, act.mine, act.kind, act.audienceKind])).toEqual([
      ['reader 1', true, 'reject', 'community'],
      ['reader 2', false, 'confirm', 'community'],
    ]);
    expect(agreement).toEqual({ alpha: null, units: null, readers: null });
  });

  it('is confirmed by a participant: for all participants, and what most say holds in the community', async () => {
    outsiderAct = await decide('outsider', 'CONFIRM', 'Stated in full.', ', signed: true');
    expect(await everyone('1')).toEqual({
      public: ['proposed clear', 0],
      outsider: ['confirmed clear', 1],
      client: ['confirmed clear', 1],
      member: ['confirmed clear disputed', 3],
      recipient: ['confirmed clear', 1],
    });
    const { agreement } = await reviewing.review('member', await reviewing.idOf('member', 'surgery'));
    expect(agreement).toEqual({ alpha: null, units: 1, readers: 3 });
  });

  it('is carried down by who said it, in words of its own: the public sees no trace of where it came from', async () => {
    const text = 'Four days of cancelled surgery are named in the report.';
    const call = `declassifyReview(act: $act, audience: "public", text: $text, reason: $reason) { id }`;
    await reviewing.say('outsider', call, { act: outsiderAct, text, reason: 'Agreed with the desk.' });
    const { public: seen } = await everyone('1');
    expect(seen).toEqual(['confirmed clear', 1]);
    const open = await reviewing.review('public', await reviewing.idOf('public', 'surgery'));
    expect(open.acts).toEqual([
      expect.objectContaining({ reason: text, reader: 'reader 1', audienceKind: 'public', carriedDown: [] }),
    ]);
    expect(JSON.stringify(open)).not.toMatch(/desk|Stated in full|outsider/);
    const fuller = await reviewing.review('outsider', await reviewing.idOf('outsider', 'surgery'));
    expect(fuller.acts[0].carriedDown).toEqual([{ to: 'public', reason: 'Agreed with the desk.' }]);
    const trail: { detail: object }[] = await instance.owner.query(
      `SELECT detail FROM audit_entry WHERE action = 'finding.declassify'`,
    );
    expect(trail).toEqual([{ detail: { from: 'participants', to: 'public', copy: expect.any(String) } }]);
  });

  it('gains a finding that a member adds, for the community alone', async () => {
    const incident = await reviewing.idOf('member', 'surgery');
    const call = `addFinding(incident: $incident, catalogue: "paris-call", principle: "4", relation: VIOLATES, certainty: CLEAR, quotes: $quotes, reason: $reason) { id }`;
    const quotes = ['copied the formulas of a vaccine'];
    memberAct = (
      await reviewing.say('member', call, { incident, quotes, reason: 'Unpublished research was taken.' })
    )['id'];
    const seen = await everyone('4');
    expect(seen['member']).toEqual(['added clear', 5]);
    for (const who of ['public', 'outsider', 'client', 'recipient'] as const)
      expect([who, (seen[who] as unknown[])[0]]).toEqual([who, undefined]);
  });

  it('carries that down only with words that stand there', async () => {
    const down = (quotes: string) =>
      `declassifyReview(act: "${memberAct}", audience: "participants", text: "Research was taken.", reason: "Known by now." ${quotes}) { id }`;
    for (const quotes of ['', ', quotes: ["copied the formulas of a vaccine"]'])
      expect((await reviewing.refused('member', down(quotes))).code).toBe('invalid-input');
    expect((await reviewing.refused('second-submitter', down(', quotes: ["research unit"]'))).code).toBe(
      'not-found',
    );
    await reviewing.say('member', down(', quotes: ["Files of the research unit were seen"]'));
    const seen = await everyone('4');
    expect((seen['outsider'] as unknown[])[0]).toBe('added clear');
    expect((seen['recipient'] as unknown[])[0]).toBe('added clear');
    expect((seen['public'] as unknown[])[0]).toBeUndefined();
    const open = await reviewing.review('outsider', await reviewing.idOf('outsider', 'surgery'));
    expect(JSON.stringify(open)).not.toMatch(/vaccine|Unpublished|Known by now/);
  });

  it('follows into the feeds of a principle, and into no other feed', async () => {
    const entries = async (feed: string) => {
      const rows: { kind: string }[] = await instance.owner.query(
        `SELECT e.kind FROM collection_entry e JOIN collection c ON c.id = e.collection_id WHERE c.slug = $1 ORDER BY e.position`,
        [feed],
      );
      return rows.map(({ kind }) => kind);
    };
    expect(await entries('participants-principle-4')).toEqual(['published']);
    expect(await entries('public-principle-4')).toEqual([]);
    expect(await entries('participants')).toEqual(['published']);
  });
});

describe('reports of one event', () => {
  beforeAll(async () => {
    submissions.push(
      await reviewing.bring('outsider', AGAIN, { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' }),
    );
    submissions.push(
      await reviewing.bring('second-submitter', THIRD, { defaultTlp: 'CLEAR', publicRelease: 'AT_ONCE' }),
    );
    await reviewing.settled();
  }, 240_000);

  it('are proposed by what they share', async () => {
    const query = `{ duplicateProposals { first { id } second { id } audience score basis shared } }`;
    const { data } = await instance.graphql(reviewing.tokenOf('outsider'), query);
    const pairs = data['duplicateProposals'] as Record<string, any>[];
    expect(pairs).toHaveLength(3);
    for (const pair of pairs)
      expect(pair).toMatchObject({
        basis: 'observables',
        shared: [expect.stringContaining('drop-zone-ashwick.example')],
      });
  });

  it('are joined by a person, and counted once by those who may know of it', async () => {
    const [a, b, c] = await idsOf('outsider');
    const call = (decision: string) =>
      `decideDuplicate(first: $first, second: $second, decision: ${decision}, reason: "The same server.")`;
    await reviewing.say('outsider', call('JOIN'), { first: a, second: b });
    expect(await counts()).toEqual({ public: 3, outsider: 2 });
    expect(await eventsOf('outsider', a!)).toEqual({ incidentIds: [a, b].sort(), reporters: null });
    await reviewing.say('outsider', call('JOIN'), { first: b, second: c });
    expect(await counts()).toEqual({ public: 3, outsider: 1 });
    expect(await eventsOf('outsider', c!)).toEqual({ incidentIds: [a, b, c].sort(), reporters: 3 });
    expect((await eventsOf('member', (await idsOf('member'))[0]!))['reporters']).toBe(3);
    const [open] = await idsOf('public');
    expect(await eventsOf('public', open!)).toEqual({ incidentIds: [open], reporters: null });
    const proposed = async () => {
      const { data } = await instance.graphql(
        reviewing.tokenOf('outsider'),
        '{ duplicateProposals { first { id } second { id } } }',
      );
      const pairs = data['duplicateProposals'] as Record<'first' | 'second', { id: string }>[];
      return pairs.map(({ first, second }) => [first.id, second.id].sort().join()).sort();
    };
    expect(await proposed()).toEqual([[a, c].sort().join()]);
    await reviewing.say('outsider', call('UNDO'), { first: b, second: c });
    expect(await counts()).toEqual({ public: 3, outsider: 2 });
    expect(await proposed()).toEqual([[a, c].sort().join(), [b, c].sort().join()].sort());
  });

  it('are one for the public too, where that is said for the public', async () => {
    const [a, b] = await idsOf('outsider');
    const call = `decideDuplicate(first: $first, second: $second, decision: JOIN, reason: "Named in both.", audience: "public")`;
    await reviewing.say('outsider', call, { first: a, second: b });
    expect(await counts()).toEqual({ public: 2, outsider: 2 });
    const [open] = await idsOf('public');
    expect((await eventsOf('public', open!))['incidentIds']).toHaveLength(2);
  });

  /** The ids of the three reports, by name, as somebody sees them. */
  async function idsOf(who: Looker): Promise<string[]> {
    const query = `query ($id: ID!) { submission(id: $id) { renditions { audience incidentId } } }`;
    const owners = ['submitter', 'outsider', 'second-submitter'] as const;
    const audience = who === 'public' ? 'public' : 'participants';
    return Promise.all(
      submissions.map(async (id, index) => {
        const { data } = await instance.graphql(reviewing.tokenOf(owners[index]!), query, { id });
        const { renditions } = data['submission'] as {
          renditions: { audience: string; incidentId: string }[];
        };
        return renditions.find((each) => each.audience === audience)!.incidentId;
      }),
    );
  }

  async function eventsOf(who: Looker, id: string): Promise<Record<string, any>> {
    return (await reviewing.review(who, id))['event'];
  }

  async function counts(): Promise<Record<string, number>> {
    const count = async (who: Looker) => (await reviewing.incidents(who, 'ashwick')).totalCount;
    return { public: await count('public'), outsider: await count('outsider') };
  }
});

describe('a new version of a catalogue', () => {
  let release: ChangedSources;
  let worker: ChildProcess | undefined;
  const PATH = 'schemas/principles/paris-call.json';
  beforeAll(() => {
    release = changedSources([
      { path: PATH, from: '"version": "1.0.0"', to: '"version": "1.1.0"' },
      { path: PATH, from: '"outageHours": {\n      "clear": 24', to: '"outageHours": {\n      "clear": 240' },
    ]);
  });
  afterAll(async () => {
    worker?.kill('SIGTERM');
    release.remove();
    await sleep(500);
  });

  it('shows what it would change before anything is published', async () => {
    const before = await everyone('1');
    const diff = diffBy(release);
    expect(diff.versions).toEqual({ 'paris-call': '1.1.0', 'un-norms': expect.any(String) });
    const [first] = diff.principles.filter(
      ({ catalogue, principle }) => catalogue === 'paris-call' && principle === '1',
    );
    expect(first).toMatchObject({ gained: 0, lost: 0, relation: 0, certainty: 5, reviewed: 5 });
    expect(diff.changes).toContainEqual({
      incidentId: await reviewing.idOf('public', 'surgery'),
      audience: 'public',
      catalogue: 'paris-call',
      principle: '1',
      before: 'violates clear',
      after: 'violates arguable',
      reviewState: 'confirmed',
    });
    expect(await everyone('1')).toEqual(before);
  });

  it('maps everything anew, and what people said stands over what it proposes', async () => {
    worker = release.startWorker(instance.config);
    await until(`SELECT count(*)::integer AS n FROM finding f JOIN rendition r ON r.id = f.rendition_id
      WHERE r.status = 'published' AND f.catalogue = 'paris-call' AND f.added_by_act IS NULL AND f.catalogue_version <> '1.1.0'`);
    await until(`SELECT count(*)::integer AS n FROM submission WHERE state <> 'published'`);
    await reviewing.settled();
    const seen = await everyone('1');
    expect(seen['public']).toEqual(['changed clear', 1]);
    expect(seen['outsider']).toEqual(['changed clear', 3]);
    expect(seen['member']).toEqual(['changed clear disputed', 6]);
    const finding = await reviewing.finding('public', 'surgery', '1');
    expect(finding).toMatchObject({ proposedRelation: 'VIOLATES', proposedCertainty: 'ARGUABLE' });
    expect(((await everyone('4'))['outsider'] as unknown[])[0]).toBe('added clear');
    const rules = await instance.graphql(
      undefined,
      `{ ruleReviews(catalogue: "paris-call") { rule proposed confirmed changed rejected overturned } }`,
    );
    expect(rules.data['ruleReviews'][0]).toMatchObject({ changed: 1, rejected: 0, overturned: 1 });
  }, 120_000);

  /** What the other release would change, as its own command counts it. */
  function diffBy({ root }: ChangedSources): CatalogueDiff {
    const script = `const { DataSource } = require('typeorm');
      const { loadConfig } = require('./libs/config/src/index.ts');
      const { dataSourceOptions } = require('./libs/database/src/index.ts');
      const { diffCatalogues } = require('./libs/pipeline/src/index.ts');
      (async () => {
        const config = loadConfig();
        const owner = await new DataSource(dataSourceOptions(config, 'owner')).initialize();
        console.log(JSON.stringify(await diffCatalogues(owner, config, 100, () => undefined)));
        await owner.destroy();
      })();`;
    const env = { PATH: process.env['PATH'], ...instance.config.environment };
    const done = spawnSync(process.execPath, ['--require', './test/swc-register.cjs', '-e', script], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(done.stderr);
    return JSON.parse(done.stdout.trim().split('\n').at(-1)!) as CatalogueDiff;
  }

  async function until(counting: string): Promise<void> {
    for (const deadline = Date.now() + 90_000; Date.now() < deadline; await sleep(250)) {
      const [row]: { n: number }[] = await instance.owner.query(counting);
      if (row?.n === 0) return;
    }
    throw new Error(`still not so: ${counting}`);
  }
});
