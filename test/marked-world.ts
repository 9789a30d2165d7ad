import { type Tlp, isAtMost, strictest } from '@app/marking';
import type { TestInstance } from './instance';
import { LABELS, SECRETS, markedBundle } from './marked-bundle';
import { type Person, makeWorld, must, submit, waitForState } from './world';

/** What was submitted, and under which terms. The policy below is computed from this alone. */
export interface Given {
  readonly key: string;
  readonly submitter: Person;
  readonly incidentTlp: Tlp;
  readonly floorTlp: Tlp;
  readonly health: boolean;
  readonly recipient: boolean;
  readonly fate: 'at-once' | 'held' | 'released' | 'withdrawn';
}

const given = (key: string, more: Partial<Given> = {}): Given => ({
  key,
  submitter: 'submitter',
  incidentTlp: 'CLEAR',
  floorTlp: 'CLEAR',
  health: false,
  recipient: false,
  fate: 'at-once',
  ...more,
});

/** One of each kind: who submits it, under which terms, and what becomes of it. */
export const MARKED_SUBMISSIONS: readonly Given[] = [
  given('a1', { health: true, recipient: true }),
  given('a2', { incidentTlp: 'GREEN', health: true }),
  given('a3', { incidentTlp: 'AMBER', health: true }),
  given('a4', { incidentTlp: 'AMBER+STRICT', health: true, submitter: 'second-submitter' }),
  given('a5', { incidentTlp: 'RED', recipient: true }),
  given('a6', { fate: 'held', submitter: 'second-submitter' }),
  given('a7', { fate: 'released' }),
  given('a8', { fate: 'withdrawn', health: true, recipient: true }),
  given('a9', { floorTlp: 'AMBER', health: true }),
];

/** Every kind of viewer: with a key or without, with rights or without. */
export const VIEWERS = [
  'public',
  'outsider',
  'member',
  'client',
  'recipient',
  'submitter',
  'second-submitter',
  'administrator',
  'key without feed:read',
] as const;
export type ViewerName = (typeof VIEWERS)[number];

const CEILINGS: Record<string, Tlp> = {
  public: 'CLEAR',
  participants: 'GREEN',
  clients: 'AMBER',
  community: 'AMBER+STRICT',
  recipient: 'RED',
};
/** Members of the community. */
export const MEMBERS: readonly ViewerName[] = ['member', 'submitter', 'second-submitter'];
/** Everybody whose key reads as a participant. */
export const PARTICIPANTS: readonly ViewerName[] = ['outsider', 'client', 'recipient', ...MEMBERS];

/** The policy, as a function: up to which label a viewer sees a submission, or undefined for nothing of it. */
export function policy(viewer: ViewerName, submission: Given): Tlp | undefined {
  if (submission.fate === 'withdrawn') return undefined;
  const audiences = [
    ...(submission.fate === 'held' ? [] : ['public']),
    ...(PARTICIPANTS.includes(viewer) ? ['participants'] : []),
    ...(submission.health && (viewer === 'client' || MEMBERS.includes(viewer)) ? ['clients'] : []),
    ...(submission.health && MEMBERS.includes(viewer) ? ['community'] : []),
    ...(submission.recipient && viewer === 'recipient' ? ['recipient'] : []),
  ];
  const level = strictest(submission.incidentTlp, submission.floorTlp);
  return audiences
    .map((audience) => CEILINGS[audience]!)
    .filter((ceiling) => isAtMost(level, ceiling))
    .at(-1);
}

const secretOf = (submission: Given, label: Tlp) => `${SECRETS[label]}${submission.key}`;

/** The words that the policy lets a viewer see, over all submissions. */
export function allowedWords(viewer: ViewerName): Set<string> {
  return new Set(
    MARKED_SUBMISSIONS.flatMap((submission) => {
      const ceiling = policy(viewer, submission);
      if (!ceiling) return [];
      return LABELS.filter((label) => isAtMost(strictest(label, submission.floorTlp), ceiling)).map((label) =>
        secretOf(submission, label),
      );
    }),
  );
}

/** Every word that somebody may not see. */
export const allWords = new Set(
  MARKED_SUBMISSIONS.flatMap((submission) => LABELS.map((label) => secretOf(submission, label))),
);
/** Those of them that stand in a text. */
export const wordsIn = (text: string) => [...allWords].filter((word) => text.includes(word));
/** The submissions of which a viewer sees something. */
export const visibleTo = (viewer: ViewerName) =>
  MARKED_SUBMISSIONS.filter((submission) => policy(viewer, submission) !== undefined);

/** The keys of every viewer, and the submissions by their key. */
export interface MarkedWorld {
  readonly tokens: Readonly<Record<ViewerName, string | undefined>>;
  readonly ids: Readonly<Record<string, string>>;
}

/** Admits everybody and submits everything, each to its fate. */
export async function makeMarkedWorld(instance: TestInstance): Promise<MarkedWorld> {
  const world = await makeWorld(instance);
  const keys = must(
    await instance.graphql(
      world.tokens.member,
      `mutation { createAccessKey(label: "narrow", permissions: ["submission:read"]) { token } }`,
    ),
  );
  const tokens = {
    ...world.tokens,
    public: undefined,
    administrator: instance.administrators[0],
    'key without feed:read': keys['createAccessKey'].token,
  };
  const brought = await Promise.all(
    MARKED_SUBMISSIONS.map(async (given) => [
      given.key,
      await bringMarked(instance, world.tokens[given.submitter], given),
    ]),
  );
  return { tokens, ids: Object.fromEntries(brought) as Record<string, string> };
}

/** Submits one, and waits until its fate has come. Gives its id. */
export async function bringMarked(instance: TestInstance, token: string, submission: Given): Promise<string> {
  const secrets = Object.fromEntries(LABELS.map((label) => [label, secretOf(submission, label)]));
  const bundle = markedBundle({ key: submission.key, incidentTlp: submission.incidentTlp, secrets });
  const { id } = await submit(instance, token, bundle, {
    defaultTlp: 'CLEAR',
    floorTlp: submission.floorTlp.replace('+', '_'),
    communities: submission.health ? ['health'] : [],
    recipients: submission.recipient ? ['recipient'] : [],
    publicRelease: ['held', 'released'].includes(submission.fate) ? 'ON_RELEASE' : 'AT_ONCE',
  });
  await waitForState(instance, token, id, ['published']);
  const act = {
    released: 'releaseIncident',
    withdrawn: 'withdrawIncident',
    held: undefined,
    'at-once': undefined,
  }[submission.fate];
  if (act) {
    must(await instance.graphql(token, `mutation ($id: ID!) { ${act}(id: $id) { id } }`, { id }));
    await waitForState(instance, token, id, ['published', 'withdrawn']);
  }
  return id;
}
