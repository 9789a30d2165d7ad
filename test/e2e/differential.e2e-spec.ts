import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { COUNTABLE, type ListedIncident, countByHand } from '../counted-by-hand';
import { type TestInstance, startInstance } from '../instance';
import { markedBundle } from '../marked-bundle';
import {
  MARKED_SUBMISSIONS as SUBMISSIONS,
  MEMBERS,
  type MarkedWorld,
  PARTICIPANTS,
  VIEWERS,
  type ViewerName,
  allWords,
  allowedWords,
  makeMarkedWorld,
  visibleTo,
  wordsIn,
} from '../marked-world';
import { expectOwn, setUpOwn } from '../own-things';
import { expectOwnReviews } from '../reviews-seen';
import { must } from '../world';

const NODE =
  'id name description audience revoked stix sectors countries regions enrichments { value } findings { id principle evidence { text } }';
const TABLES = [
  [],
  ['SECTOR'],
  ['PRINCIPLE'],
  ['PRINCIPLE', 'MONTH', 'REGION'],
  ['COUNTRY', 'CERTAINTY'],
  ['ATTRIBUTION_STATE'],
];
const SORTS = ['ADDED_NEWEST', 'ADDED_OLDEST', 'DATE_NEWEST', 'DATE_OLDEST'];

let instance: TestInstance;
let tokens: MarkedWorld['tokens'];
let ids: MarkedWorld['ids'];

