import { forecastRemake } from '@app/pipeline';
import { progressOf } from '@app/submission';
import { type Remaking } from '../remaking';
import { promisesOfRemaking } from '../remaking-promises';
import { must } from '../world';

const SUBMISSIONS = 60;
const WAIT_MS_MAX = 120_000;
const PROGRESS = '{ remakeProgress { rulesVersion standing others failed } }';

/** What operators see of it. This process has the rules of the load: to go back to them changes as much again. */
function countsOfRemaking(done: () => Remaking): void {
  it('tells administrators how far it is, and nobody else', async () => {
    const { instance, world } = done();
    const [administrator] = instance.administrators;
    const { remakeProgress } = must(await instance.graphql(administrator, PROGRESS));
    expect(remakeProgress).toMatchObject({ standing: SUBMISSIONS, others: 0, failed: 0 });
    expect(remakeProgress).toEqual(await progressOf(instance.owner));
    for (const token of [undefined, world.tokens.member])
      expect((await instance.graphql(token, PROGRESS)).errors).toHaveLength(1);
  });

  it('counts by audience what another release would change, and changes nothing', async () => {
    const { instance, loaded, after } = done();
    const { rulesVersion: remade } = await progressOf(instance.owner);
    const touched = (...places: string[]) => loaded.filter(({ place }) => places.includes(place)).length;
    const forecast = await forecastRemake(instance.owner, instance.config, () => undefined);
    expect(forecast).toEqual({
      rulesVersion: expect.not.stringContaining(remade),
      submissions: SUBMISSIONS,
      stale: SUBMISSIONS,
      changed: { participants: touched('country', 'region'), public: touched('region') },
      gone: {},
      failed: 0,
    });
    expect(
      await instance.owner.query(
        `SELECT count(*)::integer AS n FROM collection_entry e JOIN collection c ON c.id = e.collection_id WHERE c.filter = '{}'`,
      ),
    ).toEqual([{ n: after.length }]);
  });
}

describe('a change of rules while readers page', () =>
  promisesOfRemaking(SUBMISSIONS, WAIT_MS_MAX, () => undefined, countsOfRemaking));
