import anyAscii from 'any-ascii';
import { RESPELLINGS, type Respelling } from './name-romanised.data';

const NATIVE = /(?![\p{Script=Latin}])\p{L}/u;
const IN_SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;
const IN_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u;
const LETTERS_MIN = 4;
const SPELLINGS_MAX = 64;
const UKRAINIAN = /[іїєґ]/i;
/** Korean as it was spelled before 2000, and Japanese as its ministry of education spells it. */
const SYLLABLES: readonly Respelling[] = [
  [
    [/eo/g, 'o'],
    [/eu/g, 'u'],
  ],
  [
    [/eo/g, 'u'],
    [/eu/g, 'u'],
  ],
  [
    [/shi/g, 'si'],
    [/chi/g, 'ti'],
    [/tsu/g, 'tu'],
    [/fu/g, 'hu'],
    [/ji/g, 'zi'],
  ],
  [[/k/g, 'c']],
];
/** Arabic and Hebrew write `o`, `u` and `i` as consonants or not at all. */
const CONSONANTS: readonly Respelling[] = [
  [
    [/(?<=[a-z])[wv]/g, 'o'],
    [/(?<=[a-z])y/g, 'i'],
  ],
  [
    [/(?<=[a-z])[wv]/g, 'u'],
    [/(?<=[a-z])y/g, 'i'],
  ],
  [
    [/k/g, 'c'],
    [/(?<=[a-z])[wv]/g, 'o'],
    [/(?<=[a-z])y/g, 'i'],
  ],
];

/** Whether a text has letters other than Latin ones. */
export function isNative(text: string): boolean {
  return NATIVE.test(text);
}

/** A text in Latin letters, as far as a table of letters can tell; Han as in Mandarin (pinyin). */
export function romanised(text: string): string {
  const vowels = text
    .replace(/[اىةأآ]/g, 'a')
    .replace(/إ/g, 'i')
    .replace(/ו/g, 'w')
    .replaceAll('ー', '');
  return anyAscii(vowels.normalize('NFC')).replace(/['`"]/g, '');
}

/** The ways in which a name in other letters is spelled in Latin ones; none when it is in Latin letters already. */
export function romanisedSpellings(name: string): string[] {
  if (!isNative(name)) return [];
  const plain = [
    romanised(name),
    ...(UKRAINIAN.test(name) ? [ukrainian(name, 'i'), ukrainian(name, 'yi')] : []),
  ];
  const small = plain.map((each) => each.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase());
  const ended = small.flatMap((each) => [
    each,
    ...['y', 'i'].map((end) => each.replace(/(?:iy|yy|ii)\b/g, end)),
  ]);
  const tables = IN_LETTERS.test(name) ? RESPELLINGS : IN_SYLLABLES.test(name) ? SYLLABLES : CONSONANTS;
  const spellings = [
    ...plain,
    ...ended,
    ...tables.flatMap((table) => ended.map((each) => respelled(each, table))),
  ];
  const known = [...new Set(spellings)].filter((each) => each.replace(/[^a-z]/gi, '').length >= LETTERS_MIN);
  return known.slice(0, SPELLINGS_MAX);
}

/** As the Ukrainian table of 2010 has it where that differs from the Russian ones. */
function ukrainian(name: string, yi: string): string {
  const letters: Readonly<Record<string, string>> = { и: 'y', г: 'h', ґ: 'g', ї: yi, є: 'ie' };
  return romanised(name.toLowerCase().replace(/[игґїє]/g, (letter) => letters[letter] ?? letter));
}

function respelled(text: string, table: Respelling): string {
  return table.reduce((spelled, [from, to]) => spelled.replace(from, to), text).trim();
}
