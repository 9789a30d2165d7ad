import { scrub } from './scrub';
import type { Party, ScrubContext } from './scrub-context';

const COMPANY = 'Contoso Energy Holdings GmbH';
const HOSPITAL = 'Hôpital Sainte-Thérèse';
const PERSON = 'Jürgen Weißmüller';
const ACRONYM = 'VKZB';
const RUSSIAN = 'Северсталь Инвест';
const HAN = '深圳腾飞电力';
const ARABIC = 'مستشفى السلام';
const GREEK = 'Δημόσια Επιχείρηση';
const SINGLE = 'Velmora';
const LATIN = [COMPANY, HOSPITAL, PERSON, SINGLE, ACRONYM];
const CASED = [COMPANY, HOSPITAL, PERSON, RUSSIAN, GREEK];
const ALL = [...LATIN, RUSSIAN, HAN, ARABIC, GREEK];
const LONG = [COMPANY, HOSPITAL, PERSON, SINGLE, RUSSIAN, GREEK];

const party = (name: string): Party => ({ names: [name], domains: [], networks: [] });
const hiding = (...parties: Party[]): ScrubContext => ({
  hiddenParties: parties,
  keep: [],
  structural: false,
});
const bytes = (name: string): string[] =>
  [...Buffer.from(name)].map((byte) => byte.toString(16).padStart(2, '0'));
const base64 = (name: string): string => Buffer.from(name).toString('base64');
const inside = (name: string, put: string): string => {
  const letters = Array.from(name);
  return [...letters.slice(0, 3), put, ...letters.slice(3)].join('');
};
const letterwise = (name: string, change: (letter: string) => string): string =>
  Array.from(name, change).join('');
const escape = (name: string): string =>
  letterwise(name, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
const quoted = (name: string): string =>
  bytes(name)
    .map((byte) => `=${byte.toUpperCase()}`)
    .join('');
const entities = (name: string): string => letterwise(name, (letter) => `&#${letter.codePointAt(0)};`);
const LOOKS: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  i: 'і',
  A: 'Α',
  E: 'Ε',
  O: 'Ο',
  T: 'Τ',
  V: 'Ⅴ',
  K: 'Κ',
  B: 'В',
  Z: 'Ζ',
  s: 'ѕ',
};

