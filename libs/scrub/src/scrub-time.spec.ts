import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';

const CONTEXT: ScrubContext = {
  hiddenParties: Array.from({ length: 20 }, (_, index) => ({
    names: [`Contoso Energy ${index}`, `Ana Duarte ${index}`],
    domains: [`contoso-${index}.example`],
    networks: [`203.0.${index}.0/24`],
  })),
  keep: ['Emotet'],
  structural: true,
};
const NAMING: ScrubContext = { ...CONTEXT, names: 'persons-and-organisations' };
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Repeated until the text is long enough. */
const HOSTILE = [
  ...Array.from('a1[].@%&({\\/:;-_+"\' \n=<#'),
  'Ab ',
  'AB ',
  BASE64,
  '\u200b',
  'a\u200b',
  '&#65;',
  '&amp;',
  '%41',
  '\\u0041',
  'http://',
  'http://x@',
  '-----BEGIN',
  '-----BEGIN PRIVATE KEY-----',
  'password=',
  'password is ',
  'sessionid=',
  'Cookie: a=b; ',
  '1 ',
  '1.',
  '1-',
  '1234 ',
  '4111 1111 1111 1111 ',
  '10.0.0.1 ',
  'fe80::1 ',
  'a:',
  'Contoso Energ ',
  '東京電',
  'مستشفى ',
  '😀',
  '\ud800',
  'e\u0301',
  'a@b.',
  'a.',
  '@a',
  'FS-PAR-02 ',
  '.local',
  'C:\\Users\\x\\',
  'user x ',
  'tel. 030 1234567 ',
  'tel ',
  'DE89 ',
  'eyJ',
  'sk-',
  '48.8566, 2.3522 ',
  'lat ',
  'rue de la ',
  '12 rue ',
  'Main Street ',
  '[(',
  '[person-1]',
  'xn--a ',
  ' dot ',
  'is aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ',
  'tried a1-b ',
  '"guest: a! ',
  'account 1-',
  'net user a ',
  'PWD=a;UID=',
  'opened with a / ',
  'patient A-1 ',
  'server, which people here call ',
  'mysql -h a ',
];
const LENGTH = 50_000;
/** So many times what it takes, since machines are noisy: this guards how time grows; test/bench/scrub.mjs measures it. */
const LIMIT_MS = 10_000;
/** Four times the text may take so many times as long: quadratic work would take sixteen times. */
const GROWTH_MAX = 10;
/** Shorter times are noise. */
const NOISE_MS = 40;
/** Collecting garbage and compiling count as time too, whenever they come: quadratic work is too slow each time. */
const TRIES = 3;

function timeOf(bait: string, length: number, end = '', context = CONTEXT): number {
  const text = bait.repeat(Math.ceil(length / bait.length)) + end;
  const start = process.cpuUsage();
  scrub(text, context);
  return process.cpuUsage(start).user / 1000;
}

/** The least growth, out of several tries, from a quarter of the length to the whole of it. */
function growthOf(bait: string, end = '', context = CONTEXT): number {
  let least = Infinity;
  for (let i = 0; i < TRIES && least >= GROWTH_MAX; i += 1) {
    const short = timeOf(bait, LENGTH / 4, end, context);
    const long = timeOf(bait, LENGTH, end, context);
    expect(long).toBeLessThan(LIMIT_MS);
    least = Math.min(least, long / Math.max(short, NOISE_MS));
  }
  return least;
}

describe('the time that scrub takes', () => {
  beforeAll(() => {
    for (const bait of HOSTILE) timeOf(bait, 2_000);
  });

  it.each(HOSTILE)('is bounded for %j over and over, and grows no faster than the text', (bait) => {
    expect(growthOf(bait)).toBeLessThan(GROWTH_MAX);
  });

  it('grows no faster than a row of titles that no name follows', () => {
    expect(growthOf('Frau ', 'X ab', NAMING)).toBeLessThan(GROWTH_MAX);
  });
});
