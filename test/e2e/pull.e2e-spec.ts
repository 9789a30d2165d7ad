import { CLOSE_MS_MAX, closeHouse } from '../check-house';
import {
  BESIDE,
  OPEN,
  type PublicIncident,
  caughtUp,
  follow,
  publicIncidents,
  pullsOf,
  quiet,
  until,
} from '../federation';
import { type Part, type Platform, startPlatform } from '../platform';
import { type Report, amendReport, makeReport } from '../report-bundle';
import { admit, must } from '../world';

/** Two platforms, each with its own home and database, that follow each other. */
const SUBMIT = `mutation ($bundle: String!, $terms: SharingTermsInput!) { submitIncident(bundle: $bundle, terms: $terms) { id } }`;
const AMEND = `mutation ($id: ID!, $bundle: String!, $terms: SharingTermsInput!) { amendIncident(id: $id, bundle: $bundle, terms: $terms) { id } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawIncident(id: $id) { id } }`;
const REPORTS = 12;

let a: Platform;
let b: Platform;
let atA: string;
let atB: string;

beforeAll(async () => {
  [a, b] = await Promise.all([startPlatform(BESIDE), startPlatform(BESIDE)]);
  [atA, atB] = await Promise.all([
    admit(a, { slug: 'cert-a', name: 'CERT A' }),
    admit(b, { slug: 'cert-b', name: 'CERT B' }),
  ]);
}, 300_000);
afterAll(async () => {
  await closeHouse(a);
  await closeHouse(b);
}, CLOSE_MS_MAX * 2);

const submitAt = async (at: Platform, token: string, { bundle }: Report): Promise<string> =>
  must(await at.graphql(token, SUBMIT, { bundle: JSON.stringify(bundle), terms: OPEN }))['submitIncident'].id;
const names = (incidents: readonly PublicIncident[]) => incidents.map(({ name }) => name);
/** Waits until both publish the same so many incidents, and gives what each of them publishes. */
const same = async (count: number) => {
  const read = async () => [await publicIncidents(a), await publicIncidents(b)] as const;
  return until(read, ([one, other]) => one.length === count && JSON.stringify(one) === JSON.stringify(other));
};

describe('two instances that follow each other', () => {
  const reports = Array.from({ length: REPORTS }, (_, index) => makeReport(index, `A, no. ${index}`));
  const ids: string[] = [];

  it('hold the same incidents, though one of them is killed on the way', async () => {
    for (const report of reports.slice(0, REPORTS / 2)) ids.push(await submitAt(a, atA, report));
    await follow(b, atB, a);
    await until(
      () => pullsOf(b, atB),
      ([pull]) => (pull?.objectsCount ?? 0) > 0,
    );
    for (const part of ['api', 'worker', 'database'] as Part[]) process.kill(b.pidOf(part)!, 'SIGKILL');
    for (const report of reports.slice(REPORTS / 2)) ids.push(await submitAt(a, atA, report));
    const [one, other] = await same(REPORTS);
    expect(names(one)).toHaveLength(REPORTS);
    expect(other).toEqual(one);
    expect(await quiet(b)).toEqual({ incidents: REPORTS, failed: 0 });
  }, 200_000);

  it('follow an amendment and a withdrawal', async () => {
    const amended = amendReport(reports[0]!, 1, 'A, amended');
    must(await a.graphql(atA, AMEND, { id: ids[0], bundle: JSON.stringify(amended.bundle), terms: OPEN }));
    must(await a.graphql(atA, WITHDRAW, { id: ids[1] }));
    const told = await until(
      () => publicIncidents(b),
      (incidents) => names(incidents).includes(amended.name) && incidents.length === REPORTS - 1,
    );
    expect(names(told)).toContain(amended.name);
    expect(names(told)).not.toContain(reports[1]!.name);
    const [one, other] = await same(REPORTS - 1);
    expect(other).toEqual(one);
    expect(one).toHaveLength(REPORTS - 1);
  }, 200_000);

  it('tell each other nothing twice, in however many rounds', async () => {
    await follow(a, atA, b);
    await submitAt(b, atB, makeReport(2, 'B, the first'));
    const [one, other] = await same(REPORTS);
    expect(other).toEqual(one);
    expect(names(one)).toHaveLength(REPORTS);
    const read = async () => [await quiet(a), await quiet(b), await counts(a), await counts(b)] as const;
    await caughtUp(a, atA);
    await caughtUp(b, atB);
    const before = await read();
    // Several rounds of both.
    for (let round = 0; round < 4; round += 1) await Promise.all([caughtUp(a, atA), caughtUp(b, atB)]);
    expect(await read()).toEqual(before);
    expect(before[0]).toEqual({ incidents: REPORTS + 1, failed: 0 });
    expect(before[1]).toEqual({ incidents: REPORTS + 1, failed: 0 });
    expect((await pullsOf(a, atA))[0]).toMatchObject({
      takenCount: 1,
      ownCount: REPORTS - 1,
      refusedCount: 0,
    });
    expect((await pullsOf(b, atB))[0]).toMatchObject({ ownCount: 1, refusedCount: 0 });
  }, 200_000);
});

/** How much ever went out. */
async function counts(at: Platform): Promise<unknown> {
  return at.owner.query(
    'SELECT (SELECT count(*) FROM rendition)::integer AS renditions, (SELECT count(*) FROM publication_log)::integer AS entries',
  );
}
