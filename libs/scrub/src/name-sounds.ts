import { isNative, romanised } from './name-romanised';

/**
 * How a word of another script is compared with a Latin one: `letters` by its consonants and where vowels stand;
 * `consonants` (Arabic, Hebrew) the same, but short vowels may be missing; `syllables` (Hangul, Kana) by its
 * consonants alone, since a vowel follows each; `skeleton` Latin words by theirs, for Arabic and Hebrew names.
 */
export type Sounding = 'letters' | 'consonants' | 'syllables' | 'skeleton';

/** Codes are letters of a script without case that nobody writes names in, a range for each way to compare. */
const CODE_FROM: Readonly<Record<Sounding, number>> = {
  letters: 0xa000,
  consonants: 0xa100,
  syllables: 0xa200,
  skeleton: 0xa300,
};
const VOWEL = 'V';
const TOKEN = /schtsch|shch|tsch|tch|sch|sh|zh|dzh|dj|ch|ph|th|kh|gh|ck|qu|q|x|ts|tz|dz|[a-z]/g;
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  schtsch: ['S'],
  shch: ['S'],
  tsch: ['S'],
  tch: ['S'],
  sch: ['S'],
  sh: ['S'],
  zh: ['S'],
  dzh: ['S'],
  dj: ['S'],
  ch: ['S', 'k', 'h'],
  ph: ['f'],
  th: ['t'],
  kh: ['h'],
  gh: ['g', ''],
  ck: ['k'],
  qu: ['kf', 'k'],
  q: ['k'],
  x: ['ks'],
  ts: ['s'],
  tz: ['s'],
  dz: ['s'],
  c: ['k'],
  j: ['S', VOWEL],
  h: ['h', 'g', ''],
  w: ['f', VOWEL],
  v: ['f'],
  z: ['s'],
  a: [VOWEL],
  e: [VOWEL],
  i: [VOWEL],
  o: [VOWEL],
  u: [VOWEL],
  y: [VOWEL],
};
const CODES_MAX = 32;
const CONSONANTS_MIN = 4;
const CODE_LENGTH_MIN = 5;
const SKELETON_MIN = 6;
const WORDS_MAX = 6;

/** How words with such letters are compared; undefined for Han, which says nothing of sounds. */
export function soundingOf(word: string): Sounding | undefined {
  if (/\p{Script=Han}/u.test(word)) return undefined;
  if (/[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word)) return 'syllables';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word) ? 'consonants' : 'letters';
}

const LETTER_SOUNDS_MAX = 20_000;
const LETTER_SOUNDS = { voiced: new Map<string, string>(), bare: new Map<string, string>() } as const;

/** The code of a word in another script, or of a Latin one for its skeleton. */
export function codeOf(word: string, sounding: Sounding): string {
  const hasVowels = sounding === 'letters';
  const respelled = word.replace(/[Μμ]π/g, 'b').replace(/[Γγ]κ/g, 'g');
  const sounds = isNative(word)
    ? Array.from(respelled, (letter) => soundOfLetter(letter, hasVowels)).join('')
    : soundOf(respelled, hasVowels);
  return coded(sounds, sounding);
}

/** The sound of one letter of another script; remembered. */
function soundOfLetter(letter: string, hasVowels: boolean): string {
  const known = LETTER_SOUNDS[hasVowels ? 'voiced' : 'bare'];
  const before = known.get(letter);
  if (before !== undefined) return before;
  const sound = soundOf(letter, hasVowels);
  if (known.size < LETTER_SOUNDS_MAX) known.set(letter, sound);
  return sound;
}

/** `hasVowels`: whether its script writes them, so that `w` and `y` are none. */
function soundOf(letters: string, hasVowels: boolean): string {
  const sounds = tokensOf(romanised(letters)).map((token) => {
    if (!hasVowels && /^[wy]$/.test(token)) return VOWEL;
    return token === 'h' || token === 'ch' ? 'h' : (soundsOf(token)[0] ?? token);
  });
  return sounds.join('');
}

/** The skeletons of a name in Arabic or Hebrew letters, for Latin words; none when it is too short. */
export function skeletonsOfName(name: string): string[] {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)) return [];
  const words = name.split(/[^\p{L}\p{M}]+/u).map((word) => codeOf(word.replace(/^ال/, ''), 'skeleton'));
  const code = words.filter((word) => word !== '').join(' ');
  return code.replaceAll(' ', '').length >= SKELETON_MIN ? [code] : [];
}

/** The codes under which a Latin name may be heard in another script; none when too little of it would be compared. */
export function codesOfName(name: string, sounding: Sounding): string[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  if (isNative(name) || words.length === 0 || words.length > WORDS_MAX) return [];
  const perWord = words.map((word) => [
    ...new Set(alternatives(word, sounding).map((sounds) => coded(sounds, sounding))),
  ]);
  const codes = product(perWord).map((parts) => parts.join(' '));
  return [...new Set(codes)].filter((code) => isTelling(code, sounding));
}

function isTelling(code: string, sounding: Sounding): boolean {
  const vowel = String.fromCharCode(CODE_FROM[sounding] + VOWEL.charCodeAt(0));
  const letters = code.replaceAll(' ', '');
  const consonants = letters.replaceAll(vowel, '').length;
  return sounding === 'syllables'
    ? consonants >= CONSONANTS_MIN
    : letters.length >= CODE_LENGTH_MIN && consonants >= CONSONANTS_MIN;
}

function alternatives(word: string, sounding: Sounding): string[] {
  const tokens = tokensOf(word);
  const isSilent = tokens.length > 2 && tokens.at(-1) === 'e';
  const choices = tokens.map((token, index) => {
    const isSoft = /^[eiy]/.test(tokens[index + 1] ?? '');
    if (token === 'c' && isSoft) return ['s'];
    if (token === 'g' && isSoft) return ['g', 'S'];
    const sounds = sounding === 'consonants' && token === 'w' ? [VOWEL] : soundsOf(token);
    const mayBeMissing =
      sounds[0] === VOWEL && (sounding === 'consonants' || (isSilent && index === tokens.length - 1));
    return mayBeMissing ? [...sounds, ''] : sounds;
  });
  return product(choices).map((sounds) => sounds.join(''));
}

function tokensOf(word: string): string[] {
  return word.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').match(TOKEN) ?? [];
}

function soundsOf(token: string): readonly string[] {
  return Object.hasOwn(SOUNDS, token) ? (SOUNDS[token] ?? []) : [token];
}

/** All combinations, up to a number of them; the first choices come first. */
function product(choices: readonly (readonly string[])[]): string[][] {
  let combinations: string[][] = [[]];
  for (const choice of choices) {
    const room = Math.max(1, Math.floor(CODES_MAX / combinations.length));
    combinations = choice.slice(0, room).flatMap((sound) => combinations.map((each) => [...each, sound]));
  }
  return combinations;
}

function coded(sounds: string, sounding: Sounding): string {
  const heard =
    sounding === 'letters'
      ? sounds
      : sounds.replace(/[pf]/g, 'b').replace(/h/g, '').replace(/S/g, 's').replace(/g/g, 'k');
  const plain =
    sounding === 'syllables' || sounding === 'skeleton' ? heard.replace(/V/g, '').replace(/l/g, 'r') : heard;
  const from = CODE_FROM[sounding];
  return Array.from(plain.replace(/(.)\1+/g, '$1'), (sound) =>
    String.fromCharCode(from + sound.charCodeAt(0)),
  ).join('');
}
