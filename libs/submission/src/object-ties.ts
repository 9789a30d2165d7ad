import { type StixBundle, type StixObject, type StixValue, canonicalJson } from '@app/stix';

/** Types that stand for somebody or somewhere: what is said of them depends on what they are tied to. */
const PARTIES: ReadonlySet<string> = new Set(['identity', 'location', 'threat-actor', 'intrusion-set']);
const DEPTH_MAX = 64;
const IS_REFERENCE = /_refs?$/;

interface Reference {
  /** Names of properties on the way, without places in lists: those move from version to version. */
  readonly property: string;
  readonly to: string;
}

/** Whether the value at a place in an object is treated by what the object is tied to. */
export function dependsOnTies(object: StixObject, isWhole: boolean): boolean {
  return isWhole || PARTIES.has(object.type);
}

/**
 * What an object refers to, and everything in its bundle that refers to it, as canonical JSON that is the same in
 * whatever order it was written: relationships by type and both ends, other references by whose they are and which
 * property holds them. A role that changes, changes this.
 */
export function tiesOf(object: StixObject, { objects }: StixBundle): string[] {
  const id = object.id.toLowerCase();
  const touching = objects.flatMap((other) => {
    const references = referencesIn(other);
    if (other.id.toLowerCase() === id) return references.map((each) => said(other, each));
    if (!references.some(({ to }) => to === id)) return [];
    const isTie = other.type === 'relationship';
    return references.filter(({ to }) => isTie || to === id).map((each) => said(other, each));
  });
  return [...new Set(touching)].sort();
}

/** A relationship is what it says: one that is written anew, under another id, ties the same. */
function said(other: StixObject, { property, to }: Reference): string {
  const by = other.type === 'relationship' ? (other['relationship_type'] ?? '') : other.id.toLowerCase();
  return canonicalJson([other.type, by, property, to]);
}

function referencesIn(object: StixObject): Reference[] {
  const found: Reference[] = [];
  for (const [name, value] of Object.entries(object))
    if (name !== 'object_marking_refs' && name !== 'granular_markings') collect(value, name, found, 0);
  return found;
}

function collect(value: StixValue | undefined, property: string, found: Reference[], depth: number): void {
  if (depth > DEPTH_MAX) return;
  if (typeof value === 'string') {
    if (IS_REFERENCE.test(property)) found.push({ property, to: value.toLowerCase() });
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, property, found, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) collect(item, `${property}/${name}`, found, depth + 1);
  }
}
