import type { Answer } from './ask';
import { must } from './world';

type Ask = (query: string, variables?: object) => Promise<Answer>;

const HOOK = 'https://soc.example/hook';
const FOLLOWED = 'https://taxii.example/collections/waders/';
const WORD = 'oystercatcher';
const DRAFT = 'avocet-in-a-draft';
const PERSON = 'Dunlin of the night shift';

/** Gives a recipient a webhook, a collection that they follow, a draft, a person, and a thread on an incident that they see. */
export async function setUpOwn(ask: Ask): Promise<void> {
  must(
    await ask(
      `mutation { createWebhook(feed: "recipient-recipient", url: "${HOOK}", label: "soc") { secret } }`,
    ),
  );
  must(
    await ask(`mutation { createPull(input: { url: "${FOLLOWED}", terms: { defaultTlp: RED } }) { id } }`),
  );
  must(await ask(`mutation { invitePerson(name: "${PERSON}", permissions: []) { code } }`));
  must(await ask(`mutation { saveDraft(content: "${DRAFT}") { id } }`));
  const { incidents } = must(await ask('{ incidents(first: 1) { edges { node { id } } } }'));
  const thread = `mutation ($id: ID!) { openRelayThread(incident: $id, kind: QUESTION, text: "${WORD}") { id } }`;
  must(await ask(thread, { id: incidents.edges[0].node.id }));
}

/** Asks for what is each participant's own, expects nothing of anybody else's, and gives all that was said. */
export async function expectOwn(
  ask: Ask,
  viewer: { readonly isParticipant: boolean; readonly isOwner: boolean; readonly maySeeThread: boolean },
): Promise<string> {
  const own = await ask(
    `{ webhooks { id url } pulls { id url takenCount } relayThreads { id messages { text } } }`,
  );
  expect(own.errors.length).toBe(viewer.isParticipant ? 0 : 1);
  const told = JSON.stringify(own.data ?? {});
  expect(told.includes(HOOK)).toBe(viewer.isOwner);
  expect(told.includes(FOLLOWED)).toBe(viewer.isOwner);
  expect(told.includes(WORD) && !viewer.maySeeThread).toBe(false);
  expect(told.includes(WORD) || !viewer.isOwner).toBe(true);
  const tried = await ask(
    `{ dryRunImport(format: MISP, content: "{\\"Event\\":{\\"info\\":\\"tried\\"}}") { __typename } }`,
  );
  expect(tried.errors.length).toBe(viewer.isParticipant ? 0 : 1);
  const named = await ask(`{ recognisedValues(text: "seen at 203[.]0.113[.]9") { value } }`);
  expect(named.errors.length).toBe(viewer.isParticipant ? 0 : 1);
  if (viewer.isParticipant) expect(must(named)['recognisedValues']).toEqual([{ value: '203.0.113.9' }]);
  const people = await ask(`{ people { name } }`);
  expect(JSON.stringify(people.data ?? {}).includes(PERSON)).toBe(viewer.isOwner);
  const drafts = await ownDrafts(ask);
  expect(drafts.includes(DRAFT)).toBe(viewer.isOwner);
  const terms = await ask(`{ inboxTerms { defaultTlp audiences setAt } }`);
  if (viewer.isParticipant) expect(must(terms)['inboxTerms'].setAt).toBeNull();
  return JSON.stringify([own, tried, named, terms, drafts, people]);
}

/** What the drafts of a viewer say, those of whom they are told. */
async function ownDrafts(ask: Ask): Promise<string> {
  const { data } = await ask('{ drafts { id sizeBytes } }');
  const listed = (data?.['drafts'] ?? []) as { id: string }[];
  const opened = listed.map(({ id }) => ask(`{ draft(id: "${id}") { content } }`));
  return JSON.stringify((await Promise.all(opened)).map((answer) => answer.data));
}
