import type { SelectorPath, StixBundle, StixObject, StixValue } from '@app/stix';
import { jsonPointer, parseSelector, resolveSelector } from '@app/stix';
import type { SharingTerms } from './audience';
import type { LoweredMarking, LoweredPlaces } from './lowered-marking';
import { loweredPlaces, nearestLowered } from './lowered-marking';
import { isClosedWord, senseOf } from './marking-sense';
import type { Tlp } from './tlp';
import { isAtMost, strictest } from './tlp';
import { tlpOfMarkingId } from './tlp-of-marking';

/**
 * The effective marking of an object or of a value in it. `explicit`: markings said so, and not the sharing terms, in
 * every version of the object; only then is it a permission. `declared`: the strictest that a marking of any version
 * says (never below the floor), where one says anything; above it the value is withheld, whatever the terms are.
 */
export interface EffectiveMarking {
  readonly level: Tlp;
  readonly explicit: boolean;
  readonly declared?: Tlp;
}

/** The effective markings of one bundle under its sharing terms. Total: an unknown object is RED. */
export interface MarkingIndex {
  /** The strictest of the object's own markings and the floor; the default of the terms where none says a level. */
  object(id: string): EffectiveMarking;
  /** The strictest of all that apply to the value at a path: object's, granular ones at or above the path, floor. */
  at(id: string, path: SelectorPath): EffectiveMarking;
}

/**
 * What the markings of one version of an object say: of the whole, and of parts, by JSON pointer. `astray` are
 * levels that tighten the whole and permit nothing: those whose selector leads nowhere, and limits that other
 * markings than TLP set; `limits` are such limits of parts. `lists` are the levels of items, by the JSON pointer of
 * the outermost list that they are in. `isRule`: the object is itself a PAP or IEP marking.
 */
interface Said {
  readonly whole: Tlp[];
  readonly astray: Tlp[];
  readonly parts: Map<string, Tlp>;
  readonly limits: Map<string, Tlp>;
  readonly lists: Map<string, Tlp>;
  readonly isRule: boolean;
}

/** A level that a marking sets; `isLimit`: it makes stricter and permits nothing. */
interface Level {
  readonly tlp: Tlp;
  readonly isLimit: boolean;
}

type Definitions = ReadonlyMap<string, readonly StixObject[]>;

const RED: Level = { tlp: 'RED', isLimit: false };
const UNKNOWN: EffectiveMarking = { level: 'RED', explicit: true, declared: 'RED' };

/**
 * The index of a bundle's effective markings. Only TLP sets a level; what is above its object (a granular marking
 * less strict than the object's) never loosens; a marking-definition that cannot be found is RED; a selector that
 * leads nowhere marks the whole object. Versions of one object share the strictest of their markings, and none
 * permits what another leaves to the terms; since items move, what one says of an item holds for the whole list.
 *
 * `lowered`: levels that the submitter lowered, on record. Each takes the place of what the markings at and above its
 * place say, and counts as a marking, unless it is stricter than they are: then it does nothing. Markings below its
 * place, selectors that lead nowhere and the floor of the terms stay.
 */
export function markingIndex(
  bundle: StixBundle,
  terms: SharingTerms,
  lowered: readonly LoweredMarking[] = [],
): MarkingIndex {
  const definitions = definitionsIn(bundle);
  const versionsById = new Map<string, Said[]>();
  for (const object of bundle.objects) {
    const id = object.id.toLowerCase();
    const versions = versionsById.get(id);
    if (versions) versions.push(saidBy(object, definitions));
    else versionsById.set(id, [saidBy(object, definitions)]);
  }
  const places = loweredPlaces(lowered);
  const markingAt = (id: string, versions: readonly Said[], path: SelectorPath): EffectiveMarking =>
    strictestOf(versions.map((said) => inVersion(said, path, places.get(id), versions.length === 1, terms)));
  const wholes = new Map([...versionsById].map(([id, versions]) => [id, markingAt(id, versions, [])]));
  return {
    object: (id) => wholes.get(id.toLowerCase()) ?? UNKNOWN,
    at(objectId, path) {
      const id = objectId.toLowerCase();
      const versions = versionsById.get(id) ?? [];
      const isEven = versions.every(isSaidOfAll) && !places.has(id);
      if (isEven) return this.object(id);
      const moved = versions.length > 1 ? versions.flatMap(({ lists }) => levelsAt(lists, path)) : [];
      return tightened(markingAt(id, versions, path), moved);
    },
  };
}

/** What one version of an object says of the value at a path; of the whole for the empty path. */
function inVersion(
  said: Said,
  path: SelectorPath,
  places: LoweredPlaces | undefined,
  isOneVersion: boolean,
  terms: SharingTerms,
): EffectiveMarking {
  const saidDownTo = (depth: number): Tlp[] => [...said.whole, ...levelsAt(said.parts, path.slice(0, depth))];
  const astray = [...said.astray, ...levelsAt(said.limits, path)];
  const goesAlong = said.isRule && isClosedWord(path);
  const silent = { floor: terms.floorTlp, byDefault: goesAlong ? terms.floorTlp : terms.defaultTlp };
  const nearest = nearestLowered(places, path, isOneVersion);
  const replaced = nearest && effective(saidDownTo(nearest.depth), [], silent);
  if (!nearest || !replaced || !isAtMost(nearest.level, replaced.level)) {
    return effective(saidDownTo(path.length), astray, silent);
  }
  const below = levelsAt(said.parts, path, nearest.depth);
  return effective([nearest.level, ...below], astray, silent);
}

