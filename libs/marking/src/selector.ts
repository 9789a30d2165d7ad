import type { StixObject, StixValue } from '@app/stix';

/** A place inside an object: property names and list indices, from the object's root. */
export type ObjectPath = readonly (string | number)[];

/** How many components a selector may have. */
export const SELECTOR_COMPONENTS_MAX = 64;

const INDEX = /^\[(0|[1-9][0-9]{0,8})\]$/;
const NAME = /^[A-Za-z0-9_-]{1,250}$/;

/** The path that a granular marking's selector names (STIX 2.1 section 7.2.3.1); undefined when it is malformed. */
export function parseSelector(selector: string): ObjectPath | undefined {
  const components = selector.split('.', SELECTOR_COMPONENTS_MAX + 1);
  if (components.length > SELECTOR_COMPONENTS_MAX) return undefined;
  const path: (string | number)[] = [];
  for (const component of components) {
    const index = INDEX.exec(component)?.[1];
    if (index !== undefined) path.push(Number(index));
    else if (NAME.test(component)) path.push(component);
    else return undefined;
  }
  return path;
}

/** The selector that names a path; the inverse of `parseSelector`. */
export function printSelector(path: ObjectPath): string {
  return path.map((part) => (typeof part === 'number' ? `[${part}]` : part)).join('.');
}

/** Whether a path leads to something in the object. */
export function resolves(object: StixObject, path: ObjectPath): boolean {
  let value: StixValue | undefined = object as unknown as StixValue;
  for (const part of path) {
    if (Array.isArray(value)) value = typeof part === 'number' ? value[part] : undefined;
    else if (
      typeof value === 'object' &&
      value !== null &&
      typeof part === 'string' &&
      Object.hasOwn(value, part)
    ) {
      value = value[part];
    } else return false;
    if (value === undefined) return false;
  }
  return true;
}

/** Whether `path` is `ancestor` or below it. */
export function isAtOrBelow(path: ObjectPath, ancestor: ObjectPath): boolean {
  return ancestor.length <= path.length && ancestor.every((part, index) => part === path[index]);
}
