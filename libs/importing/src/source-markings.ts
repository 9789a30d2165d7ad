import { PAP_EXTENSION_ID, TLP_MARKINGS, type Tlp, strictest } from '@app/marking';
import type { Draft, Making } from './draft';
import { mintId } from './mint';
import type { Source } from './source';

/** What a document says about sharing: a TLP level, where it says one, and what PAP allows. */
export interface SourceMarking {
  readonly level: Tlp | undefined;
  readonly pap: string | undefined;
}

/** Nothing is said. */
export const UNMARKED: SourceMarking = { level: undefined, pap: undefined };

const TLP: Readonly<Record<string, Tlp>> = {
  red: 'RED',
  'amber+strict': 'AMBER+STRICT',
  amber: 'AMBER',
  green: 'GREEN',
  clear: 'CLEAR',
  white: 'CLEAR',
};
const PAP_ORDER = ['clear', 'green', 'amber', 'red'];
const PAP_CREATED = '2022-10-01T00:00:00.000Z';
/** Distribution levels of MISP: own organisation, this community, connected communities, all, sharing group, inherit. */
const DISTRIBUTION: Readonly<Record<number, Tlp | undefined>> = {
  0: 'RED',
  1: 'AMBER+STRICT',
  2: 'AMBER',
};
const ALL_COMMUNITIES = 3;
const SHARING_GROUP = 4;
const INHERIT = 5;

/** The stricter of two markings, part by part. */
export function stricterOf(a: SourceMarking, b: SourceMarking): SourceMarking {
  const level = a.level && b.level ? strictest(a.level, b.level) : (a.level ?? b.level);
  const pap = [a.pap, b.pap]
    .filter((word) => word !== undefined)
    .sort((one, other) => PAP_ORDER.indexOf(other) - PAP_ORDER.indexOf(one))[0];
  return { level, pap };
}

/**
 * What a tag says about sharing: `tlp:*` and `PAP:*`. Undefined for a tag about something else. A TLP or PAP tag with
 * a word that is not known is TLP:RED.
 */
export function markingOfTag(name: string, source: Source): SourceMarking | undefined {
  const [, scheme = '', word = ''] = /^\s*(tlp|pap)\s*[:=]\s*"?([^"]*?)"?\s*$/i.exec(name) ?? [];
  if (scheme === '') return /^\s*tlp\b/i.test(name) ? unreadable(source) : undefined;
  const key = word.toLowerCase();
  if (scheme.toLowerCase() === 'pap') {
    const pap = key === 'white' ? 'clear' : key;
    return PAP_ORDER.includes(pap) ? { level: undefined, pap } : unreadable(source);
  }
  return Object.hasOwn(TLP, key) ? { level: TLP[key], pap: undefined } : unreadable(source);
}

/** What cannot be read about sharing is taken for the strictest. */
export function unreadable(source: Source): SourceMarking {
  source.leave('marking-unreadable');
  return { level: 'RED', pap: undefined };
}

/**
 * What MISP's `distribution` of an event, object, attribute or text says. A sharing group is TLP:RED unless the
 * submitter says that the terms stand for it, by its UUID.
 */
export function markingOfDistribution(
  owner: Source,
  mayInherit: boolean,
  groups: ReadonlySet<string>,
): SourceMarking {
  const place = owner.at('distribution');
  if (place.isAbsent) return owner.at('sharing_group_id').isAbsent ? UNMARKED : markingOfGroup(owner, groups);
  const number = /^[0-5]$/.test(place.token) ? Number(place.token) : undefined;
  const group = owner.at('SharingGroup');
  if (number !== SHARING_GROUP && group.names().length > 0) group.leave('no-place');
  if (number === undefined || (number === INHERIT && !mayInherit)) return unreadable(place);
  if (number === SHARING_GROUP) return markingOfGroup(owner, groups);
  if (number === ALL_COMMUNITIES || number === INHERIT) return UNMARKED;
  if (number === 0) place.leave('own-organisation-only');
  return { level: DISTRIBUTION[number], pap: undefined };
}

function markingOfGroup(owner: Source, groups: ReadonlySet<string>): SourceMarking {
  const id = owner.at('sharing_group_id');
  if (owner.at('distribution').isAbsent && /^0+$/.test(id.token)) return UNMARKED;
  const uuid = owner.at('SharingGroup', 'uuid');
  const isMeant = typeof uuid.value === 'string' && groups.has(uuid.value.trim().toLowerCase());
  if (isMeant) return { level: 'AMBER+STRICT', pap: undefined };
  owner.leave('sharing-group');
  return { level: 'RED', pap: undefined };
}

/** The references to the marking-definitions for a marking; the one for PAP is added to the draft. */
export function markingRefs({ level, pap }: SourceMarking, draft: Draft, source: Source): string[] {
  const refs = level === undefined ? [] : [TLP_MARKINGS[level].id];
  if (pap === undefined) return refs;
  const id = mintId('marking-definition', 'pap', pap);
  draft.define(
    id,
    PAP_CREATED,
    {
      name: `PAP:${pap.toUpperCase()}`,
      extensions: { [PAP_EXTENSION_ID]: { extension_type: 'property-extension', pap } },
    },
    source,
  );
  return [...refs, id];
}

/**
 * The same for parties: who was hit and who tells are named under the terms of the submitter, so that only what is
 * stricter than TLP:GREEN is said of them.
 */
export function partyMarkingRefs(marking: SourceMarking, draft: Draft, source: Source): string[] {
  const isOpen = marking.level === 'CLEAR' || marking.level === 'GREEN';
  return markingRefs(isOpen ? { ...marking, level: undefined } : marking, draft, source);
}

/** A making with other markings. */
export function markedAs(making: Making, refs: readonly string[]): Making {
  return { ...making, markingRefs: refs };
}
