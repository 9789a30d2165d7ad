import {
  type SelectorPath,
  type StixBundle,
  type StixObject,
  type StixValue,
  compareTimestamps,
} from '@app/stix';

const DEPTH_MAX = 64;
const INDEX = /^(?:0|[1-9]\d{0,8})$/;

/** A value in an object of a bundle, and the path to it. */
export interface PointedValue {
  readonly path: SelectorPath;
  readonly value: StixValue;
}

/** The newest version of an object in a bundle. */
export function newestObject(bundle: StixBundle, objectId: string): StixObject | undefined {
  const id = objectId.toLowerCase();
  const versions = bundle.objects.filter((object) => object.id.toLowerCase() === id);
  const modified = (object: StixObject): string =>
    typeof object['modified'] === 'string' ? object['modified'] : '';
  return versions.reduce<StixObject | undefined>(
    (newest, object) =>
      newest && compareTimestamps(modified(object), modified(newest)) <= 0 ? newest : object,
    undefined,
  );
}

/** The value at a JSON pointer (RFC 6901) in an object, through own properties only; undefined when there is none. */
export function valueAt(object: StixObject, pointer: string): PointedValue | undefined {
  if (pointer === '') return { path: [], value: object as unknown as StixValue };
  const [root, ...names] = pointer.split('/');
  if (root !== '' || names.length > DEPTH_MAX) return undefined;
  const path: (string | number)[] = [];
  let value: StixValue | undefined = object as unknown as StixValue;
  for (const name of names.map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    if (Array.isArray(value)) {
      if (!INDEX.test(name)) return undefined;
      path.push(Number(name));
      value = value[Number(name)];
    } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) {
      path.push(name);
      value = value[name];
    } else return undefined;
    if (value === undefined) return undefined;
  }
  return { path, value };
}
