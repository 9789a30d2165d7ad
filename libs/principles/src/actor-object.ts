import type { StixBundle, StixObject } from '@app/stix';
import { accusedIn, type Accused } from './accused';
import type { AccusedKind } from './accused.data';
import { listedClaims } from './actor-list';
import { claimsIn, type ClaimDraft } from './claim-draft';
import type { StructuredFact } from './facts';
import { LIMITS } from './limits';
import { type StateMention, plainText, statesIn } from './state-name';
import type { StatementView } from './statement-view';

/** An actor that the bundle names: whom it is, and what its description claims. */
export interface ActorObject {
  readonly id: string;
  readonly to: Accused;
  /** Further States, where its name tells of several. */
  readonly others: readonly Accused[];
  /** The claims of a sentence of its description. */
  readonly claims: (view: StatementView) => ClaimDraft[];
  /** Its name, where it stands. */
  readonly named: StructuredFact;
}

const ACTORS_MAX = 20;
const ACTOR_TYPES: ReadonlySet<string> = new Set(['threat-actor', 'intrusion-set']);
const KINDS: Readonly<Record<string, AccusedKind>> = {
  'nation-state': 'state',
  'crime-syndicate': 'criminal',
  criminal: 'criminal',
  activist: 'hacktivist',
  hacker: 'unknown',
  'insider-accidental': 'individual',
  'insider-disgruntled': 'individual',
};

/** The actors of a bundle, in order. */
export function actorsOf(bundle: StixBundle): ActorObject[] {
  const objects: unknown = (bundle as { objects?: unknown } | undefined)?.objects;
  if (!Array.isArray(objects)) return [];
  return objects
    .slice(0, LIMITS.objectsMax)
    .flatMap((object: unknown, at) => (isActor(object) ? [actorOf(object, at)] : []))
    .slice(0, ACTORS_MAX);
}

function isActor(object: unknown): object is StixObject & { id: string; name: string } {
  if (typeof object !== 'object' || object === null) return false;
  const { type, id, name } = object as Record<string, unknown>;
  return (
    typeof type === 'string' &&
    ACTOR_TYPES.has(type) &&
    typeof id === 'string' &&
    typeof name === 'string' &&
    name !== ''
  );
}

function actorOf(object: StixObject & { id: string; name: string }, at: number): ActorObject {
  const [to, ...others] = accusedOf(object);
  return {
    id: object.id,
    to,
    others,
    claims: (view) => {
      const told = claimsIn(view, to).map((draft) => ofActor(draft, to));
      return told.length > 0 ? told : [to, ...others].flatMap((one) => listedClaims(view, one));
    },
    named: { objectId: object.id, pointer: `/objects/${at}/name`, value: object.name },
  };
}

/** In the description of an actor "the group" that claims something is that actor. */
function ofActor(draft: ClaimDraft, to: Accused): ClaimDraft {
  if (draft.by.kind !== 'self' || !/^(?:the|le|la|les) \p{Ll}+$/u.test(draft.by.name ?? '')) return draft;
  return { ...draft, by: { ...draft.by, name: to.name }, to };
}

function accusedOf(object: StixObject & { name: string }): [Accused, ...Accused[]] {
  const name = object.name.slice(0, LIMITS.evidenceLengthMax);
  const types = Array.isArray(object['threat_actor_types']) ? object['threat_actor_types'] : [];
  const typed = types.flatMap((type) =>
    typeof type === 'string' && Object.hasOwn(KINDS, type) ? [KINDS[type]] : [],
  )[0];
  const text = plainText(name);
  const states = statesIn(text);
  const spelled = accusedIn(text, states)[0];
  const kind = typed ?? spelled?.kind ?? 'unknown';
  const country = spelled?.country ?? states[0]?.country ?? null;
  const [first, ...others] = kind === 'state' ? listedStates(text, states) : [];
  if (!first || others.length === 0) return [{ name, kind, country }];
  return [{ ...first, kind }, ...others.map((other) => ({ ...other, kind }))];
}

/** The States of a name that consists of nothing else: "Ruritania and Borduria (as reported)". */
function listedStates(text: string, states: readonly StateMention[]): { name: string; country: string }[] {
  const rest = states.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  if (!/^(?:\([^)]*\)|and|et|the|[ ,])*$/iu.test(rest)) return [];
  return states.map(({ country, start, end }) => ({ name: text.slice(start, end), country }));
}
