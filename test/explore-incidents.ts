import type { TestInstance } from './instance';
import { policyBundle } from './policy-bundle';
import { CASES, type PolicyCase } from './policy-incidents.data';
import { type World, submit, waitForState } from './world';

/** How many incidents of each marking the tests of Explore begin with. */
export const SHARED = { CLEAR: 8, GREEN: 4 } as const;

/** Publishes the incidents that the tests of Explore begin with. */
export async function publishShared(instance: TestInstance, world: World): Promise<void> {
  for (const [reach, number] of Object.entries(SHARED))
    for (const given of CASES.filter((each) => each.reach === reach).slice(0, number))
      await publishCase(instance, world, given);
}

/** Submits one incident, and waits until it is published. */
export async function publishCase(instance: TestInstance, world: World, given: PolicyCase): Promise<void> {
  const token = world.tokens.submitter;
  const { id } = await submit(instance, token, policyBundle(given), {
    defaultTlp: given.reach,
    nameVictim: true,
    publicRelease: 'AT_ONCE',
  });
  await waitForState(instance, token, id, ['published']);
}
