import type { SelectorPath } from '@app/stix';
import { jsonPointer } from '@app/stix';
import type { Tlp } from './tlp';
import { isAtMost } from './tlp';

/**
 * A level that the submitter lowered, on record: of the object at `objectId`, or of the value at a JSON pointer in
 * it and all below that carries no marking of its own. The empty pointer is the whole object.
 */
export interface LoweredMarking {
  readonly objectId: string;
  readonly pointer: string;
  readonly level: Tlp;
}

/** What was lowered in one object, by JSON pointer. */
export type LoweredPlaces = ReadonlyMap<string, Tlp>;

/** The place nearest to a path, at or above it, that was lowered: how deep it lies, and to which level. */
export interface NearestLowered {
  readonly depth: number;
  readonly level: Tlp;
}

/** By object id in lower case. Of two for one place the stricter counts. */
export function loweredPlaces(lowered: readonly LoweredMarking[]): ReadonlyMap<string, LoweredPlaces> {
  const byId = new Map<string, Map<string, Tlp>>();
  for (const { objectId, pointer, level } of lowered) {
    const id = objectId.toLowerCase();
    const places = byId.get(id) ?? new Map<string, Tlp>();
    const other = places.get(pointer);
    if (other === undefined || isAtMost(other, level)) places.set(pointer, level);
    byId.set(id, places);
  }
  return byId;
}

/**
 * The lowered place nearest to a path. Items of a list move from version to version, so that a place in a list
 * counts only where there is one version of the object.
 */
export function nearestLowered(
  places: LoweredPlaces | undefined,
  path: SelectorPath,
  isOneVersion: boolean,
): NearestLowered | undefined {
  if (!places) return undefined;
  for (let depth = path.length; depth >= 0; depth--) {
    const place = path.slice(0, depth);
    const level = places.get(jsonPointer(place));
    const isFixed = isOneVersion || place.every((step) => typeof step === 'string');
    if (level !== undefined && isFixed) return { depth, level };
  }
  return undefined;
}
