import type { StixObject, StixValue } from './stix-object';
import { dictionaryOf, ownProperty } from './stix-value';

const KEY_LENGTH_MAX = 250;
const INDEX_DIGITS_MAX = 9;
const INDEX_FORM = /^\[(?:0|[1-9][0-9]*)\]$/;
const KEY_FORM = /^[a-zA-Z0-9_-]+$/;

/** Where a selector points: property names, dictionary keys and list positions. */
export type SelectorPath = readonly (string | number)[];

/**
 * Reads a selector of a granular marking (STIX 2.1 section 7.2.3.1): names and `[n]` joined by dots, such as
 * `external_references.[0].source_name` or `hashes.SHA-256`. Undefined when the text is no selector.
 */
export function parseSelector(text: string): SelectorPath | undefined {
  const path: (string | number)[] = [];
  for (const part of text.split('.')) {
    const step = part.startsWith('[') ? indexOf(part) : keyOf(part);
    if (step === undefined) return undefined;
    path.push(step);
  }
  return typeof path[0] === 'string' ? path : undefined;
}

/** The value a path points at, found through own properties only; undefined when there is none. */
export function resolveSelector(object: StixObject, path: SelectorPath): StixValue | undefined {
  let value: StixValue | undefined = object as { [key: string]: StixValue };
  for (const step of path) {
    if (value === undefined) return undefined;
    value = stepInto(value, step);
  }
  return value;
}

/** A path as the text of a selector: the opposite of `parseSelector`. */
export function formatSelector(path: SelectorPath): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('.');
}

function stepInto(value: StixValue, step: string | number): StixValue | undefined {
  if (typeof step === 'number') return Array.isArray(value) ? value[step] : undefined;
  const dictionary = dictionaryOf(value);
  return dictionary === undefined ? undefined : ownProperty(dictionary, step);
}

function indexOf(part: string): number | undefined {
  return part.length <= INDEX_DIGITS_MAX + 2 && INDEX_FORM.test(part) ? Number(part.slice(1, -1)) : undefined;
}

function keyOf(part: string): string | undefined {
  return part.length <= KEY_LENGTH_MAX && KEY_FORM.test(part) ? part : undefined;
}
