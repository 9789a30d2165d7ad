import type { TestInstance } from './instance';

/** Everyone a journey needs: a submitter, and one viewer of each kind. Token by name. */
export interface World {
  readonly tokens: Readonly<Record<Person, string>>;
}

export const PEOPLE = ['submitter', 'outsider', 'member', 'client', 'recipient', 'second-submitter'] as const;
export type Person = (typeof PEOPLE)[number];

const PROPOSE = `mutation ($input: ParticipantInput!) { proposeParticipant(input: $input) { id } }`;
const ADMIT = `mutation ($slug: String!) { admitParticipant(slug: $slug) { key { token } } }`;
const COMMUNITY = `mutation { createCommunity(slug: "health", name: "Health") { id } }`;
const JOIN = `mutation ($participant: String!) { addCommunityMember(community: "health", participant: $participant) }`;
const CLIENT = `mutation { registerClient(community: "health", participant: "client") }`;

/** Admits everyone through the ordinary doors and founds a community of submitter, second submitter and member. */
export async function makeWorld(instance: TestInstance): Promise<World> {
  const [first] = instance.administrators;
  const tokens: Partial<Record<Person, string>> = {};
  for (const slug of PEOPLE)
    tokens[slug] = await admit(instance, {
      slug,
      listed: slug !== 'submitter',
      domains: [`${slug}.example`],
    });
  must(await instance.graphql(first, COMMUNITY));
  await joinCommunity(instance, ['submitter', 'second-submitter', 'member']);
  must(await instance.graphql(tokens.member, CLIENT));
  return { tokens: tokens as Record<Person, string> };
}

/** Admits a participant by both administrators, and gives its first key. */
export async function admit(
  instance: Pick<TestInstance, 'graphql' | 'administrators'>,
  participant: { slug: string; name?: string; listed?: boolean; domains?: string[] },
): Promise<string> {
  const [first, second] = instance.administrators;
  const { slug } = participant;
  const input = { name: `Organisation ${slug}`, kind: 'COMPANY', listed: true, ...participant };
  must(await instance.graphql(first, PROPOSE, { input }));
  return must(await instance.graphql(second, ADMIT, { slug }))['admitParticipant'].key.token as string;
}

/** Makes participants members of the world's community. */
export async function joinCommunity(
  instance: Pick<TestInstance, 'graphql' | 'administrators'>,
  participants: readonly string[],
): Promise<void> {
  for (const participant of participants)
    must(await instance.graphql(instance.administrators[0], JOIN, { participant }));
}

/** The data of an answer that has to be good. */
export function must(answer: {
  data: Record<string, any>;
  errors: { message: string }[];
}): Record<string, any> {
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

const SUBMIT = `mutation ($bundle: String!, $terms: SharingTermsInput!) { submitIncident(bundle: $bundle, terms: $terms) { id state sha256 version warnings { code pointer } } }`;
const STATE = `query ($id: ID!) { submission(id: $id) { id state failure history { state reason } renditions { audience status incidentId } } }`;

/** Submits a bundle and gives its receipt. */
export async function submit(
  instance: TestInstance,
  token: string,
  bundle: object,
  terms: object,
): Promise<Record<string, any>> {
  return must(await instance.graphql(token, SUBMIT, { bundle: JSON.stringify(bundle), terms }))[
    'submitIncident'
  ];
}

/** Waits until a submission is in one of the states. */
export async function waitForState(
  instance: TestInstance,
  token: string,
  id: string,
  states: readonly string[],
  waitMs = 120_000,
) {
  for (
    const deadline = Date.now() + waitMs;
    Date.now() < deadline;
    await new Promise((resolve) => setTimeout(resolve, 75))
  ) {
    const { submission } = must(await instance.graphql(token, STATE, { id }));
    if (states.includes(submission.state)) return submission as Record<string, any>;
    if (submission.state === 'failed') throw new Error(`failed: ${submission.failure}`);
  }
  throw new Error(`the submission did not become ${states.join(' or ')} in time`);
}
