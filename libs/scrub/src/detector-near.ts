import type { Candidate, Scene } from './detector';
import { cueOf, cuesIn } from './detector-cue';
import {
  KEY_WORDS_NEAR,
  OTHER_WORDS_NEAR,
  PASSWORD_WORDS_NEAR,
  PLAIN_PASSWORD_WORDS_NEAR,
  ACCESS_WORDS_NEAR,
} from './detector-near.data';
import { isHashLike, shapeOf, type ValueShape } from './value-shape';

const BESIDE = '\\p{L}\\p{N}';
const PASSWORDS = cueOf(PASSWORD_WORDS_NEAR, BESIDE, BESIDE);
const PLAIN_PASSWORDS = cueOf(PLAIN_PASSWORD_WORDS_NEAR, BESIDE, BESIDE);
const KEYS = cueOf(KEY_WORDS_NEAR, BESIDE, BESIDE);
const ACCESS = cueOf(ACCESS_WORDS_NEAR, BESIDE, BESIDE);
const OTHERS = cueOf(OTHER_WORDS_NEAR, BESIDE, BESIDE);

/** Values between white space, quotes and brackets, with what stands around them. */
const RUN = /[^\s"'“”„«»‹›`‘’,;<>|()[\]{}\uFDD0]{6,160}/gu;
const RUN_LENGTH_MIN = 6;
/** Which units end such a run, and which are at least one of a run that is worth a look. */
const ENDS = 1;
const TELLS = 2;
const KINDS = Uint8Array.from({ length: 0x1_0000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[\s"'“”„«»‹›`‘’,;<>|()[\]{}\uFDD0]/u.test(character)) return ENDS;
  return /[\d!$#%*^~+=?.]/.test(character) ? TELLS : 0;
});
/** A digit, or a sign or capital where no word has one. */
const WORTH = /\d|\p{L}[!$#%*^~+=?]\p{L}|\p{Ll}\.\p{Lu}\p{Ll}/u;
const EDGES = /^[:=–—*_#/.-]+|[.:…–—*_/-]+$/gu;
const NAMED = /^[\p{L}\p{N}_.-]{2,32}(?:=|:(?=\S)|\/(?=[^/]{6,64}$))/u;
const QUOTE = /["'“”„«»‹›`‘’]\s?$/u;
/** `Zomer!2022`, `Azerty!Cigale`. */
const UNMISTAKABLE =
  /^\p{Lu}\p{Ll}{2,}[!*](?:\p{Lu}\p{Ll}{2,}|\d{2,4})$|^\p{Lu}\p{Ll}{3,}[!?*%$](?:\p{Lu}\p{Ll}{3,}|\d{1,4})$/u;
/** How far a word may stand before a value, or after it, in signs. */
const REACH_BEFORE = 110;
const REACH_AFTER = 60;
const REACH_MADE = 64;
const REACH_ACCESS = 40;
const REACH_OTHER = 90;
/** What ends a sentence, or a line that does not announce the next one. */
const SENTENCE_END =
  /[.!?]\s+(?!(?:It|That|Mine|Hers|His|C|Il|Elle|Es|Er|Sie|Das|Era|Réponse|Answer|Respuesta|Antwort)(?![\p{L}]))["'«„“(]?[\p{Lu}¿¡]|\n\s*\n|[^:\s]\s*\n(?!\[\d)/u;
/** `hunter2024 is what he typed`. */
const SAID = /^["'”»“’]?,? (?:is|was|are|were|est|était|c[’']est|es|era|ist|war|lautete?)(?![\p{L}])/iu;
const SAID_LENGTH = 12;
const HASHED = /hash|empreinte|huella|prüfsumme|fingerprint|thumbprint|checksum|md5|sha-?\d/iu;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The words of each kind that stand in a text, in order. */
interface Words {
  readonly passwords: readonly Place[];
  readonly plainPasswords: readonly Place[];
  readonly keys: readonly Place[];
  readonly access: readonly Place[];
  readonly others: readonly Place[];
}

/**
 * Values that look like nothing but a secret, in the same sentence as a word for one, whatever stands between; and
 * those that look so random that no word is needed. What explains itself (hashes, CVE, versions, files) stays. Linear.
 */
export function detectNearSecrets(scene: Scene): Candidate[] {
  const { text } = scene.view;
  const words: Words = {
    passwords: placesOf(scene, PASSWORDS),
    plainPasswords: placesOf(scene, PLAIN_PASSWORDS),
    keys: placesOf(scene, KEYS),
    access: placesOf(scene, ACCESS),
    others: placesOf(scene, OTHERS),
  };
  return runsIn(text).flatMap(({ start, run }) => {
    if (!WORTH.test(run)) return [];
    const place = valueIn(run, start);
    const value = text.slice(place.start, place.end);
    const kind = kindOf(text, place, value, words);
    return kind
      ? [
          {
            ...place,
            kind,
            rule: 'near-secret',
            key: value,
            certainty: isHashLike(value) ? ('certain' as const) : ('likely' as const),
          },
        ]
      : [];
  });
}

/** The runs that have a unit that tells: most words have none. */
function runsIn(text: string): { readonly start: number; readonly run: string }[] {
  const runs: { readonly start: number; readonly run: string }[] = [];
  let start = 0;
  let kinds = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? (KINDS[text.charCodeAt(at)] ?? 0) : ENDS;
    kinds |= kind;
    if (kind !== ENDS) continue;
    if (at - start >= RUN_LENGTH_MIN && (kinds & TELLS) !== 0)
      for (const { index, 0: run } of text.slice(start, at).matchAll(RUN))
        runs.push({ start: start + index, run });
    start = at + 1;
    kinds = 0;
  }
  return runs;
}

function placesOf(scene: Scene, cue: ReturnType<typeof cueOf>): Place[] {
  return cuesIn(scene, cue).map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** The value alone: without a name and `=` before it, and without the signs of the sentence. */
function valueIn(run: string, index: number): Place {
  const named = NAMED.exec(run)?.[0] ?? '';
  const rest = run.slice(named.length);
  const lead = /^[:=–—*_#/.-]+/u.exec(rest)?.[0].length ?? 0;
  const bare = rest.replace(EDGES, '');
  const start = index + named.length + lead;
  return { start, end: start + bare.length };
}

function kindOf(text: string, place: Place, value: string, words: Words): Candidate['kind'] | undefined {
  const shape = shapeOf(value);
  if (shape === 'none') return isHashLike(value) && isKeyOf(text, place, words) ? 'token' : undefined;
  if (isNear(text, place, words.others, REACH_OTHER, 0)) return undefined;
  if (shape === 'made') return isMadePassword(text, place, words) ? 'credentials' : undefined;
  if (isNear(text, place, words.passwords, REACH_BEFORE, REACH_AFTER)) return 'credentials';
  if (isNear(text, place, words.keys, REACH_BEFORE, REACH_AFTER)) return 'token';
  if (isNear(text, place, words.access, REACH_ACCESS, 0)) return 'credentials';
  if (UNMISTAKABLE.test(value)) return 'credentials';
  return isRandomAlone(shape, text, place) ? 'token' : undefined;
}

/** A word with digits is a password right behind a word for one, or in quotes where somebody got in. */
function isMadePassword(text: string, place: Place, words: Words): boolean {
  const { start, end } = place;
  const isQuoted = QUOTE.test(text.slice(Math.max(0, start - 2), start));
  const isSaid = SAID.test(text.slice(end, end + SAID_LENGTH));
  const before = lastBefore(words.plainPasswords, start);
  if (before && start - before.end <= REACH_MADE && text.slice(before.end, start).includes(';')) return false;
  if (isNear(text, place, words.plainPasswords, REACH_MADE, isQuoted || isSaid ? REACH_AFTER : 0))
    return true;
  return isQuoted && isNear(text, place, words.access, REACH_MADE, REACH_AFTER);
}

/** Digits like a hash's are a key where `api key` and its like stand right before them. */
function isKeyOf(text: string, place: Place, { keys }: Words): boolean {
  const before = lastBefore(keys, place.start);
  if (!before || place.start - before.end > REACH_AFTER) return false;
  if (place.end - place.start < 16 || HASHED.test(text.slice(before.start - 20, place.start))) return false;
  const between = text.slice(before.end, place.start);
  return /^(?:[_-]\w{1,16})?["'\])]{0,2}\s{0,3}(?:=>|:=|[:=])\s{0,3}["'`«„“]?$/u.test(between);
}

function isRandomAlone(shape: ValueShape, text: string, { start, end }: Place): boolean {
  return shape === 'random' && !/[/\\@.=&?%:]/.test(text.charAt(start - 1) + text.charAt(end));
}

/** Whether one of the words stands in the same sentence, so near. */
function isNear(text: string, place: Place, words: readonly Place[], before: number, after: number): boolean {
  const at = firstFrom(words, place.start);
  const earlier = words[at - 1];
  if (earlier && place.start - earlier.end <= before && isTogether(text, earlier.end, place.start))
    return true;
  const later = words[at];
  return (
    later !== undefined &&
    later.start - place.end <= after &&
    isTogether(text, place.end, Math.max(place.end, later.start))
  );
}

function isTogether(text: string, from: number, to: number): boolean {
  return !SENTENCE_END.test(text.slice(from, to));
}

function lastBefore(words: readonly Place[], start: number): Place | undefined {
  return words[firstFrom(words, start) - 1];
}

function firstFrom(words: readonly Place[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
