import { checkObject } from './check-object';
import type { Issue } from './issue';
import { IssueList } from './issue-list';
import { JsonReader, ReadingStopped } from './json-reader';
import { JsonScanner } from './json-scanner';
import { LIMITS } from './limits';
import { checkRules } from './rules';
import type { Found } from './schema-issues';
import type { StixObject, StixValue } from './stix-object';

/** One object of an envelope, looked at on its own. */
export type EnvelopeObject =
  | { readonly ok: true; readonly object: StixObject; readonly text: string }
  | { readonly ok: false; readonly value: StixValue | undefined; readonly errors: readonly Issue[] };

/** What an envelope holds, or why nothing can be made of it. */
export type ParsedEnvelope =
  | { readonly ok: true; readonly objects: readonly EnvelopeObject[] }
  | {
      readonly ok: false;
      readonly fault: 'not-json' | 'no-objects' | 'too-many-objects';
      readonly message: string;
    };

class Unusable extends Error {
  constructor(
    readonly fault: Extract<ParsedEnvelope, { ok: false }>['fault'],
    message: string,
  ) {
    super(message);
  }
}

const NO_OBJECTS = 'Expected an object with a list `objects` that holds at least one object.';
/** Stands where a bundle has its id: an object that is looked at on its own has none. */
const ALONE = { type: 'bundle', id: 'bundle--00000000-0000-4000-8000-000000000000' } as const;
const SLICES_MAX = { elements: LIMITS.objectsMax, members: LIMITS.propertiesMax } as const;
const WITHIN_FIRST = '/objects/0'.length;

/**
 * Reads a TAXII 2.1 envelope (section 3.7) or a STIX 2.1 bundle as so many objects on their own: each by the schema of
 * its type and the rules, as a bundle of one, so that what is said of an object does not depend on what came with it.
 * What stands beside `objects` is not looked at, beyond being JSON. Total: never throws. Pointers of issues start at
 * the object; messages repeat no content.
 */
export function parseEnvelope(text: string): ParsedEnvelope {
  try {
    const { elements, others } = new JsonScanner(text, SLICES_MAX).members('objects');
    for (const slice of others) readWhole(slice, new IssueList(LIMITS.issuesMax));
    if (elements === undefined || elements.length === 0) throw new Unusable('no-objects', NO_OBJECTS);
    if (elements.length > LIMITS.objectsMax)
      throw new Unusable('too-many-objects', `At most ${LIMITS.objectsMax} objects at a time.`);
    return { ok: true, objects: elements.map(parseAlone) };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, fault: error.fault, message: error.message };
    throw error;
  }
}

function parseAlone(text: string): EnvelopeObject {
  const errors = new IssueList(LIMITS.issuesMax);
  const found: Found = { errors, warnings: new IssueList(LIMITS.issuesMax), strict: false };
  const value = readWhole(text, errors);
  if (value !== undefined && checkObject(value, '', found) && errors.count === 0) {
    const { errors: breaches } = checkRules({ ...ALONE, objects: [value] });
    for (const issue of breaches) errors.addIssue({ ...issue, pointer: issue.pointer.slice(WITHIN_FIRST) });
    if (errors.count === 0) return { ok: true, object: value, text };
  }
  return { ok: false, value, errors: errors.toArray() };
}

/** The value of a JSON text; undefined when it is over a limit. @throws Unusable when it is not JSON. */
function readWhole(text: string, errors: IssueList): StixValue | undefined {
  try {
    return new JsonReader(text, errors).read();
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    if (error.message === 'not-json') throw new Unusable('not-json', 'The body is not JSON.');
    return undefined;
  }
}
