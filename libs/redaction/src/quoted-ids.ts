import { spanIn, viewOf } from '@app/enrichment';
import { isIdentifier } from '@app/stix';

/** What stands in a text for the id of an object that is not in the rendition. */
export const UNKNOWN_OBJECT = '[object]';

/** The ids of a submission by the 32 hexadecimal digits of their UUIDs. */
export type IdsByDigits = ReadonlyMap<string, readonly string[]>;

type Resolve = (id: string) => string | undefined;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const UUID_TAIL = /--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const TYPE_CHARACTER = /[a-z0-9-]/i;
const TYPE_LENGTH_MAX = 250;
/** A UUID as people write it: with any dash or none, and wherever it begins. */
const DASH = '[-_\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]';
const ANY_UUID = new RegExp(
  `(?=([0-9a-f]{8}${DASH}?[0-9a-f]{4}${DASH}?[0-9a-f]{4}${DASH}?[0-9a-f]{4}${DASH}?[0-9a-f]{12}))`,
  'gi',
);
const JOINT = new RegExp(`(?:${DASH}|[:/\\s]){1,4}$`);
const JOINT_LENGTH_MAX = 4;

/** The ids of a submission, ready for `replaceQuotedIds`. */
export function idsByDigits(ids: readonly string[]): IdsByDigits {
  const byDigits = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    const digits = id.slice(-36).replaceAll('-', '').toLowerCase();
    const same = byDigits.get(digits);
    if (same) same.push(id.toLowerCase());
    else byDigits.set(digits, [id.toLowerCase()]);
  }
  return byDigits;
}

/** Ids of objects quoted in a text become their ids in the rendition, or `[object]`: an original id links renditions. */
export function replaceIds(text: string, resolve: Resolve): string {
  return text.includes('--') ? replaced(text, spelledOut(text, resolve)) : text;
}

/** As `replaceIds`, and the UUIDs of a submission however they are written: alone, without hyphens, encoded. */
export function replaceQuotedIds(text: string, known: IdsByDigits, resolve: Resolve): string {
  if (text.length < 32) return text;
  const all = [...spelledOut(text, resolve), ...quoted(text, known, resolve)];
  return replaced(
    text,
    all.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, by } of replacements) {
    if (start < done) continue;
    result += text.slice(done, start) + by;
    done = end;
  }
  return result + text.slice(done);
}

/** Ids as the standard writes them, of whatever object. */
function spelledOut(text: string, resolve: Resolve): Replacement[] {
  const found: Replacement[] = [];
  let done = 0;
  for (const match of text.matchAll(UUID_TAIL)) {
    const start = typeStart(text, match.index, done);
    const end = match.index + match[0].length;
    const id = text.slice(start, end);
    if (start === match.index || !isIdentifier(id)) continue;
    found.push({ start, end, by: resolve(id.toLowerCase()) ?? UNKNOWN_OBJECT });
    done = end;
  }
  return found;
}

/** Where the type in front of `--` begins. */
function typeStart(text: string, separator: number, earliest: number): number {
  let start = separator;
  const limit = Math.max(earliest, separator - TYPE_LENGTH_MAX);
  while (start > limit && TYPE_CHARACTER.test(text.charAt(start - 1))) start--;
  return start;
}

/** UUIDs of the submission, with the type in front of them if there is one. */
function quoted(text: string, known: IdsByDigits, resolve: Resolve): Replacement[] {
  if (known.size === 0) return [];
  const view = viewOf(text, { decoded: true });
  return [...view.text.matchAll(ANY_UUID)].flatMap((match): Replacement[] => {
    const spelled = match[1] ?? '';
    const ids = known.get(spelled.replace(/[^0-9a-f]/gi, '').toLowerCase());
    if (!ids) return [];
    const typed = ids.flatMap((id) => startOfType(view.text, match.index, id.slice(0, -38)) ?? []);
    const span = spanIn(view, Math.min(match.index, ...typed), match.index + spelled.length);
    const by = ids.map((id) => resolve(id)).find((id) => id !== undefined) ?? UNKNOWN_OBJECT;
    return [{ ...span, by }];
  });
}

/** Where that type begins, if it stands in front of a UUID with any dash in between. */
function startOfType(text: string, uuidStart: number, type: string): number | undefined {
  const joint = JOINT.exec(text.slice(Math.max(0, uuidStart - JOINT_LENGTH_MAX), uuidStart))?.[0] ?? '';
  const start = uuidStart - joint.length - type.length;
  const isType = joint !== '' && text.slice(Math.max(0, start), start + type.length).toLowerCase() === type;
  return isType ? start : undefined;
}
