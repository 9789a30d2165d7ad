import type { StixBundle, StixObject, StixValue } from '@app/stix';
import { compareTimestamps } from '@app/stix';

/** The objects of a submission by their id in lower case, one version each. */
export type SubmittedObjects = ReadonlyMap<string, StixObject>;

/** The newest version of each object; of equal ones the first in the bundle. */
export function submittedObjects(bundle: StixBundle): SubmittedObjects {
  const objects = new Map<string, StixObject>();
  for (const object of bundle.objects) {
    const id = object.id.toLowerCase();
    const other = objects.get(id);
    if (other === undefined || isNewer(object, other)) objects.set(id, object);
  }
  return objects;
}

/** Every version of each object, by id in lower case. */
export function submittedVersions(bundle: StixBundle): ReadonlyMap<string, readonly StixObject[]> {
  const versions = new Map<string, StixObject[]>();
  for (const object of bundle.objects) {
    const id = object.id.toLowerCase();
    const others = versions.get(id);
    if (others) others.push(object);
    else versions.set(id, [object]);
  }
  return versions;
}

/** The incident that a submission is about: the first in the bundle. */
export function incidentOf(bundle: StixBundle): StixObject | undefined {
  return bundle.objects.find(({ type }) => type === 'incident');
}

function isNewer(object: StixObject, other: StixObject): boolean {
  return compareTimestamps(textAt(object, 'modified') ?? '', textAt(other, 'modified') ?? '') > 0;
}

/** An own property, if it is a string. */
export function textAt(object: StixObject, name: string): string | undefined {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The strings of an own list property, with their positions. */
export function textsAt(
  object: StixObject,
  name: string,
): { readonly text: string; readonly index: number }[] {
  const value: StixValue | undefined = Object.hasOwn(object, name) ? object[name] : undefined;
  if (!Array.isArray(value)) return [];
  return value.flatMap((text, index) => (typeof text === 'string' ? [{ text, index }] : []));
}
