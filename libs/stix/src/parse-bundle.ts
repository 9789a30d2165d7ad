import { checkObject, isObject } from './check-object';
import { bundle as validateBundle, PROPERTIES } from './generated/validators';
import type { Issue } from './issue';
import { IssueList } from './issue-list';
import { JsonReader, ReadingStopped } from './json-reader';
import { LIMITS } from './limits';
import { checkRules } from './rules';
import { CUSTOM_CONTENT_CODES } from './rules-extensions';
import { addSchemaErrors, childPointer, type Found } from './schema-issues';
import type { StixBundle, StixObject, StixValue } from './stix-object';

/** A bundle that may be taken, or everything that speaks against it. Warnings come with both. */
export type ParsedBundle =
  | { readonly ok: true; readonly bundle: StixBundle; readonly warnings: Issue[] }
  | { readonly ok: false; readonly errors: Issue[]; readonly warnings: Issue[] };

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Reads and checks a STIX 2.1 bundle: bytes and JSON text, then each object by the schema of its type, then the
 * rules beyond schemas. Total: never throws, whatever the input, and says everything that is wrong (up to
 * `LIMITS.issuesMax`), each with a JSON pointer from the bundle root and words that repeat no content. Text that is
 * no JSON, or over a limit, is not looked at beyond that point. `strict` also refuses customs without an extension
 * and properties that STIX does not know.
 */
export function parseBundle(input: string | Uint8Array, options: { strict?: boolean } = {}): ParsedBundle {
  const found: Found = {
    errors: new IssueList(LIMITS.issuesMax),
    warnings: new IssueList(LIMITS.issuesMax),
    strict: options.strict ?? false,
  };
  const document = readDocument(input, found);
  const bundle = document === undefined ? undefined : checkDocument(document, found);
  const warnings = found.warnings.toArray();
  if (bundle === undefined || found.errors.count > 0)
    return { ok: false, errors: found.errors.toArray(), warnings };
  return { ok: true, bundle, warnings };
}

/** The JSON value of the input; undefined when it could not be read to its end. */
function readDocument(input: string | Uint8Array, found: Found): StixValue | undefined {
  const text = typeof input === 'string' ? input : decode(input, found);
  if (text === undefined || isOverBytes(text, found)) return undefined;
  const marked = text.charCodeAt(0) === BYTE_ORDER_MARK;
  if (marked) addByteOrderMark(found);
  try {
    return new JsonReader(marked ? text.slice(1) : text, found.errors).read();
  } catch (error) {
    if (error instanceof ReadingStopped) return undefined;
    throw error;
  }
}

function decode(bytes: Uint8Array, found: Found): string | undefined {
  if (bytes.byteLength > LIMITS.bytesMax) {
    addTooLarge(found);
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    found.errors.add('not-utf-8', '', 'Is not valid UTF-8.');
    return undefined;
  }
}

function isOverBytes(text: string, found: Found): boolean {
  const isOver =
    text.length > LIMITS.bytesMax ||
    (text.length * 3 > LIMITS.bytesMax && Buffer.byteLength(text) > LIMITS.bytesMax);
  if (isOver) addTooLarge(found);
  return isOver;
}

function addTooLarge(found: Found): void {
  found.errors.add('too-large', '', `Is larger than ${LIMITS.bytesMax} bytes.`);
}

function addByteOrderMark(found: Found): void {
  const list = found.strict ? found.errors : found.warnings;
  list.add('byte-order-mark', '', 'Begins with a byte order mark, which JSON does not have.');
}

function checkDocument(document: StixValue, found: Found): StixBundle | undefined {
  if (!isObject(document) || document['type'] !== 'bundle') {
    found.errors.add('not-a-bundle', '', 'Must be a STIX bundle: an object whose type is "bundle".');
    return undefined;
  }
  if (!validateBundle(document)) addSchemaErrors(validateBundle.errors ?? [], '', found);
  checkBundleProperties(document, found);
  const values = Array.isArray(document['objects']) ? document['objects'] : [];
  if (values.length > LIMITS.objectsMax) {
    found.errors.add('too-many-objects', '/objects', `Has more than ${LIMITS.objectsMax} objects.`);
    return undefined;
  }
  const bundle = document as { type: 'bundle'; id: string };
  return { ...bundle, objects: checkObjects(values, bundle, found) };
}

/** Section 8: a bundle has `type`, `id` and `objects`; the `spec_version` of STIX 2.0 is gone. */
function checkBundleProperties(document: { [key: string]: StixValue }, found: Found): void {
  for (const name of Object.keys(document)) {
    if (PROPERTIES.get('bundle')?.has(name)) continue;
    const isWarning = name.startsWith('x_') && !found.strict;
    const list = isWarning ? found.warnings : found.errors;
    list.add(
      'property-unknown',
      childPointer('', name),
      'A bundle of STIX 2.1 has type, id and objects only.',
    );
  }
}

/** The objects that pass on their own, after the rules have seen them together. */
function checkObjects(
  values: readonly StixValue[],
  bundle: Omit<StixBundle, 'objects'>,
  found: Found,
): StixObject[] {
  const objects: StixObject[] = [];
  const positions: number[] = [];
  for (const [position, value] of values.entries()) {
    if (found.errors.isFull) return objects;
    if (!checkObject(value, `/objects/${position}`, found)) continue;
    objects.push(value);
    positions.push(position);
  }
  const { errors, warnings } = checkRules({ ...bundle, objects });
  for (const issue of errors) found.errors.addIssue(inDocument(issue, positions));
  for (const issue of warnings) {
    const isError = found.strict && CUSTOM_CONTENT_CODES.has(issue.code);
    (isError ? found.errors : found.warnings).addIssue(inDocument(issue, positions));
  }
  return objects;
}

/** The rules count the objects that they see; the pointer of an issue counts those of the document. */
function inDocument(issue: Issue, positions: readonly number[]): Issue {
  const [, root, position, ...rest] = issue.pointer.split('/');
  const pointer = ['', root, positions[Number(position)], ...rest].join('/');
  return { ...issue, pointer };
}
