import { Problem } from '@app/problem';
import { TAXII_LIMITS } from './limits';
import { momentOf } from './moment';

/** The endpoints that give a part of a collection (sections 5.3, 5.4, 5.6 and 5.8). */
export type Listing = 'manifest' | 'objects' | 'object' | 'versions';

/** What a client asks of a collection. An empty list, and no moment, mean that nothing is asked. */
export interface ObjectFilter {
  /** Only what was added later, exclusive: `YYYY-MM-DDTHH:MM:SS.ssssssZ`. */
  readonly addedAfter?: string;
  readonly ids: readonly string[];
  readonly types: readonly string[];
  /** `all`, or any of `first`, `last` and moments; none is `last` (section 3.4.1). */
  readonly versions: readonly string[];
  readonly specVersions: readonly string[];
}

/** One request for a page, as its address says. */
export interface PageRequest {
  readonly filter: ObjectFilter;
  readonly limit?: number;
  readonly next?: string;
}

/** Which match fields each endpoint has (sections 5.3, 5.4, 5.6 and 5.8). Others are ignored, as section 3.4 allows. */
const MATCH_FIELDS: Readonly<Record<Listing, readonly string[]>> = {
  manifest: ['id', 'type', 'version', 'spec_version'],
  objects: ['id', 'type', 'version', 'spec_version'],
  object: ['version', 'spec_version'],
  versions: ['spec_version'],
};
const DIGITS = /^\d{1,30}$/;
// oxlint-disable-next-line no-control-regex -- what PostgreSQL does not take in a text, and no value of a filter has
const CONTROL = /[\u0000-\u001f\u007f]/;

/**
 * Reads the parameters of an endpoint from the address as it came, brackets raw or percent-encoded.
 * @throws Problem `invalid-input` for a parameter that is given twice, empty, too long or not of its form.
 */
export function parsePageRequest(address: string, listing: Listing): PageRequest {
  const given = new URLSearchParams(address.split('?').slice(1).join('?'));
  const match = (field: string) =>
    MATCH_FIELDS[listing].includes(field) ? listOf(given, `match[${field}]`) : [];
  const addedAfter = once(given, 'added_after');
  const limit = once(given, 'limit');
  const next = once(given, 'next');
  return {
    filter: {
      ...(addedAfter === undefined ? {} : { addedAfter: requireMoment('added_after', addedAfter) }),
      ids: match('id'),
      types: match('type'),
      versions: versionsOf(match('version')),
      specVersions: match('spec_version'),
    },
    ...(limit === undefined ? {} : { limit: requireLimit(limit) }),
    ...(next === undefined ? {} : { next }),
  };
}

/** A parameter's one value. The names of the refused are our own words, never the client's. */
function once(given: URLSearchParams, name: string): string | undefined {
  const [value, ...others] = given.getAll(name);
  if (others.length > 0) throw new Problem('invalid-input', `\`${name}\` is given once, or not at all.`);
  if (value === undefined) return undefined;
  if (value === '' || value.length > TAXII_LIMITS.parameterLengthMax || CONTROL.test(value))
    throw new Problem('invalid-input', `\`${name}\` is empty, too long or holds control characters.`);
  return value;
}

/** The values of a match field, each once and in order: the same question has one form. */
function listOf(given: URLSearchParams, name: string): string[] {
  const values = (once(given, name) ?? '').split(',').map((value) => value.trim());
  if (values.length === 1 && values[0] === '') return [];
  if (values.includes('')) throw new Problem('invalid-input', `\`${name}\` holds an empty value.`);
  if (values.length > TAXII_LIMITS.matchValuesMax)
    throw new Problem('invalid-input', `\`${name}\` holds more than ${TAXII_LIMITS.matchValuesMax} values.`);
  if (name === 'match[version]' && new Set(values).size < values.length)
    throw new Problem('invalid-input', `\`${name}\` holds a value twice.`);
  return [...new Set(values)].sort();
}

/** @throws Problem `invalid-input` for `all` beside others, one moment twice, and what is no version. */
function versionsOf(values: readonly string[]): string[] {
  if (values.includes('all') && values.length > 1)
    throw new Problem('invalid-input', '`match[version]` holds `all` beside another value.');
  const versions = values.map((value) =>
    ['all', 'first', 'last'].includes(value) ? value : requireMoment('match[version]', value),
  );
  if (new Set(versions).size < versions.length)
    throw new Problem('invalid-input', '`match[version]` holds a value twice.');
  return versions.sort();
}

function requireMoment(name: string, text: string): string {
  const moment = momentOf(text);
  if (moment === undefined)
    throw new Problem('invalid-input', `\`${name}\` is no timestamp such as 2026-11-22T10:00:00.000000Z.`);
  return moment;
}

function requireLimit(text: string): number {
  const limit = DIGITS.test(text) ? Number(text) : 0;
  if (limit < 1) throw new Problem('invalid-input', '`limit` is a whole number of at least 1.');
  return Math.min(limit, TAXII_LIMITS.pageSizeMax);
}