beforeAll(async () => {
  instance = await startInstance();
  await instance.owner.query(
    `INSERT INTO supporter (catalogue, ordinal, name, aliases, known_as, kind, country, commitments)
     VALUES ('paris-call', 1, 'Estonia', '{}', '{estonia}', 'state', 'EE', '{}')`,
  );
  ({ tokens, ids } = await makeMarkedWorld(instance));
  await setUpOwn((query, variables) => ask('recipient', query, variables));
}, 300_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

const ask = (viewer: ViewerName, query: string, variables: object = {}) =>
  instance.graphql(tokens[viewer], query, variables);

describe.each(VIEWERS)('as %s', (viewer) => {
  it('incidents are exactly those of the policy, in every sort order and page by page', async () => {
    for (const sort of SORTS) {
      const pages: { id: string; stix: string }[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { incidents } = must(
          await ask(
            viewer,
            `query ($after: String, $sort: IncidentSortOrder!) { incidents(first: 2, after: $after, sort: $sort) { totalCount edges { node { ${NODE} } } pageInfo { hasNextPage endCursor } } }`,
            { after, sort },
          ),
        );
        total = incidents.totalCount;
        pages.push(...incidents.edges.map((edge: { node: { id: string; stix: string } }) => edge.node));
        after = incidents.pageInfo.hasNextPage ? incidents.pageInfo.endCursor : null;
      } while (after);
      expect([total, pages.length, new Set(pages.map(({ id }) => id)).size]).toEqual(
        Array(3).fill(visibleTo(viewer).length),
      );
      expect(new Set(wordsIn(JSON.stringify(pages)))).toEqual(allowedWords(viewer));
    }
  });

  it('a text filter finds a word exactly where the policy lets the viewer read it', async () => {
    const allowed = allowedWords(viewer);
    for (const word of allWords) {
      const answer = must(
        await ask(viewer, `query ($text: String!) { incidents(filter: { text: $text }) { totalCount } }`, {
          text: word.toUpperCase(),
        }),
      );
      expect([word, answer['incidents'].totalCount]).toEqual([word, allowed.has(word) ? 1 : 0]);
    }
  });

  it('findings are those of incidents in sight', async () => {
    const { findings } = must(
      await ask(
        viewer,
        `{ findings(first: 100) { totalCount edges { node { incidentId evidence { text } } } } }`,
      ),
    );
    const { incidents } = must(
      await ask(viewer, `{ incidents(first: 100) { edges { node { id findings { id } } } } }`),
    );
    const nodes: { id: string; findings: unknown[] }[] = incidents.edges.map(
      (edge: { node: object }) => edge.node,
    );
    expect(findings.totalCount).toBe(nodes.reduce((sum, node) => sum + node.findings.length, 0));
    const inSight = new Set(nodes.map(({ id }) => id));
    for (const { node } of findings.edges) expect(inSight).toContain(node.incidentId);
    expect(wordsIn(JSON.stringify(findings)).filter((word) => !allowedWords(viewer).has(word))).toEqual([]);
  });

  it('feeds are those of the audiences that the viewer belongs to, and hold nothing above them', async () => {
    const feeds: { slug: string }[] = must(await ask(viewer, `{ collections { id slug title } }`))[
      'collections'
    ];
    const named = feeds.map(({ slug }) => slug).filter((slug) => !/-(principle|sector|region)-/.test(slug));
    expect(named.sort()).toEqual(feedsOf(viewer).sort());
    for (const slug of [
      'public',
      'participants',
      'community-health',
      'clients-health',
      'recipient-recipient',
      'recipient-member',
    ]) {
      const { collection } = must(
        await ask(
          viewer,
          `query ($id: ID!) { collection(id: $id) { entries(first: 100) { entries { incident { ${NODE} } } } } }`,
          { id: slug },
        ),
      );
      expect([slug, collection !== null]).toEqual([slug, named.includes(slug)]);
      expect(wordsIn(JSON.stringify(collection)).filter((word) => !allowedWords(viewer).has(word))).toEqual(
        [],
      );
    }
  });

  it('incident(id) answers for a hidden id as for an absent one', async () => {
    const all: { incident_id: string; status: string }[] = await instance.owner.query(
      `SELECT incident_id, status FROM rendition`,
    );
    for (const { incident_id } of all) {
      const answer = await ask(viewer, `query ($id: ID!) { incident(id: $id) { ${NODE} } }`, {
        id: incident_id,
      });
      expect(answer.errors).toEqual([]);
      expect(wordsIn(JSON.stringify(answer.data)).filter((word) => !allowedWords(viewer).has(word))).toEqual(
        [],
      );
      if (!(await inSightOf(viewer, incident_id))) expect(answer.data).toEqual({ incident: null });
    }
  });

  it('submission(id) is for its submitter alone, and the same for hidden and absent', async () => {
    const query = `query ($id: ID!) { submission(id: $id) { id state bundle history { state } renditions { audience } } }`;
    const absent = await ask(viewer, query, { id: '00000000-0000-4000-8000-000000000000' });
    expect(absent.errors).toHaveLength(1);
    for (const { key, submitter, fate } of SUBMISSIONS.filter((row) => row.submitter !== viewer)) {
      expect([key, submitter, fate, (await ask(viewer, query, { id: ids[key] })).errors]).toEqual([
        key,
        submitter,
        fate,
        absent.errors,
      ]);
    }
  });

  it('previews, masks and lowered markings are for its submitter alone, and the same for hidden and absent', async () => {
    for (const field of [
      'previewSubmission(id: $id) { audiences { stix changes { words } } }',
      'extraMasks(id: $id) { text }',
      'loweredMarkings(id: $id) { objectId reason }',
    ]) {
      const query = `query ($id: ID!) { ${field} }`;
      const absent = await ask(viewer, query, { id: '00000000-0000-4000-8000-000000000000' });
      expect(absent.errors).toHaveLength(1);
      for (const { key } of SUBMISSIONS.filter(({ submitter }) => submitter !== viewer))
        expect([key, (await ask(viewer, query, { id: ids[key] })).errors]).toEqual([key, absent.errors]);
    }
  });

  it('submissionOf is null for what others submitted, as for what nobody did', async () => {
    const query = `query ($id: ID!) { submissionOf(incidentId: $id) { id version } }`;
    const absent = await ask(viewer, query, { id: 'incident--00000000-0000-4000-8000-000000000000' });
    for (const { key, submitter } of SUBMISSIONS) {
      const { id } = markedBundle({ key }).objects.find(({ type }) => type === 'incident')!;
      const answer = await ask(viewer, query, { id });
      if (submitter === viewer) expect(must(answer)['submissionOf']).toMatchObject({ id: ids[key] });
      else expect([key, answer.data, answer.errors]).toEqual([key, absent.data, absent.errors]);
    }
  });

  it("submissions lists the viewer's own alone", async () => {
    const answer = await ask(viewer, `{ submissions(first: 100) { nodes { id } } }`);
    const own = SUBMISSIONS.filter(({ submitter }) => submitter === viewer).map(({ key }) => ids[key]!);
    const listed: { id: string }[] = answer.errors.length > 0 ? [] : answer.data['submissions'].nodes;
    expect(listed.map(({ id }) => id).sort()).toEqual(own.sort());
  });

  it('me tells of nobody else', async () => {
    const { me } = must(
      await ask(viewer, `{ me { kind permissions participant { slug } communities { slug } } }`),
    );
    const slug = viewer === 'key without feed:read' ? 'member' : viewer;
    const isParticipant = PARTICIPANTS.includes(slug);
    expect(me.participant).toEqual(isParticipant ? { slug } : null);
    expect(me.communities).toEqual(MEMBERS.includes(slug as ViewerName) ? [{ slug: 'health' }] : []);
  });

  it('counts are what counting the own list by hand gives', async () => {
    const list = must(await ask(viewer, `{ incidents(first: 100) { edges { node { ${COUNTABLE} } } } }`));
    const listed: ListedIncident[] = list['incidents'].edges.map(
      (edge: { node: ListedIncident }) => edge.node,
    );
    for (const by of TABLES) {
      const { insightTable } = must(
        await ask(viewer, `{ insightTable(by: [${by.join(', ')}]) { events rows { values events } } }`),
      );
      const rows: { values: string[]; events: number }[] = insightTable.rows;
      expect(Object.fromEntries(rows.map(({ values, events }) => [values.join(' | '), events]))).toEqual(
        countByHand(listed, by),
      );
      expect(insightTable.events).toBe(listed.length);
    }
    const others = must(
      await ask(
        viewer,
        `{ insightTrend(period: YEAR) { periods { rows { events } } notRecorded { events } }
           coOccurrence(of: PRINCIPLE) { first second events } attributionDelay { events notRecorded datedBefore }
           measureSums(kind: "patients", by: []) { events notRecorded } }`,
      ),
    );
    const { events, notRecorded, datedBefore } = others['attributionDelay'];
    expect(events + notRecorded + datedBefore).toBe(listed.length);
    const [sum] = others['measureSums'];
    expect(sum.events + sum.notRecorded).toBe(listed.length);
  });

  it('reviews, rules and proposals are of what they see alone', async () => {
    const proposals = await expectOwnReviews(
      (query, variables) => ask(viewer, query, variables),
      (query) => ask('recipient', query),
    );
    expect(proposals.errors.length).toBe(PARTICIPANTS.includes(viewer) ? 0 : 1);
    expect(wordsIn(JSON.stringify(proposals.data)).every((word) => allowedWords(viewer).has(word))).toBe(
      true,
    );
  });

  it('supporters are the same list for everybody', async () => {
    const answer = must(await ask(viewer, `{ supporters { name country } }`));
    expect(answer['supporters']).toEqual([{ name: 'Estonia', country: 'EE' }]);
  });

  it('webhooks, pulls, drafts, threads and terms of an inbox are their own, and an import that is only tried tells what was sent', async () => {
    const told = await expectOwn((query) => ask(viewer, query), {
      isParticipant: PARTICIPANTS.includes(viewer),
      isOwner: viewer === 'recipient',
      maySeeThread: ['recipient', 'submitter', 'second-submitter'].includes(viewer),
    });
    expect(wordsIn(told)).toEqual([]);
  });

  it('keys, the audit trail and the progress of a re-making are for those who hold the right', async () => {
    const keys = await ask(viewer, `{ accessKeys { label } }`);
    const mayManage = PARTICIPANTS.includes(viewer) || viewer === 'administrator';
    expect(keys.errors.length).toBe(mayManage ? 0 : 1);
    const audit = await ask(viewer, `{ auditEntries { action } }`);
    expect(audit.errors.length).toBe(viewer === 'administrator' ? 0 : 1);
    const progress = await ask(viewer, `{ remakeProgress { __typename } }`);
    expect(progress.errors.length).toBe(viewer === 'administrator' ? 0 : 1);
    for (const ofAdministrators of [
      'participants',
      'communities',
      'submissionBacklog',
      'failedSubmissions',
    ]) {
      const { errors } = await ask(viewer, `{ ${ofAdministrators} { __typename } }`);
      expect(errors.length).toBe(viewer === 'administrator' ? 0 : 1);
    }
  });
});

it('asks every query of the schema above', async () => {
  const { __schema } = must(await ask('public', `{ __schema { queryType { fields { name } } } }`));
  const names: string[] = __schema.queryType.fields.map((field: { name: string }) => field.name);
  const asked = `accessKeys attributionDelay auditEntries coOccurrence collection collections communities
    draft drafts dryRunImport duplicateProposals extraMasks failedSubmissions findings frozenQuery inboxTerms incident incidentReview incidents insightTable
    insightTrend loweredMarkings me measureSums participants people previewSubmission pulls recognisedValues relayThreads remakeProgress
    reviewAgreement ruleReviews submission submissionBacklog submissionOf submissions supporters webhooks`.split(
    /\s+/,
  );
  expect(names.filter((name) => name !== 'principles').sort()).toEqual(asked);
});

it('a bad key is refused, never taken for the public', async () => {
  for (const token of ['nonsense', `entente_${'A'.repeat(43)}`]) {
    const answer = await instance.graphql(token, `{ incidents { totalCount } }`);
    expect(answer.errors[0]?.extensions.code).toBe('unauthenticated');
  }
});

it('cursors of one list are refused by another, and carry no right', async () => {
  const list = `query ($after: String, $filter: IncidentFilterInput) { incidents(first: 1, after: $after, filter: $filter) { edges { cursor node { id } } pageInfo { endCursor } } }`;
  const first = must(await ask('member', list))['incidents'].pageInfo.endCursor as string;
  const other = await ask('member', list, { after: first, filter: { sector: 'energy' } });
  expect(other.errors[0]?.extensions.code).toBe('invalid-input');
  const asPublic = must(await ask('public', list, { after: first }));
  expect(wordsIn(JSON.stringify(asPublic)).filter((word) => !allowedWords('public').has(word))).toEqual([]);
});

function feedsOf(viewer: ViewerName): string[] {
  return [
    'public',
    ...(PARTICIPANTS.includes(viewer) ? ['participants', `recipient-${viewer}`] : []),
    ...(viewer === 'client' || MEMBERS.includes(viewer) ? ['clients-health'] : []),
    ...(MEMBERS.includes(viewer) ? ['community-health'] : []),
  ];
}

/** Whether a rendition's own audience is one of the viewer's, by the names of audiences alone. */
async function inSightOf(viewer: ViewerName, incidentId: string): Promise<boolean> {
  const rows: { kind: string; slug: string | null; status: string }[] = await instance.owner.query(
    `SELECT r.audience_kind AS kind, p.slug, r.status FROM rendition r LEFT JOIN participant p ON r.audience = 'recipient:' || p.id WHERE r.incident_id = $1`,
    [incidentId],
  );
  return rows.some(
    ({ kind, slug, status }) =>
      status !== 'held' &&
      (kind === 'public' ||
        (kind === 'participants' && PARTICIPANTS.includes(viewer)) ||
        (kind === 'clients' && (viewer === 'client' || MEMBERS.includes(viewer))) ||
        (kind === 'community' && MEMBERS.includes(viewer)) ||
        (kind === 'recipient' && slug === viewer)),
  );
}
