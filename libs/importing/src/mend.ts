import { type StixBundle, type StixObject, type StixValue, parseBundle } from '@app/stix';
import { IMPORT_LIMITS } from './limits';
import { compact } from './loose';

/** A bundle that passes the checks of every door, and the ids of the objects that lost something for it. */
export interface Mended {
  readonly bundle: StixBundle;
  readonly lost: ReadonlySet<string>;
}

/**
 * The bundle without what is not valid in it: a property or an item that is refused goes, then what holds it, then its
 * object, and with an object what refers to it. So a wrong value costs itself and not the bundle. Undefined when the
 * incident itself cannot be kept.
 */
export function mend(bundle: StixBundle, incidentId: string): Mended | undefined {
  const lost = new Set<string>();
  if (isValid(bundle)) return { bundle, lost };
  const single = bundle.objects.flatMap((object) => mendAlone(object, bundle.id, lost));
  let mended = withoutDangling({ ...bundle, objects: single }, lost);
  for (let pass = 0; pass < IMPORT_LIMITS.mendingPassesMax; pass++) {
    if (!mended.objects.some(({ id }) => id === incidentId)) return undefined;
    const places = faultsOf(mended);
    if (places.length === 0) return { bundle: mended, lost };
    mended = withoutDangling(takeOut(mended, places, pass, lost), lost);
  }
  return undefined;
}

function isValid(bundle: StixBundle): boolean {
  return parseBundle(JSON.stringify(bundle)).ok;
}

/** The paths of what is refused, from the bundle. */
function faultsOf(bundle: StixBundle): string[][] {
  const parsed = parseBundle(JSON.stringify(bundle));
  return parsed.ok ? [] : parsed.errors.map(({ pointer }) => pointer.split('/').slice(1));
}

function mendAlone(object: StixObject, bundleId: string, lost: Set<string>): StixObject[] {
  let objects: readonly StixObject[] = [object];
  for (let pass = 0; objects.length > 0 && pass < IMPORT_LIMITS.mendingPassesMax; pass++) {
    const alone: StixBundle = { type: 'bundle', id: bundleId, objects };
    const places = faultsOf(alone);
    if (places.length === 0) return [...objects];
    objects = takeOut(alone, places, pass, lost).objects;
  }
  lost.add(object.id);
  return [];
}

/** Takes out what the paths lead to, or what holds it by so many steps. */
function takeOut(
  bundle: StixBundle,
  places: readonly (readonly string[])[],
  wider: number,
  lost: Set<string>,
): StixBundle {
  const byObject = new Map<number, string[][]>();
  for (const [root, index, ...rest] of places) {
    if (root !== 'objects' || index === undefined) continue;
    const path = rest.slice(0, Math.max(0, rest.length - wider));
    byObject.set(Number(index), [...(byObject.get(Number(index)) ?? []), path]);
  }
  const objects = bundle.objects.flatMap((object, index) => {
    const paths = byObject.get(index);
    if (paths === undefined) return [object];
    lost.add(object.id);
    if (paths.some((path) => path.length === 0)) return [];
    return [paths.reduce((rest, path) => without(rest, path) as StixObject, object)];
  });
  return { ...bundle, objects };
}

/** A value without what stands at a path below it. An item of a list leaves a gap that is closed. */
function without(value: StixValue | StixObject | undefined, path: readonly string[]): StixValue | StixObject {
  const [step = '', ...rest] = path;
  if (Array.isArray(value)) {
    const index = Number(step);
    return value.flatMap((item, i) => {
      if (i !== index) return [item];
      return rest.length === 0 ? [] : [without(item, rest) as StixValue];
    });
  }
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).flatMap(([name, held]): [string, StixValue | undefined][] => {
    if (name !== step) return [[name, held]];
    return rest.length === 0 ? [] : [[name, without(held, rest) as StixValue]];
  });
  return compact(Object.fromEntries(entries));
}

/** Without references to objects that were taken out, and without relationships that have lost an end. */
function withoutDangling(bundle: StixBundle, lost: ReadonlySet<string>): StixBundle {
  const there = new Set(bundle.objects.map(({ id }) => id));
  const gone = new Set([...lost].filter((id) => !there.has(id)));
  if (gone.size === 0) return bundle;
  const isGone = (value: StixValue | undefined): boolean => typeof value === 'string' && gone.has(value);
  const objects = bundle.objects
    .filter((object) => !isGone(object['source_ref']) && !isGone(object['target_ref']))
    .map((object) => withoutRefs(object, isGone) as StixObject);
  return { ...bundle, objects };
}

function withoutRefs(value: StixValue | StixObject, isGone: (value: StixValue) => boolean): StixValue {
  if (Array.isArray(value))
    return value.filter((item) => !isGone(item)).map((item) => withoutRefs(item, isGone));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, held]): [string, StixValue | undefined][] => {
    if (held === undefined || (name !== 'id' && isGone(held))) return [];
    return [[name, withoutRefs(held, isGone)]];
  });
  return compact(Object.fromEntries(kept));
}
