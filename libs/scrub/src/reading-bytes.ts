import { BARRIER } from './name-fold';

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const DELETE = 0x7f;
const BARRIER_CODE = BARRIER.charCodeAt(0);

/**
 * Bytes as text: UTF-8 where they are that, Latin letters of one byte elsewhere, without NULs, so that UTF-16 and
 * UTF-32 are read too as far as their letters are of one byte. What is no text becomes a barrier.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const width = widthAt(bytes, at);
    if (width > 1) {
      const code = codePointAt(bytes, at, width);
      if (code > 0xffff) units[length++] = 0xd800 + ((code - 0x10000) >> 10);
      units[length++] = code > 0xffff ? 0xdc00 + ((code - 0x10000) & 0x3ff) : code;
    } else if (bytes[at] !== 0) units[length++] = unitOf(bytes, at);
    at += width;
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}

function unitOf(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte >= SPACE && byte < DELETE) return byte;
  if (byte >= TAB && byte <= CARRIAGE_RETURN) return byte;
  const isLetter = byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;
  return isLetter && (isLatinBeside(bytes, at, -1) || isLatinBeside(bytes, at, 1)) ? byte : BARRIER_CODE;
}

/** Whether a letter of ASCII is next to a byte, in UTF-16 with a NUL in between. */
function isLatinBeside(bytes: Uint8Array, at: number, step: number): boolean {
  return isLatin(bytes[at + step] === 0 ? bytes[at + 2 * step] : bytes[at + step]);
}

function isLatin(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** How many bytes the character there has in UTF-8; 1 when it is none of several. */
function widthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4) return 1;
  const width = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let next = 1; next < width; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 1;
  const code = codePointAt(bytes, at, width);
  return (width === 3 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) ||
    (width === 4 && (code < 0x10000 || code > 0x10ffff))
    ? 1
    : width;
}

function codePointAt(bytes: Uint8Array, at: number, width: number): number {
  let code = (bytes[at] ?? 0) & (width === 2 ? 0x1f : width === 3 ? 0x0f : 0x07);
  for (let next = 1; next < width; next++) code = (code << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return code;
}
