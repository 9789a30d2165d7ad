import type { SchemaError } from './generated/validators';
import { type IssueList, isSafeName } from './issue-list';

/** Where a check puts what it finds: what refuses the bundle, and what is only told. */
export interface Found {
  readonly errors: IssueList;
  readonly warnings: IssueList;
  /** Strict: what STIX 2.1 merely deprecates, or does not know, refuses the bundle too. */
  readonly strict: boolean;
}

const CODES: ReadonlyMap<string, string> = new Map([
  ['required', 'property-required'],
  ['dependentRequired', 'property-required'],
  ['anyOf', 'property-choice'],
  ['oneOf', 'property-choice'],
  ['type', 'value-type'],
  ['pattern', 'value-form'],
  ['propertyNames', 'key-form'],
  ['enum', 'value-not-in-list'],
  ['const', 'value-not-allowed'],
  ['minimum', 'value-out-of-range'],
  ['maximum', 'value-out-of-range'],
  ['exclusiveMinimum', 'value-out-of-range'],
  ['minItems', 'empty-list'],
  ['minProperties', 'object-too-small'],
  ['false schema', 'property-not-applicable'],
]);
/** Keywords that judge the value at the pointer; one of them is enough for a place. */
const VALUE_KEYWORDS: ReadonlySet<string> = new Set([
  'type',
  'pattern',
  'enum',
  'const',
  'minItems',
  'minProperties',
]);
const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'Must be a string.'],
  ['integer', 'Must be a whole number.'],
  ['number', 'Must be a number.'],
  ['boolean', 'Must be true or false.'],
  ['array', 'Must be a list.'],
  ['object', 'Must be an object.'],
]);
/** A branch of a choice that did not fit; the choice itself is what is told. */
const BRANCH = /\/(?:anyOf|oneOf)\/\d/;

/**
 * Lists what a compiled schema has against the object at `pointer`. True when that refuses the object, also when
 * all of it was said before.
 */
export function addSchemaErrors(
  schemaErrors: readonly SchemaError[],
  pointer: string,
  found: Found,
): boolean {
  let isRefused = false;
  for (const error of schemaErrors) {
    if (found.errors.isFull) return true;
    if (isTold(error)) isRefused = addSchemaError(error, pointer, found) || isRefused;
  }
  return isRefused;
}

function isTold(error: SchemaError): boolean {
  return error.keyword !== 'if' && error.propertyName === undefined && !BRANCH.test(error.schemaPath);
}

function addSchemaError(error: SchemaError, pointer: string, found: Found): boolean {
  const place = pointer + safePart(error.instancePath);
  if (error.keyword === 'additionalProperties') {
    addUnknownProperty(place, String(error.params['additionalProperty']), found);
    return found.strict;
  }
  if (!VALUE_KEYWORDS.has(error.keyword) || !found.errors.has(place)) {
    found.errors.add(CODES.get(error.keyword) ?? 'schema', place, wordsOf(error));
  }
  return true;
}

/** Lists a property that STIX does not know: refused in strict mode, told otherwise. */
export function addUnknownProperty(pointer: string, name: string, found: Found): void {
  const list = found.strict ? found.errors : found.warnings;
  list.add('property-unknown', childPointer(pointer, name), 'STIX 2.1 does not define this property here.');
}

/** The pointer of a property, or that of its parent when the name may not be told. */
export function childPointer(pointer: string, name: string): string {
  return isSafeName(name) ? `${pointer}/${name}` : pointer;
}

/** A pointer inside an object, cut above the first name that may not be told. */
function safePart(instancePath: string): string {
  const steps = instancePath.split('/');
  const unsafe = steps.findIndex((step, index) => index > 0 && !isSafeName(step));
  return unsafe < 0 ? instancePath : steps.slice(0, unsafe).join('/');
}

function wordsOf(error: SchemaError): string {
  if (error.keyword === 'false schema') return 'Objects of this type do not have this property.';
  if (error.keyword === 'type') {
    return TYPE_WORDS.get(String(error.params['type'])) ?? 'Has the wrong type.';
  }
  return error.message ?? 'Is not valid.';
}
