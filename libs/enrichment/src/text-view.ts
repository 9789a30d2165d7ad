import { ENTITIES } from './entities.data';

/**
 * A text as detectors read it: without invisible characters, with defanging undone and compatibility forms folded,
 * and for each UTF-16 unit of it the span of the text as given that it stands for.
 */
export interface TextView {
  readonly text: string;
  /** Where unit i begins in the text as given; one entry more than there are units. */
  readonly starts: Uint32Array;
  /** Where unit i ends in the text as given. */
  readonly ends: Uint32Array;
}

/** How a text is read: with HTML entities, percent and `\u` escapes decoded as well, or not. */
export interface ViewOptions {
  readonly decoded?: boolean;
}

/*
 * Each alternative begins with the characters that it is about, and looks behind only at its end: an engine then
 * passes over most of a text at one comparison a unit. No `u` flag for the same reason; astral characters are pairs.
 */
const INVISIBLE =
  '(?:[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0]|\\uDB40[\\uDC00-\\uDDEF])+';
const COMPATIBLE =
  '[\\uFF01-\\uFF5E\\u2024\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\uFB00-\\uFB06]|\\uD835[\\uDC00-\\uDFFF]';
const IDEOGRAPHIC_DOT = '[\\u3002\\uFF61](?=[A-Za-z0-9])(?<=[A-Za-z0-9].)';
const INSIDE_BRACKETS = ' ?(?:\\.|@|:|:?//|/|[dD][oO][tT]|[aA][tT]) ?[\\])}] ?';
const BRACKETED = `[\\[({]${INSIDE_BRACKETS}| [\\[({]${INSIDE_BRACKETS}`;
const OPEN_DOT = '\\[\\.(?=[A-Za-z0-9])|\\.\\](?=[A-Za-z0-9])(?<=[A-Za-z0-9]..)';
const ESCAPED_DOT = '\\\\{1,2}\\.(?=[A-Za-z0-9])(?<=[A-Za-z0-9]\\\\{1,2}\\.)';
const SPELLED_DOT =
  ' [dD][oO][tT] (?=(?:com|net|org|info|io|gov|edu|int|biz|ru|cn|ir|eu|de|fr|uk)\\b)(?<=[A-Za-z0-9] [dD][oO][tT] )';
const SCHEME =
  '[hH](?:[xX]{2}|\\*{2})[pP](?=[sS]?\\[?:|[sS]?\\[)(?<![A-Za-z]....)|[fF][xX][pP](?=s?\\[?:)(?<![A-Za-z]...)';
const ENTITY = '&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});';
const PERCENT = '%(?:[2-7][0-9A-Fa-f]|[CcDdEeFf][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f]){1,3})';
const UNICODE_ESCAPE = '\\\\u[0-9A-Fa-f]{4}';

const DEFANGED = [
  INVISIBLE,
  COMPATIBLE,
  IDEOGRAPHIC_DOT,
  BRACKETED,
  OPEN_DOT,
  ESCAPED_DOT,
  SPELLED_DOT,
  SCHEME,
];
const READ_DEFANGED = new RegExp(DEFANGED.join('|'), 'y');
const READ_DECODED = new RegExp([...DEFANGED, ENTITY, PERCENT, UNICODE_ESCAPE].join('|'), 'y');
const MAY_STAND_ALONE = new RegExp(`^(?:${INVISIBLE}|${COMPATIBLE})$`);
/** Which units one of the patterns may begin with: 1; 2 where what follows tells more, after a space, a dot and a letter. */
const FIRST_UNITS = unitsOf((character) => {
  if (/[ .hHfF]/.test(character)) return 2;
  return /[[({\\&%\u3002\uFF61\uDB40\uD835]/.test(character) || MAY_STAND_ALONE.test(character) ? 1 : 0;
});
/** What may come second after a space, a dot, an `h` or an `f`. */
const SECOND_UNITS = unitsOf((character) => (/[[({dD\]xX*]/.test(character) ? 1 : 0));
const INVISIBLE_ALONE = new RegExp(`^${INVISIBLE}$`);

/** The next place from a place on where something may stand that is read otherwise; the length of the text when there is none. */
function placeFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const kind = FIRST_UNITS[text.charCodeAt(at)];
    if (kind === 1 || (kind === 2 && SECOND_UNITS[text.charCodeAt(at + 1)] === 1)) return at;
  }
  return text.length;
}

/** Reads a text; linear in its length. */
export function viewOf(text: string, options: ViewOptions = {}): TextView {
  const pieces: string[] = [];
  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  let length = 0;
  let position = 0;
  const copyUpTo = (end: number): void => {
    pieces.push(text.slice(position, end));
    for (; position < end; position++) {
      starts[length] = position;
      ends[length++] = position + 1;
    }
  };
  const pattern = options.decoded ? READ_DECODED : READ_DEFANGED;
  for (let at = placeFrom(text, 0); at < text.length; at = placeFrom(text, Math.max(at + 1, position))) {
    pattern.lastIndex = at;
    const token = pattern.exec(text)?.[0];
    if (token === undefined) continue;
    copyUpTo(at);
    const read = readToken(token).slice(0, token.length);
    pieces.push(read);
    position = at + token.length;
    for (let unit = 0; unit < read.length; unit++) {
      starts[length] = at;
      ends[length++] = position;
    }
  }
  copyUpTo(text.length);
  starts[length] = text.length;
  ends[length] = text.length;
  return {
    text: pieces.join(''),
    starts: starts.subarray(0, length + 1),
    ends: ends.subarray(0, length + 1),
  };
}

/** The span of the text as given that the units from `start` up to `end` of the view stand for. */
export function spanIn(view: TextView, start: number, end: number): { start: number; end: number } {
  return { start: view.starts[start] ?? 0, end: view.ends[Math.max(start, end - 1)] ?? 0 };
}

function unitsOf(kindOf: (character: string) => number): Uint8Array {
  return Uint8Array.from({ length: 0x1_0000 }, (_, unit) => kindOf(String.fromCharCode(unit)));
}

function readToken(token: string): string {
  if (INVISIBLE_ALONE.test(token)) return '';
  if (token.startsWith('&')) return readEntity(token);
  if (token.startsWith('%')) return readPercent(token);
  if (token.startsWith('\\u')) return String.fromCharCode(Number.parseInt(token.slice(2), 16));
  if (/^h/i.test(token)) return 'http';
  if (/^f/i.test(token)) return 'ftp';
  if (/[.\u3002\uFF61]|dot/i.test(token)) return '.';
  if (/@|at/i.test(token)) return '@';
  if (/[:/]/.test(token)) return token.replace(/[^:/]/g, '');
  return token.normalize('NFKC');
}

function readEntity(entity: string): string {
  const body = entity.slice(1, -1);
  if (!body.startsWith('#')) return Object.hasOwn(ENTITIES, body) ? (ENTITIES[body] ?? entity) : entity;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

function readPercent(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
