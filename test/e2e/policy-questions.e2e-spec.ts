import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSupporters } from '@app/insights';
import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { type TestInstance, startInstance } from '../instance';
import { type PolicyAnswer, READ } from '../policy-answers';
import { policyBundle } from '../policy-bundle';
import { EXPECTED, delays } from '../policy-counter';
import { CASES, SUPPORTING_STATES } from '../policy-incidents.data';
import { type Asker, type PolicyQuestion, QUESTIONS } from '../policy-questions.data';
import { policyPage } from '../policy-page';
import { ROOT } from '../sources';
import { type World, makeWorld, must, submit, waitForState } from '../world';

const PAGE = join(ROOT, 'docs', 'policy-questions.md');
const AT_A_TIME = 6;
const SUPPORTERS = Buffer.from(
  ['name,kind,country', ...SUPPORTING_STATES.map((code) => `State ${code},state,${code}`)].join('\n'),
);
const REVIEW =
  'mutation ($finding: ID!, $reason: String!) { reviewFinding(finding: $finding, decision: DECISION, reason: $reason) { id } }';

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await loadSupporters(instance.owner, 'paris-call', SUPPORTERS);
  for (let from = 0; from < CASES.length; from += AT_A_TIME)
    await Promise.all(CASES.slice(from, from + AT_A_TIME).map(bring));
}, 300_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function bring(given: (typeof CASES)[number], index: number): Promise<void> {
  const token = world.tokens[index % 2 === 0 ? 'submitter' : 'second-submitter'];
  const terms = {
    defaultTlp: given.reach,
    communities: ['health'],
    recipients: given.reach === 'RED' ? ['recipient'] : [],
    nameVictim: true,
    publicRelease: 'AT_ONCE',
  };
  const { id } = await submit(instance, token, policyBundle(given), terms);
  await waitForState(instance, token, id, ['published'], 180_000);
}

async function ask({ call, asker }: PolicyQuestion): Promise<PolicyAnswer> {
  const token = tokenOf(asker);
  if (!call.startsWith('/')) return { data: must(await instance.graphql(token, call)), text: '' };
  const response = await fetch(`${instance.url}${call}`, {
    headers: { connection: 'close', ...(token ? { authorization: `Bearer ${token}` } : {}) },
  });
  expect(response.status).toBe(200);
  return { data: {}, text: (await response.text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

function tokenOf(asker: Asker): string | undefined {
  return asker === 'public' ? undefined : world.tokens[asker];
}

/** A page as the formatter may lay it out: what stands in it, without spaces and the commas that GraphQL ignores. */
function withoutLayout(page: string): string {
  return page.replace(/[\s,]+/g, '');
}

/** Two findings that reviewers have decided on: one confirmed, one overturned. */
async function decide(): Promise<void> {
  const query =
    '{ incidents(first: 2, sort: DATE_OLDEST, filter: { text: "meltemi" }) { edges { node { findings { id catalogue } } } } rivals: incidents(first: 1, filter: { text: "nordwind" }) { edges { node { findings { id catalogue } } } } }';
  const { incidents, rivals } = must(await instance.graphql(world.tokens.outsider, query));
  for (const [connection, decision] of [
    [incidents, 'REJECT'],
    [rivals, 'CONFIRM'],
  ] as const) {
    const finding = connection.edges[0].node.findings.find(
      ({ catalogue }: { catalogue: string }) => catalogue === 'paris-call',
    ).id;
    must(
      await instance.graphql(world.tokens.outsider, REVIEW.replace('DECISION', decision), {
        finding,
        reason: 'Read again.',
      }),
    );
  }
}

it('there are 27 questions, over at least forty incidents of which every asker may know another part', () => {
  expect(QUESTIONS.map(({ number }) => number)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
  expect(CASES.length).toBeGreaterThanOrEqual(40);
  const totals = (['public', 'outsider', 'member'] as const).map(
    (asker) => (EXPECTED[8]!(asker) as { total: number }).total,
  );
  expect(new Set(totals).size).toBe(3);
});

describe.each(QUESTIONS.filter(({ number }) => number !== 24))(
  'question $number, asked as $asker',
  (question) => {
    it(question.question, async () => {
      const answer = READ[question.number]!(await ask(question));
      expect(answer).toEqual(EXPECTED[question.number]!(question.asker));
      expect(JSON.stringify(answer).length).toBeGreaterThan(4);
    });
  },
);

it('question 24, asked as a participant after two findings were decided', async () => {
  await decide();
  const question = QUESTIONS.find(({ number }) => number === 24)!;
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    const answer = READ[24]!(await ask(question)) as { rejected: number; confirmed: number };
    if (answer.rejected + answer.confirmed >= 2) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(READ[24]!(await ask(question))).toEqual(EXPECTED[24]!('outsider'));
});

it.each(['public', 'outsider', 'member'] as const)(
  'the time from event to attribution, asked as %s, is what the data alone gives',
  async (asker) => {
    const call =
      '{ attributionDelay { events notRecorded datedBefore medianDays distribution { fromDays toDays events } } }';
    const { attributionDelay: answer } = must(await instance.graphql(tokenOf(asker), call));
    const { days, datedBefore, notRecorded } = delays(asker);
    const [low, high] = [days[Math.floor((days.length - 1) / 2)]!, days[Math.ceil((days.length - 1) / 2)]!];
    expect(answer).toEqual({
      events: days.length,
      notRecorded,
      datedBefore,
      medianDays: (low + high) / 2,
      distribution: answer.distribution.map(({ fromDays, toDays }: Record<string, number>) => ({
        fromDays,
        toDays,
        events: days.filter((each) => each >= fromDays! && each < (toDays ?? Infinity)).length,
      })),
    });
    expect(days.length).toBeGreaterThan(3);
  },
);

it('the page on the questions has each with its call as it is asked here', () => {
  if (process.env['ENTENTE_UPDATE']) writeFileSync(PAGE, policyPage(QUESTIONS));
  expect(withoutLayout(readFileSync(PAGE, 'utf8'))).toBe(withoutLayout(policyPage(QUESTIONS)));
});
