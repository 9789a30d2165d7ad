import { viewOf, type TextView } from '@app/enrichment';
import { BARRIER, foldLetters } from './name-fold';
import { composed, reread, type Reread } from './reading';
import { textOfBytes } from './reading-bytes';

/** An escaped text may be escaped again; deeper than this nobody reads it. */
const LEVELS_MAX = 4;
const NEAR_LENGTH = 512;

const SOFT_BREAK = '=[ \\t]{0,8}\\r?\\n';
const QUOTED = `=[0-9A-Fa-f]{2}(?:(?:${SOFT_BREAK})?=[0-9A-Fa-f]{2})*`;
const BYTES = '(?:\\\\x[0-9A-Fa-f]{2})+';
const OCTAL = '(?:\\\\[0-3][0-7]{2})+';
const CODE_POINT =
  '\\\\u\\{[0-9A-Fa-f]{1,6}\\}|\\\\U[0-9A-Fa-f]{8}|\\\\u[0-9A-Fa-f]{4}|%u[0-9A-Fa-f]{4}|U\\+[0-9A-F]{4,6} ?';
const ENTITY = '&#(?:\\d{2,7}|[xX][0-9A-Fa-f]{2,6});?';
const CONTROL = '\\\\[nrtvfbBsSdDwW](?![a-z]?:)';
const LINE_END = '[\\\\`^]\\r?\\n';
const LETTER_CLASS = '\\[[A-Za-z\\u00C0-\\u04FF0-9@$]{2,4}\\]';
const TAG = '</?[A-Za-z][^<>\\uFDD0]{0,200}>|<!--[^<>\\uFDD0]{0,200}-->';
const ESCAPE = new RegExp(
  [QUOTED, SOFT_BREAK, BYTES, OCTAL, CODE_POINT, ENTITY, CONTROL, LINE_END, LETTER_CLASS, TAG].join('|'),
  'g',
);
const ANY = /[=\\%&[<^`]|U\+/;
const BLOCK_TAG = /^<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|hr|section|title|pre)\b/i;

/**
 * A text with its escapes undone, several times over: quoted-printable, `\x43`, `\u0043`, `%u0043`, entities, `[Cc]`,
 * tags, whatever was escaped twice. Undefined when nothing in it is escaped. Linear.
 */
export function escapedReading(text: string): TextView | undefined {
  let reading: TextView | undefined;
  for (let level = 0; level < LEVELS_MAX; level++) {
    const before = reading?.text ?? text;
    const next = ANY.test(before) ? unescaped(before) : undefined;
    if (!next) break;
    reading = reading ? composed(reading, next) : next;
  }
  return reading;
}

function unescaped(text: string): TextView | undefined {
  const parts = [...text.matchAll(ESCAPE)].flatMap((match): Reread[] => {
    const read = readEscape(match[0]);
    return read === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, text: read }];
  });
  const own = parts.length > 0 ? reread(text, withoutFar(parts, text.length)) : undefined;
  const decoded = viewOf(own?.text ?? text, { decoded: true });
  if (!own) return decoded.text === text ? undefined : decoded;
  return composed(own, decoded);
}

/** The parts, and a barrier for what is too far from all of them to be of the same name: it is read as it stands. */
function withoutFar(parts: readonly Reread[], length: number): Reread[] {
  const near: Reread[] = [];
  let done = 0;
  for (const part of [...parts, { start: length + NEAR_LENGTH, end: length, text: '' }]) {
    const start = done === 0 ? 0 : done + NEAR_LENGTH;
    const end = Math.min(length, part.start - NEAR_LENGTH);
    if (end > start) near.push({ start, end, text: BARRIER });
    if (part.start <= length) near.push(part);
    done = part.end;
  }
  return near;
}

/** What an escape stands for; undefined when it is none. */
function readEscape(escape: string): string | undefined {
  if (/^=\s/.test(escape) || escape.endsWith('\n')) return '';
  if (escape.startsWith('=')) return textOfBytes(Buffer.from(escape.replace(/=\s*|\s/g, ''), 'hex'));
  if (escape.startsWith('\\x')) return textOfBytes(Buffer.from(escape.replaceAll('\\x', ''), 'hex'));
  if (/^\\[0-3]/.test(escape)) return textOfBytes(octets(escape));
  if (/^(?:\\[uU]|%u|U\+)/.test(escape))
    return character(Number.parseInt(/[0-9A-Fa-f]{4,8}|[0-9A-Fa-f]+/.exec(escape)?.[0] ?? '', 16));
  if (escape.startsWith('&')) return entity(escape);
  if (escape.startsWith('<')) return BLOCK_TAG.test(escape) ? ' ' : '';
  if (escape.startsWith('[')) return letterOf(escape.slice(1, -1));
  return /[nr]$/.test(escape) ? '\n' : ' ';
}

function octets(escape: string): Buffer {
  return Buffer.from(
    escape
      .split('\\')
      .slice(1)
      .map((digits) => Number.parseInt(digits, 8)),
  );
}

function entity(escape: string): string {
  const digits = escape.replace(/^&#|;$/g, '');
  return character(/^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10));
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The one letter that a class of letters stands for: `[Cc]`, `[o0]`. */
function letterOf(letters: string): string | undefined {
  const folded = new Set(
    Array.from(letters.replaceAll('@', 'a').replaceAll('$', 's'), (letter) => foldLetters(letter)),
  );
  return folded.size === 1 ? letters.replace(/\d/g, '').charAt(0) || undefined : undefined;
}
