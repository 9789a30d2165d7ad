import type { StixBundle, StixObject } from '@app/stix';
import { accusedIn, type Accused } from './accused';
import type { AccusedKind } from './accused.data';
import type { ClaimForm } from './attribution-cues.data';
import { claimsIn, type ClaimDraft } from './claim-draft';
import type { ClaimantMention } from './claimant';
import type { StructuredFact } from './facts';
import { LIMITS } from './limits';
import { plainText, statesIn } from './state-name';
import { nearestDate, type StatementView } from './statement-view';

/** An actor that the bundle names: whom it is, and what its description claims. */
export interface ActorObject {
  readonly id: string;
  readonly to: Accused;
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
/** A description that lists who attributes, without a verb. */
const LIST = /^(?:attribution|attribu[ée]e? )/iu;
const FORMS: readonly { readonly form: ClaimForm; readonly pattern: RegExp }[] = [
  { form: 'sanction', pattern: /sanction/iu },
  { form: 'conviction', pattern: /convict|sentenc|guilty|condamn/iu },
  { form: 'indictment', pattern: /indict|charge|warrant|inculp|mandat/iu },
];
const TIE =
  /(?:linked to|link to|nexus to|tied to|denied by|li[ée] [àa]|d[ée]menti par) (?:the |la |le )?$/iu;

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
  const to = accusedOf(object);
  return {
    id: object.id,
    to,
    claims: (view) => {
      const told = claimsIn(view, to);
      return told.length > 0 || !LIST.test(view.text) ? told : listed(view, to);
    },
    named: { objectId: object.id, pointer: `/objects/${at}/name`, value: object.name },
  };
}

function accusedOf(object: StixObject & { name: string }): Accused {
  const name = object.name.slice(0, LIMITS.evidenceLengthMax);
  const types = Array.isArray(object['threat_actor_types']) ? object['threat_actor_types'] : [];
  const typed = types.flatMap((type) =>
    typeof type === 'string' && Object.hasOwn(KINDS, type) ? [KINDS[type]] : [],
  )[0];
  const text = plainText(name);
  const states = statesIn(text);
  const spelled = accusedIn(text, states)[0];
  return {
    name,
    kind: typed ?? spelled?.kind ?? 'unknown',
    country: spelled?.country ?? states[0]?.country ?? null,
  };
}

/** A description that lists its speakers: each makes the claim, in the form that its part of the list says. */
function listed(view: StatementView, to: Accused): ClaimDraft[] {
  return view.claimants
    .filter(({ start }) => !TIE.test(view.text.slice(0, start)))
    .map((one) => {
      const { from, until } = partOf(view.text, one);
      const part = view.text.slice(from, until);
      return {
        by: { name: one.name, kind: one.kind, country: one.country },
        to,
        form:
          FORMS.find(({ pattern }) => pattern.test(part))?.form ??
          (one.kind === 'company' || one.kind === 'media' || one.kind === 'ngo' ? 'report' : 'statement'),
        date: nearestDate(view, one.start, from, view.text.length),
        view,
        start: one.start,
        end: one.end,
      };
    });
}

function partOf(text: string, { start, end }: ClaimantMention): { from: number; until: number } {
  const from = Math.max(text.lastIndexOf(';', start), text.lastIndexOf(':', start)) + 1;
  const next = text.indexOf(';', end);
  return { from, until: next < 0 ? text.length : next };
}
