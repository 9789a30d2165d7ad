import type { ActorObject } from './actor-object';
import type { AttributionClaim } from './attribution-claim';
import type { Passage, Support } from './evidence';
import type { Reading } from './reading';
import { isStated, type StatementView } from './statement-view';

/** Who is said to have acted, by kind. */
export type ActorType =
  | 'state'
  | 'state-affiliated'
  | 'criminal'
  | 'hacktivist'
  | 'company'
  | 'insider'
  | 'vigilante'
  | 'individual';

/** Values of `threat-actor-type-ov` (STIX 2.1 section 10.26), as kinds. */
const DECLARED: Readonly<Record<string, ActorType>> = {
  'nation-state': 'state',
  'crime-syndicate': 'criminal',
  criminal: 'criminal',
  activist: 'hacktivist',
  competitor: 'company',
  'insider-accidental': 'insider',
  'insider-disgruntled': 'insider',
};
const MATCHES_MAX = 10;
const SPOKEN: readonly { readonly value: ActorType; readonly pattern: RegExp }[] = [
  {
    value: 'criminal',
    pattern:
      /(?<!\p{L})(?:cyber)?(?:criminals?|(?:ransomware |extortion |criminal )?gangs?|extortionists?|fraudsters?|thieves|impostors?|scammers?|criminels?|ran[çc]onneurs?|escrocs?|malfaiteurs?)(?!\p{L})/giu,
  },
  {
    value: 'hacktivist',
    pattern: /(?<!\p{L})(?:hacktivist(?:e|s|es)?|online activists?|patriotic hackers?)(?!\p{L})/giu,
  },
  {
    value: 'insider',
    pattern:
      /(?<!\p{L})(?:(?:former|disgruntled|dismissed|departing|own|ex-) ?(?:\p{L}+ ){0,2}(?:employees?|engineers?|contractors?|administrators?)|insiders?|(?:ancien(?:ne)?s?|ex-) ?(?:employ[ée]e?s?|salari[ée]e?s?|ing[ée]nieure?s?|prestataires?))(?!\p{L})/giu,
  },
  { value: 'vigilante', pattern: /(?<!\p{L})(?:vigilantes?|justiciers?)(?!\p{L})/giu },
  {
    value: 'company',
    pattern:
      /(?<!\p{L})(?:(?:hired|on behalf of|commissioned|paid) (?:by )?(?:a )?(?:rival|competitor)s?|(?:rival|competing) (?:company|firm)|hack(?:ers?)?-for-hire|(?:soci[ée]t[ée]|entreprise) (?:rivale|concurrente))(?!\p{L})/giu,
  },
];

/** The kinds of actor: as declared, as claimed by somebody, as the text calls them. */
export function actorTypesOf(
  { facts }: Reading,
  views: readonly StatementView[],
  actors: readonly ActorObject[],
  claims: readonly AttributionClaim[],
): { readonly value: ActorType; readonly support: Support }[] {
  return [
    ...facts.actorTypes.flatMap((fact) => {
      const value = Object.hasOwn(DECLARED, fact.value) ? DECLARED[fact.value] : undefined;
      return value ? [{ value, support: fact }] : [];
    }),
    ...actors.flatMap(({ to: { kind }, named }) =>
      kind === 'unknown' ? [] : [{ value: kind, support: named }],
    ),
    ...claims.flatMap(({ to: { kind }, state, evidence: [first] }) =>
      kind === 'unknown' || state === 'withdrawn' || !first
        ? []
        : [{ value: kind, support: placeOf(views, first.pointer, first.start) }].flatMap(
            ({ value, support }) => (support ? [{ value, support }] : []),
          ),
    ),
    ...views.flatMap((view) =>
      SPOKEN.flatMap(({ value, pattern }) => spokenIn(view, pattern).map((support) => ({ value, support }))),
    ),
  ];
}

/** The sentence that a piece of evidence was cut from. */
function placeOf(views: readonly StatementView[], pointer: string, start: number): Passage | undefined {
  const view = views.find(
    ({ sentence }) => sentence.field.pointer === pointer && sentence.start <= start && start < sentence.end,
  );
  return view && { sentence: view.sentence, start: 0, end: view.text.length };
}

function spokenIn(view: StatementView, pattern: RegExp): Passage[] {
  return [...view.text.matchAll(pattern)].slice(0, MATCHES_MAX).flatMap(({ index, 0: match }) => {
    const end = index + match.length;
    return isStated(view, index, end) ? [{ sentence: view.sentence, start: index, end }] : [];
  });
}
