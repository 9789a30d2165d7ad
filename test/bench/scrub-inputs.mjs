// What scrub is timed on: reports of the usual length, twenty hidden parties, and texts that mean harm.
import { createHash } from 'node:crypto';

/** Bytes of a usual report. */
const REPORT_BYTES = 4_000;
const PARTIES = 20;
const WORDS = [
  'Harbour',
  'Falkensee',
  'Montclar',
  'Ribera',
  'Ostrava',
  'Lindholm',
  'Quarry',
  'Serrano',
  'Vance',
  'Ito',
];
const TRADES = ['Dairy', 'Kliniken', 'Assurances', 'Logística', 'Power'];

/** Twenty parties as a submission with many victims hides them: names with aliases, a domain and a network each. */
export const HIDDEN_PARTIES = Array.from({ length: PARTIES }, (_, index) => {
  const word = WORDS[index % WORDS.length];
  const trade = TRADES[index % TRADES.length];
  const name = `${word} ${trade} ${index < WORDS.length ? 'GmbH' : 'S.A.'}`;
  return {
    names: [
      name,
      `${word}-${trade} Group`,
      `Maria ${word} Jansen`,
      `${word.slice(0, 1)}${trade.slice(0, 1)}${index}X`,
    ],
    domains: [`${word}-${trade}${index}.example`.toLowerCase().replace('í', 'i')],
    networks: [`198.51.${index}.0/24`],
    values: [createHash('sha256').update(name).digest('hex')],
  };
});

/** The sentences as reports of the usual length, each of one language. */
export function reportsOf(sentences) {
  const reports = [];
  for (const lang of new Set(sentences.map((sentence) => sentence.lang))) {
    let report = '';
    for (const { text } of sentences.filter((sentence) => sentence.lang === lang)) {
      report += `${text}\n`;
      if (report.length >= REPORT_BYTES) {
        reports.push({ lang, text: report });
        report = '';
      }
    }
    if (report !== '') reports.push({ lang, text: report });
  }
  return reports;
}

/** Texts of one length, each of what a pattern or a table could be slow on; the last of sentences of reports. */
export function hostileTexts(length, sentences) {
  const name = HIDDEN_PARTIES[0].names[0];
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const pieces = {
    'one letter': 'a',
    'one capital': 'A',
    'words in capitals': 'ACME HOLDING SECRET ',
    'capitalised words': 'Maria Harbour Jansen Vance ',
    'capitalised words of two letters': 'Al Bo Cy Di ',
    'capitals and points': 'A.B. C. ',
    digits: '7',
    'groups of digits': '1234 5678 ',
    'digits and hyphens': '12-34-',
    brackets: '[',
    'brackets with words': '(A[B]{C} ',
    points: '.',
    'letters and points': 'a.',
    'at signs': 'a@',
    colons: 'a:',
    'percent escapes': '%41',
    'percent escapes of themselves': '%25',
    'HTML entities': '&#x41;',
    'HTML entities of themselves': '&amp;',
    'base64 alphabet': base64,
    'base64 of a hidden name': Buffer.from(`${name}  `).toString('base64'),
    'hexadecimal digits': '0123456789abcdef',
    'zero-width characters': '\u200b',
    'letters and zero-width characters': 'a\u200b\u200d',
    'combining marks': 'e\u0301\u0302\u0303',
    'full-width letters': 'Ａｂ',
    'right-to-left text': 'שלום עולם مرحبا ',
    'right-to-left marks': 'a\u202e\u202d',
    'Chinese characters': '欧阳秀英在北京工作',
    'Japanese and Korean': '高橋さん김민서',
    surrogates: '𝐀𝐛',
    'lone surrogates': '\ud800a',
    mixtures: 'aA1.',
    'mixtures of all kinds': 'aB3-_=/+.:@ ',
    'openings of URLs': 'http://',
    'openings of URLs with credentials': 'http://a:b@',
    'openings of keys': '-----BEGIN',
    'openings of keys, whole': '-----BEGIN RSA PRIVATE KEY-----\n',
    'openings of tokens': 'eyJhbGci.',
    passwords: 'password: ',
    'home paths': 'C:\\Users\\',
    quotes: '"a\'',
    hyphens: '-',
    'line breaks': 'a-\n',
    'white space': ' \t',
    'IPv6 colons': 'fd00::',
    'points of addresses': '10.',
    'coordinates begun': '12.3456, ',
    'streets begun': 'rue de la ',
    'a hidden name less its last letter': `${name.slice(0, -1)} `,
    'a hidden name less its first letter': `${name.slice(1)} `,
    'a hidden name with its letters apart': name.split('').join(' '),
    'a hidden name': `${name} `,
    'masks already there': '[person-1] ',
    'short lines': 'A\n',
    'letters of several scripts': 'aбγ',
    'words of several scripts': 'Иван Ivan Ἰωάννης 王 ',
    'a hidden name in Cyrillic letters': 'Харбор Дайри ',
    'a host by its name': 'LAPTOP-7F3KQ2P ',
  };
  return [
    ...Object.entries(pieces).map(([what, piece]) => ({
      what,
      text: repeated(piece, length),
    })),
    { what: 'titles that no name follows', text: `${'Frau '.repeat(length / 5 - 1)}X ab` },
    ...distinctTexts(length),
    {
      what: 'sentences full of secrets',
      text: repeated(sentences.map(({ text }) => `${text}\n`).join(''), length),
    },
  ];
}

