import { createHash } from 'node:crypto';
import { Problem } from '@app/problem';

const CURSOR_LENGTH_MAX = 1_000;
const BINDING_LENGTH = 16;

/** What a page is a page of (collection, filter, sort): a cursor for one is refused for another. */
export function bindingOf(subject: unknown): string {
  return createHash('sha256').update(JSON.stringify(subject)).digest('base64url').slice(0, BINDING_LENGTH);
}

/** A stateless, repeatable cursor: what it is bound to, and the sort keys of the last row. It carries no right. */
export function printCursor(binding: string, keys: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([binding, ...keys])).toString('base64url');
}

/**
 * The sort keys of a cursor.
 * @throws Problem `invalid-input` when it is not one of ours, or belongs to another collection, filter or sort.
 */
export function parseCursor(cursor: string, binding: string, keyCount: number): (string | null)[] {
  const [bound, ...keys] = decode(cursor);
  if (
    bound !== binding ||
    keys.length !== keyCount ||
    !keys.every((key) => key === null || typeof key === 'string')
  ) {
    throw new Problem('invalid-input', 'The cursor is not valid for this collection, filter and sort order.');
  }
  return keys;
}

function decode(cursor: string): unknown[] {
  if (cursor.length > CURSOR_LENGTH_MAX) return [];
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(decoded) ? decoded : [];
  } catch {
    return [];
  }
}