type Kind = readonly [kind: string, evade: (name: string) => string, names: readonly string[]];
const KINDS: readonly Kind[] = [
  ['as given', (name) => name, ALL],
  ['without accents', (name) => name.normalize('NFKD').replace(/\p{M}/gu, ''), [...CASED, ACRONYM]],
  ['with combining accents', (name) => name.normalize('NFD'), CASED],
  ['in capitals', (name) => name.toUpperCase(), CASED],
  ['in small letters', (name) => name.toLowerCase(), CASED],
  ['with a zero-width space', (name) => inside(name, '\u200B'), ALL],
  ['with a NUL', (name) => letterwise(name, (letter) => `${letter}\0`), LATIN],
  ['with a word joiner', (name) => letterwise(name, (letter) => `${letter}\u2060`), ALL],
  ['with a soft hyphen', (name) => inside(name, '\u00AD'), LATIN],
  [
    'with a line break between words',
    (name) => name.replaceAll(' ', '\n'),
    [COMPANY, HOSPITAL, PERSON, RUSSIAN, ARABIC],
  ],
  ['hyphenated at a line end', (name) => inside(name, '-\n'), LONG],
  ['hyphenated at a line end with carriage return', (name) => inside(name, '-\r\n  '), LONG],
  ['with a hyphen inside', (name) => inside(name, '-'), LONG],
  ['letter by letter', (name) => letterwise(name.replaceAll(' ', ''), (letter) => `${letter} `).trim(), LONG],
  ['letter by letter with dots', (name) => Array.from(name.replace(/[ -]/g, '')).join('.'), LONG],
  ['letter by letter with underscores', (name) => Array.from(name.replace(/[ -]/g, '')).join('_'), LONG],
  ['with underscores', (name) => name.replaceAll(' ', '_'), ALL],
  [
    'in camel case',
    (name) => name.replace(/[ -]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
    LONG,
  ],
  ['with dots', (name) => name.replace(/[ -]/g, '.'), LONG],
  ['put together by a program', (name) => inside(name, '" + "'), LONG],
  ['in Markdown', (name) => inside(name, '**'), LONG],
  ['with a tag inside', (name) => inside(name, '<b></b>'), LONG],
  [
    'in letters that look like its own',
    (name) => letterwise(name, (letter) => LOOKS[letter] ?? letter),
    LATIN,
  ],
  [
    'in capitals of another script',
    (name) => letterwise(name.toUpperCase(), (letter) => LOOKS[letter] ?? letter),
    LATIN,
  ],
  [
    'in full-width letters',
    (name) =>
      letterwise(name, (letter) =>
        /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
      ),
    LATIN,
  ],
  [
    'in circled letters',
    (name) =>
      letterwise(name.toLowerCase(), (letter) =>
        /[a-z]/.test(letter) ? String.fromCodePoint(0x24d0 + letter.charCodeAt(0) - 97) : letter,
      ),
    LATIN,
  ],
  [
    'with digits for letters',
    (name) => name.replace('o', '0').replace('i', '1').replace('ü', 'u').replace('V', 'V'),
    LONG.slice(0, 5),
  ],
  ['percent-encoded', (name) => encodeURIComponent(name), ALL],
  ['percent-encoded twice', (name) => encodeURIComponent(encodeURIComponent(name)), ALL],
  [
    'percent-encoded letter by letter',
    (name) =>
      bytes(name)
        .map((byte) => `%${byte}`)
        .join(''),
    ALL,
  ],
  ['as %u escapes', (name) => escape(name).replaceAll('\\', '%'), ALL],
  ['in entities', entities, ALL],
  ['in entities of entities', (name) => entities(name).replaceAll('&', '&amp;'), ALL],
  [
    'in hexadecimal entities without semicolons',
    (name) => letterwise(name, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).replaceAll(';', ''),
    ALL,
  ],
  ['in JSON escapes', escape, ALL],
  ['in JSON escapes of escapes', (name) => escape(name).replaceAll('\\', '\\u005c'), ALL],
  [
    'in code points',
    (name) => letterwise(name, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`),
    ALL,
  ],
  [
    'in \\x escapes',
    (name) =>
      bytes(name)
        .map((byte) => `\\x${byte}`)
        .join(''),
    ALL,
  ],
  [
    'in octal escapes',
    (name) => [...Buffer.from(name)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
    ALL,
  ],
  ['quoted-printable', quoted, ALL],
  ['quoted-printable with soft breaks', (name) => quoted(name).replace(/(=..=..)/, '$1=\r\n'), ALL],
  [
    'in classes of a regular expression',
    (name) =>
      letterwise(name, (letter) =>
        /[a-z]/i.test(letter) ? `[${letter.toUpperCase()}${letter.toLowerCase()}]` : letter,
      ),
    LATIN,
  ],
  ['between word boundaries', (name) => `\\b${name.toLowerCase()}\\b`, LONG],
  ['in base64', base64, ALL],
  ['in base64 for URLs', (name) => Buffer.from(`~~~ ${name}`).toString('base64url'), ALL],
  ['in base64 after one byte', (name) => base64(`x ${name} and more`), ALL],
  ['in base64 after two bytes', (name) => base64(` ${name} and more`), ALL],
  ['in a longer run of base64', (name) => `QUJD${base64(`;${name};`)}QUJD`, LONG],
  ['in base64 that begins in between', (name) => `/x/${base64(`user=${name}`)}`, ALL],
  [
    'in base64 over lines',
    (name) => base64(`${'lorem ipsum '.repeat(6)}${name} dolor`).replace(/.{60}/g, '$&\r\n'),
    ALL,
  ],
  ['in base64 of base64', (name) => base64(base64(`the ${name}`)), ALL],
  [
    'as an encoded command',
    (name) => `powershell -enc ${Buffer.from(`echo ${name}`, 'utf16le').toString('base64')}`,
    ALL,
  ],
  ['in hexadecimal', (name) => bytes(name).join(''), LONG],
  ['in hexadecimal with spaces', (name) => bytes(name).join(' '), ALL],
  ['in a YARA string', (name) => `{ ${bytes(name).join(' ').toUpperCase()} }`, ALL],
  [
    'in hexadecimal with prefixes',
    (name) =>
      bytes(name)
        .map((byte) => `0x${byte}`)
        .join(', '),
    ALL,
  ],
  ['in hexadecimal as one number', (name) => `0x${bytes(name).join('')}`, LONG],
  ['as numbers of characters', (name) => [...Buffer.from(name)].join(','), ALL],
  ['with a possessive', (name) => `${name.replace(' GmbH', '')}'s`, LONG],
  [
    'with a genitive',
    (name) => `${name.replace(' GmbH', '')}s`,
    [COMPANY, HOSPITAL, PERSON, SINGLE, 'Fabrikam'],
  ],
  ['after an elided article', (name) => `l’${name} et d'${name}`, LONG],
  ['as a hashtag', (name) => `#${name.replace(/[ -]/g, '')}`, LONG],
  ['as a handle', (name) => `@${name.replace(/[ -]/g, '_').toLowerCase()}`, LONG],
  [
    'backwards',
    (name) => Array.from(name.replace(' GmbH', '')).reverse().join(''),
    [COMPANY, PERSON, SINGLE, 'Fabrikam', 'Northwind Traders'],
  ],
  [
    'in ROT13',
    (name) =>
      name
        .replace(' GmbH', '')
        .normalize('NFKD')
        .replace(/[a-z]/gi, (letter) =>
          String.fromCharCode(((letter.toLowerCase().charCodeAt(0) - 84) % 26) + 97),
        ),
    [COMPANY, HOSPITAL, SINGLE, 'Fabrikam', 'Northwind Traders'],
  ],
  [
    'in another order',
    (name) => name.replace(' GmbH', '').split(/[ -]/).reverse().join(' '),
    [COMPANY, HOSPITAL, PERSON, RUSSIAN, GREEK],
  ],
];

/** What of a name nobody may read in a text, however it is written there. */
const telling = (name: string): string[] =>
  name
    .replace(' GmbH', '')
    .split(/[ -]/)
    .filter((word) => word.length > 3 && !/^(?:Energy|Holdings|Sainte|Traders)$/.test(word));

describe.each(KINDS)('a hidden name %s', (kind, evade, names) => {
  it('is tried on at least five names', () => {
    expect(names.length).toBeGreaterThanOrEqual(5);
  });

  it.each(names)('is masked: %s', (name) => {
    const { text, masks } = scrub(`Beforehand, ${evade(name)}, afterwards.`, hiding(party(name)));
    expect(text).toMatch(/^Beforehand, .*\[party-1\].*, afterwards\.$/s);
    expect(text.length).toBeLessThan(60);
    expect(masks[0]?.rule).toMatch(/^hidden-/);
    const rest = text.toLowerCase();
    for (const word of telling(name)) expect(rest).not.toContain(word.toLowerCase());
    if (!/^(?:with a (?:zero|soft|NUL|word)|in entities|quoted)/.test(kind))
      expect(text).not.toContain(evade(name));
  });
});
