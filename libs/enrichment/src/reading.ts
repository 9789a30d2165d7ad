import type { StixObject, StixValue } from '@app/stix';
import type { EnrichmentInput } from './enrichment';

/** A string in an object, and its path from the object's root. */
export interface Reading {
  readonly path: (string | number)[];
  readonly text: string;
}

/** Properties that hold prose, on whatever type. */
const PROSE_PROPERTIES = [
  'name',
  'description',
  'abstract',
  'content',
  'explanation',
  'objective',
  'opinion',
  'subject',
  'body',
  'result_name',
] as const;

/** An own string property of an object. */
export function textAt(object: StixObject, property: string): Reading[] {
  const value = Object.hasOwn(object, property) ? object[property] : undefined;
  return typeof value === 'string' ? [{ path: [property], text: value }] : [];
}

/** The strings in an own list property of an object. */
export function textsAt(object: StixObject, property: string): Reading[] {
  const value = Object.hasOwn(object, property) ? object[property] : undefined;
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === 'string' ? [{ path: [property, index], text: item }] : [],
  );
}

/** The prose of an object: names, descriptions, contents, and the descriptions of external references. */
export function proseOf(object: StixObject): Reading[] {
  const own = PROSE_PROPERTIES.flatMap((property) => textAt(object, property));
  return [...own, ...referencesOf(object).flatMap((reference) => reference.read('description'))];
}

/** The external references of an object, each with a way to read a string of it. */
export function referencesOf(
  object: StixObject,
): { sourceName: string; read: (property: string) => Reading[] }[] {
  const references = Object.hasOwn(object, 'external_references') ? object['external_references'] : undefined;
  if (!Array.isArray(references)) return [];
  return references.flatMap((reference, index) => {
    if (!isDictionary(reference)) return [];
    const read = (property: string): Reading[] => {
      const value = Object.hasOwn(reference, property) ? reference[property] : undefined;
      return typeof value === 'string'
        ? [{ path: ['external_references', index, property], text: value }]
        : [];
    };
    return [{ sourceName: read('source_name')[0]?.text.toLowerCase() ?? '', read }];
  });
}

/** A reading of an object as an enrichment's input, or the part of it that was read. */
export function inputOf(object: StixObject, reading: Reading, part: string = reading.text): EnrichmentInput {
  return { objectId: object.id, path: reading.path, text: part };
}

/** Whether a value is a JSON object. */
export function isDictionary(value: StixValue | undefined): value is { [key: string]: StixValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
