import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import { SHARED, publishShared } from '../explore-incidents';
import { type TestInstance, startInstance } from '../instance';
import { type World, makeWorld, must, waitForState } from '../world';

/** Figures that are no counts, frozen: each is the answer that its query gives, then and now, to those it was asked for. */

const PAIRS = '{ first second events }';
const DELAY =
  '{ events notRecorded datedBefore medianDays quartileDays distribution { fromDays toDays events } }';
const SUMS = '{ values low high events notRecorded }';
const FREEZE = `mutation ($by: [Dimension!]!, $of: FigureInput, $reach: Reach!) { freezeQuery(by: $by, of: $of, reach: $reach) }`;
const FROZEN = `query ($id: ID!) { frozenQuery(id: $id) { figure kind currency changed
  answer { events rows { values } pairs ${PAIRS} delay ${DELAY} sums ${SUMS} }
  current { events rows { values } pairs ${PAIRS} delay ${DELAY} sums ${SUMS} } } }`;
const ASKED = `{ coOccurrence(of: PRINCIPLE) ${PAIRS} attributionDelay ${DELAY} measureSums(kind: "patients", by: [COUNTRY]) ${SUMS} }`;
const FIGURES = [
  { by: ['PRINCIPLE'], of: { figure: 'CO_OCCURRENCE' }, part: 'pairs', query: 'coOccurrence' },
  { by: [], of: { figure: 'ATTRIBUTION_DELAY' }, part: 'delay', query: 'attributionDelay' },
  { by: ['COUNTRY'], of: { figure: 'MEASURE_SUMS', kind: 'patients' }, part: 'sums', query: 'measureSums' },
] as const;

const OWN = '{ submissions(first: 100) { nodes { id } } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawIncident(id: $id, reason: "wrong") { id } }';

let instance: TestInstance;
let world: World;

beforeAll(async () => {
  instance = await startInstance();
  world = await makeWorld(instance);
  await publishShared(instance, world);
}, 180_000);
afterAll(() => closeHouse(instance), CLOSE_MS_MAX);

async function freeze(asked: object, reach = 'PUBLIC'): Promise<string> {
  const { freezeQuery } = must(await instance.graphql(world.tokens.outsider, FREEZE, { reach, ...asked }));
  return freezeQuery as string;
}

async function read(id: string, token?: string): Promise<Record<string, any> | null> {
  return must(await instance.graphql(token, FROZEN, { id }))['frozenQuery'];
}

const ask = async (token?: string) => must(await instance.graphql(token, ASKED)) as Record<string, unknown>;

describe('a figure that is frozen', () => {
  it.each(FIGURES)(
    'is what $query gives to those for whom it was frozen',
    async ({ by, of, part, query }) => {
      const [asPublic, asParticipant] = [await ask(), await ask(world.tokens.member)];
      expect(asPublic[query]).not.toEqual(asParticipant[query]);
      expect(JSON.stringify(asPublic[query])).toMatch(/[1-9]/);
      const open = await freeze({ by, of });
      for (const token of [undefined, world.tokens.member, world.tokens.outsider]) {
        const found = await read(open, token);
        expect(found).toMatchObject({ ...of, changed: false, answer: { events: SHARED.CLEAR, rows: [] } });
        expect([found!['answer'][part], found!['current'][part]]).toEqual([asPublic[query], asPublic[query]]);
      }
      const closed = await freeze({ by, of }, 'PARTICIPANTS');
      expect(await read(closed)).toBeNull();
      const among = await read(closed, world.tokens.member);
      expect(among!['answer'][part]).toEqual(asParticipant[query]);
    },
  );

  it.each(FIGURES)('is a file of the rows of $query', async ({ by, of, part }) => {
    const id = await freeze({ by, of });
    const { answer } = (await read(id))!;
    const address = `${instance.url}/insights/frozen-query.json?id=${id}`;
    const file = (await (await fetch(address)).json()) as { about: object; rows: Record<string, unknown>[] };
    expect(file.about).toMatchObject({ figure: of.figure.toLowerCase().replace('_', '-'), n: SHARED.CLEAR });
    const rows = part === 'delay' ? answer.delay.distribution : answer[part];
    expect(file.rows.map(({ events }) => events)).toEqual(
      rows.map(({ events }: { events: number }) => events),
    );
  });

  it('keeps nothing once an incident that it counted is withdrawn, and is answered anew', async () => {
    const frozen = await Promise.all(FIGURES.map(({ by, of }) => freeze({ by, of })));
    const { nodes } = must(await instance.graphql(world.tokens.submitter, OWN))['submissions'];
    const oldest = nodes.at(-1).id as string;
    must(await instance.graphql(world.tokens.submitter, WITHDRAW, { id: oldest }));
    await waitForState(instance, world.tokens.submitter, oldest, ['withdrawn']);
    const now = await ask();
    for (const [place, { part, query, of }] of FIGURES.entries()) {
      const found = await read(frozen[place]!);
      expect(found).toMatchObject({ ...of, answer: null, changed: true });
      expect(found!['current'][part]).toEqual(now[query]);
      expect(found!['current'].events).toBe(SHARED.CLEAR - 1);
      const file = await fetch(`${instance.url}/insights/frozen-query.json?id=${frozen[place]}`);
      expect(await file.json()).toMatchObject({ about: { erased: true, n: null }, rows: [] });
    }
  });

  it.each([
    ['pairs of two dimensions', { by: ['SECTOR', 'REGION'], of: { figure: 'CO_OCCURRENCE' } }],
    ['pairs of none', { by: [], of: { figure: 'CO_OCCURRENCE' } }],
    ['pairs of times', { by: ['YEAR'], of: { figure: 'CO_OCCURRENCE' } }],
    ['a time to attribution by something', { by: ['SECTOR'], of: { figure: 'ATTRIBUTION_DELAY' } }],
    ['sums of nothing', { by: ['SECTOR'], of: { figure: 'MEASURE_SUMS' } }],
    ['counts of a quantity', { by: ['SECTOR'], of: { figure: 'INSIGHT_TABLE', kind: 'patients' } }],
    ['a sentence', { by: [], of: { figure: 'MEASURE_SUMS', kind: 'the clinic at the lake' } }],
    ['money in words', { by: [], of: { figure: 'MEASURE_SUMS', kind: 'money', currency: 'of the lake' } }],
    ['a quantity that is too long', { by: [], of: { figure: 'MEASURE_SUMS', kind: 'p'.repeat(500) } }],
  ])('is refused where it asks for %s', async (_, given) => {
    const { errors } = await instance.graphql(world.tokens.outsider, FREEZE, { reach: 'PUBLIC', ...given });
    expect(errors).toMatchObject([{ extensions: { code: 'invalid-input' } }]);
  });
});