function effective(
  levels: readonly Tlp[],
  astray: readonly Tlp[],
  terms: { readonly floor: Tlp; readonly byDefault: Tlp },
): EffectiveMarking {
  const said = [...levels, ...astray];
  const byDefault = levels.length > 0 ? [] : [terms.byDefault];
  const level = [...byDefault, ...said].reduce(strictest, terms.floor);
  const explicit = levels.length > 0;
  return said.length > 0
    ? { level, explicit, declared: said.reduce(strictest, terms.floor) }
    : { level, explicit };
}

/** What several versions say together. */
function strictestOf(markings: readonly EffectiveMarking[]): EffectiveMarking {
  const [first, ...others] = markings;
  return first ? others.reduce(together, first) : UNKNOWN;
}

function together(a: EffectiveMarking, b: EffectiveMarking): EffectiveMarking {
  const declared = a.declared && b.declared ? strictest(a.declared, b.declared) : (a.declared ?? b.declared);
  const level = strictest(a.level, b.level);
  const explicit = a.explicit && b.explicit;
  return declared === undefined ? { level, explicit } : { level, explicit, declared };
}

/** A marking under levels that may only make it stricter, and permit nothing. */
function tightened(marking: EffectiveMarking, levels: readonly Tlp[]): EffectiveMarking {
  return levels.reduce(
    (sofar, level) => ({
      ...together(sofar, { level, explicit: false, declared: level }),
      explicit: marking.explicit,
    }),
    marking,
  );
}

/** The levels that are set for the value at a path, or for anything above it that lies deeper than `from` steps. */
function levelsAt(parts: ReadonlyMap<string, Tlp>, path: SelectorPath, from = 0): Tlp[] {
  if (parts.size === 0) return [];
  return path.flatMap((_, depth) =>
    depth < from ? [] : (parts.get(jsonPointer(path.slice(0, depth + 1))) ?? []),
  );
}

/** Whether one version of an object says the same of all its parts. */
function isSaidOfAll({ parts, limits, isRule }: Said): boolean {
  return parts.size === 0 && limits.size === 0 && !isRule;
}

/** The marking-definitions that travel in the bundle, by id: every version that there is. */
function definitionsIn(bundle: StixBundle): Definitions {
  const definitions = new Map<string, StixObject[]>();
  for (const object of bundle.objects) {
    if (object.type !== 'marking-definition') continue;
    const id = object.id.toLowerCase();
    definitions.set(id, [...(definitions.get(id) ?? []), object]);
  }
  return definitions;
}

/** What the markings of one version of an object say. */
function saidBy(object: StixObject, definitions: Definitions): Said {
  const isRule = object.type === 'marking-definition' && ['pap', 'iep'].includes(senseOf(object).kind);
  const said: Said = { whole: [], astray: [], parts: new Map(), limits: new Map(), lists: new Map(), isRule };
  for (const { tlp, isLimit } of listAt(object, 'object_marking_refs').flatMap((ref) =>
    levelsOf(ref, definitions),
  )) {
    (isLimit ? said.astray : said.whole).push(tlp);
  }
  for (const marking of listAt(object, 'granular_markings')) {
    for (const [selector, level] of granularLevels(marking, definitions)) {
      const path = typeof selector === 'string' ? parseSelector(selector) : undefined;
      const isThere = path !== undefined && resolveSelector(object, path) !== undefined;
      if (isThere) markPart(said, path, level);
      else said.astray.push(level.tlp);
    }
  }
  return said;
}

function markPart({ parts, limits, lists }: Said, path: SelectorPath, { tlp, isLimit }: Level): void {
  add(isLimit ? limits : parts, jsonPointer(path), tlp);
  const item = path.findIndex((step) => typeof step === 'number');
  if (item > 0) add(lists, jsonPointer(path.slice(0, item)), tlp);
}

function add(levels: Map<string, Tlp>, pointer: string, level: Tlp): void {
  levels.set(pointer, strictest(level, levels.get(pointer) ?? level));
}

/** Each selector of a granular marking with the level that it sets; nothing for language and statement markings. */
function granularLevels(marking: StixValue, definitions: Definitions): [selector: StixValue, level: Level][] {
  if (typeof marking !== 'object' || marking === null || Array.isArray(marking)) return [[null, RED]];
  if (!Object.hasOwn(marking, 'marking_ref')) return Object.hasOwn(marking, 'lang') ? [] : [[null, RED]];
  const selectors = Object.hasOwn(marking, 'selectors') ? marking['selectors'] : undefined;
  const selected = Array.isArray(selectors) && selectors.length > 0 ? selectors : [null];
  return levelsOf(marking['marking_ref'], definitions).flatMap((level) =>
    selected.map((selector): [StixValue, Level] => [selector, level]),
  );
}

/** The levels that a marking reference sets: that of a TLP marking, or what other markings say of TLP. */
function levelsOf(ref: StixValue | undefined, definitions: Definitions): Level[] {
  if (typeof ref !== 'string') return [RED];
  const known = tlpOfMarkingId(ref);
  if (known) return [{ tlp: known, isLimit: false }];
  const found = definitions.get(ref.toLowerCase());
  if (!found) return [RED];
  return found.map(senseOf).flatMap(({ kind, limit }) => {
    if (kind === 'unknown') return [RED];
    return limit === undefined ? [] : [{ tlp: limit, isLimit: true }];
  });
}

/** The items of a list property; a property that is there but no list counts as one malformed item. */
function listAt(object: StixObject, name: string): readonly StixValue[] {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [null];
}