function repeated(piece, length) {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Texts in which nothing comes twice, so that nothing remembered helps; the same in each run. */
function distinctTexts(length) {
  const next = dice();
  const word = (letters, count) =>
    Array.from({ length: count }, () => letters[next(letters.length)]).join('');
  const digits = '0123456789';
  const hexadecimal = `abcdef${digits}`;
  const small = 'abcdefghijklmnopqrstuvwxyz';
  const makers = {
    'capitalised words, all different': () => `${word(small.toUpperCase(), 1)}${word(small, 4)} `,
    'capitals, all different': () => `${word(small.toUpperCase(), 5)} `,
    'numbers, all different': () => `${word(digits, 9)} `,
    'hexadecimal words, all different': () => `${word(`abcdefABCDEF${digits}`, 9)} `,
    'Cyrillic words, all different': () => `${word('абвгдежзиклмнопрст', 6)} `,
    'Arabic words, all different': () => `${word('ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 5)} `,
    'organisations, all different': () =>
      `${word('KLMR', 1)}${word(small, 5)} Hospital (${word('KLMR', 4)}) `,
    'passwords, all different': () => `password is ${word(small + digits, 8)}! `,
    'JSON, all different': () => `{"name": "Maria ${word('KLMR', 1)}${word(small, 5)}", "id": 1}, `,
    'Greek words, all different': () => `${word('αβγδεζηθικλμν', 6)} `,
    'Hebrew words, all different': () => `${word('אבגדהוזחטיכלמנסעפצקרשת', 5)} `,
    'Korean words, all different': () => `${word('김이박최정강조윤장임한오서신', 3)} `,
    'accounts, all different': () => `DE${word(digits, 20)} `,
    'keys, all different': () => `${word('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 24)} `,
    'identifiers, all different': () =>
      `${word(hexadecimal, 8)}-${word(hexadecimal, 4)}-${word(hexadecimal, 12)} `,
    'any ASCII': () => String.fromCharCode(32 + next(95)),
    'any characters': () => String.fromCharCode(next(0x1_0000)),
  };
  return Object.entries(makers).map(([what, make]) => {
    let text = '';
    while (text.length < length) text += make();
    return { what, text: text.slice(0, length) };
  });
}

/** Throws numbers from 0 up to what is asked, the same ones each time. */
function dice() {
  let state = 9;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * sides);
  };
}
