import * as fc from 'fast-check';
import { foldLetters } from './name-fold';
import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';
import { TEXT_LENGTH_MAX } from './text-length';

const NAMES = [
  'Contoso Energy',
  'Brasília Têxtil',
  'Østfold Sykehus',
  'Zażółć Gęślą',
  'Nguyễn Văn Minh',
  'O’Brien & Sons',
  'Северсталь Инвест',
  'Ångström Labs',
];
const DOMAINS = ['contoso-energy.com', 'textil.com.br'];
const INDICATORS = [
  'CVE-2021-44228',
  'T1566.001',
  '185.220.101.5',
  'evil-updates.net',
  'd41d8cd98f00b204e9800998ecf8427e',
  '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  'AS13335',
  'Emotet',
];
const SECRETS = [
  'bob@victim.org',
  '+49 30 1234567',
  '10.1.2.3',
  'srv.corp.local',
  'password=Hunter2!',
  'DE89370400440532013000',
  '4111111111111111',
  'https://u:p@evil-updates.net/x',
  'C:\\Users\\bob\\x',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc',
];
const CONTEXT: ScrubContext = {
  hiddenParties: NAMES.map((name, index) => ({
    names: [name],
    domains: DOMAINS.slice(index, index + 1),
    networks: ['203.0.113.0/24'],
  })),
  keep: ['Emotet'],
  structural: true,
};
const LOOK_ALIKE: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  A: 'Α',
  E: 'Ε',
  O: 'Ο',
  T: 'Τ',
};

type Mutation = (name: string, at: number) => string;
const MUTATIONS: Record<string, Mutation> = {
  none: (name) => name,
  upper: (name) => name.toUpperCase(),
  lower: (name) => name.toLowerCase(),
  accentless: (name) => name.normalize('NFKD').replace(/\p{M}/gu, ''),
  decomposed: (name) => name.normalize('NFD'),
  'zero-width': (name, at) => insertAt(name, at, '\u200b'),
  'soft hyphen': (name, at) => insertAt(name, at, '\u00ad'),
  'line break between words': (name) => name.replaceAll(' ', '\n'),
  'hyphen between words': (name) => name.replaceAll(' ', '-'),
  'hyphen and line break': (name) => insertAt(name, 3, '-\n'),
  'look-alikes': (name) => Array.from(name, (letter) => LOOK_ALIKE[letter] ?? letter).join(''),
  percent: (name) => encodeURIComponent(name),
  entities: (name) => Array.from(name, (letter) => `&#${letter.codePointAt(0)};`).join(''),
  possessive: (name) => `${name}'s`,
};

function insertAt(name: string, at: number, inserted: string): string {
  const characters = Array.from(name.normalize('NFC'));
  const index = 1 + (at % (characters.length - 1));
  return [...characters.slice(0, index), inserted, ...characters.slice(index)].join('');
}

const filler = fc.oneof(
  fc.lorem({ maxCount: 6 }),
  fc.constantFrom(
    'the',
    '.',
    ', ',
    '\n',
    '(',
    ')',
    ' - ',
    '[email-1]',
    '[party-2]',
    '&amp;',
    '%20',
    '[.]',
    '@',
    '://',
    '=',
    'tel. ',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const piece = fc.oneof(
  filler,
  fc.constantFrom(...SECRETS),
  fc.constantFrom(...INDICATORS),
  fc.constantFrom(...NAMES),
  fc.constantFrom(...DOMAINS),
);
const anyText = fc
  .array(piece, { maxLength: 14 })
  .chain((pieces) => fc.constantFrom(pieces.join(''), pieces.join(' ')));
const separated = fc.lorem({ maxCount: 8 }).map((words) => ` ${words} `);

describe('scrub', () => {
  it('never throws, is deterministic, and its masks rebuild its text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const first = scrub(text, CONTEXT);
        const rebuilt = first.masks.reduceRight(
          (whole, { start, end, mask }) => whole.slice(0, start) + mask + whole.slice(end),
          text,
        );
        expect(rebuilt).toBe(first.text);
        expect(scrub(text, { ...CONTEXT })).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = scrub(text, CONTEXT).text;
        const again = scrub(once, CONTEXT);
        expect(again.text).toBe(once);
        expect(again.masks).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(Object.entries(MUTATIONS))('leaves no hidden name under the mutation: %s', (_, mutate) => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(60), separated, separated, (name, at, before, after) => {
        const { text } = scrub(before + mutate(name, at) + after, CONTEXT);
        expect(foldLetters(text)).not.toContain(foldLetters(name));
        expect(text).toContain('[party-1]');
      }),
      { numRuns: 100 },
    );
  });

  it('leaves no hidden domain, however it is written', () => {
    const spellings: ((domain: string) => string)[] = [
      (domain) => domain,
      (domain) => domain.toUpperCase(),
      (domain) => domain.replaceAll('.', '[.]'),
      (domain) => domain.replaceAll('.', '(dot)'),
      (domain) => domain.replaceAll('.', ' [dot] '),
      (domain) => `hxxps[:]//www.${domain}/path`,
      (domain) => `jane.roe@mail.${domain}`,
      (domain) => `jane.roe[at]${domain}`,
      (domain) => domain.replaceAll('.', '%2e'),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...DOMAINS),
        fc.constantFrom(...spellings),
        separated,
        (domain, spell, filling) => {
          const { text } = scrub(filling + spell(domain) + filling, { ...CONTEXT, structural: false });
          expect(foldLetters(text)).not.toContain(foldLetters(domain.split('.')[0] ?? ''));
          expect(text).not.toContain('jane');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('tells nothing of the length or spelling of what it masks', () => {
    const party = (name: string): ScrubContext => ({
      ...CONTEXT,
      hiddenParties: [{ names: [name], domains: [], networks: [] }],
    });
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), separated, (one, other, filling) => {
        expect(scrub(`${filling}${one}${filling}${one}`, party(one)).text).toBe(
          scrub(`${filling}${other}${filling}${other}`, party(other)).text,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the indicators of adversaries', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...INDICATORS), separated), { minLength: 1, maxLength: 8 }),
        (pairs) => {
          const text = pairs.flat().join(' ');
          expect(scrub(text, CONTEXT).text).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('masks every structural secret between words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SECRETS), separated, (secret, filling) => {
        expect(scrub(`${filling}${secret}${filling}`, CONTEXT).masks).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the time of scrub', () => {
  const BAITS = [
    'a',
    'a.',
    '1 ',
    '@a',
    '://',
    'a-',
    '%41',
    '\\Users\\',
    'contoso ',
    '(',
    'password=',
    '-----BEGIN PRIVATE KEY-----',
  ];
  const LIMIT_MS = 2_000;
  it.each(BAITS)('is linear on %j, over and over', (bait) => {
    const start = process.cpuUsage();
    scrub(bait.repeat(TEXT_LENGTH_MAX / bait.length), CONTEXT);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(LIMIT_MS);
  });
});
