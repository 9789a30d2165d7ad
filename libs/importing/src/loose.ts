import type { StixValue } from '@app/stix';

/** Properties of an object to be, of which some may be missing. */
export interface Loose {
  readonly [property: string]: StixValue | undefined;
}

/** The same without what is missing: undefined, empty lists and empty objects (STIX 2.1 sections 2.12 and 2.3). */
export function compact(loose: Loose): Record<string, StixValue> {
  const entries = Object.entries(loose).filter(
    (entry): entry is [string, StixValue] => entry[1] !== undefined && !isEmpty(entry[1]),
  );
  return Object.fromEntries(entries);
}

/** Each value once. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function isEmpty(value: StixValue): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
