const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
const UNITS = 0x1_0000;
const IN_WORD = 1;
const IS_CAPITAL = 2;
const IS_JOINT = 4;
const IS_HIGH_SURROGATE = 8;
const JOINTS = "'’ʼʻ-\u2010\u2011";
const FULL_STOP = 0x2e;
const INITIALS_MIN = 2;
const INITIALS_MAX = 5;
/** So many times a word may go on after a hyphen or an apostrophe. */
const JOINTS_MAX = 6;

/** What each UTF-16 unit may be in a word. */
const CLASSES = Uint8Array.from({ length: UNITS }, (_, unit) => {
  if (unit >= 0xd800 && unit < 0xdc00) return IS_HIGH_SURROGATE;
  const character = String.fromCharCode(unit);
  return classOf(character) | (JOINTS.includes(character) ? IS_JOINT : 0);
});

function classOf(character: string): number {
  return (LETTER.test(character) ? IN_WORD : 0) | (CAPITAL.test(character) ? IS_CAPITAL : 0);
}

/** The class of the character at a place; one of two units is asked for as a whole. */
function classAt(text: string, at: number): number {
  const kind = at < text.length ? (CLASSES[text.charCodeAt(at)] ?? 0) : 0;
  return kind === IS_HIGH_SURROGATE ? classOf(text.slice(at, at + widthAt(text, at))) : kind;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) >= UNITS ? 2 : 1;
}

/** Where the next word begins from a place on; the length of the text when none does. */
export function wordStartFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && (classAt(text, at) & IN_WORD) === 0) at += widthAt(text, at);
  return at;
}

/**
 * Where the word ends that begins at a place: initials with their full stops, `U.S.A.`, or letters, marks and digits
 * with hyphens and apostrophes inside.
 */
export function wordEndAt(text: string, start: number): number {
  const initials = initialsEndAt(text, start);
  if (initials > start) return initials;
  let end = runEndAt(text, start);
  for (let joints = 0; joints < JOINTS_MAX && (classAt(text, end) & IS_JOINT) !== 0; joints++) {
    const next = runEndAt(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function runEndAt(text: string, start: number): number {
  let end = start;
  while ((classAt(text, end) & IN_WORD) !== 0) end += widthAt(text, end);
  return end;
}

function initialsEndAt(text: string, start: number): number {
  let end = start;
  let count = 0;
  while (count < INITIALS_MAX && (classAt(text, end) & IS_CAPITAL) !== 0) {
    const stop = end + widthAt(text, end);
    if (text.charCodeAt(stop) !== FULL_STOP) break;
    end = stop + 1;
    count++;
  }
  return count < INITIALS_MIN ? start : end;
}
