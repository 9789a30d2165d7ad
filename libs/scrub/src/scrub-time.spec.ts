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

function timeOf(bait: string, length: number, end = '', context = CONTEXT): number {
  const text = bait.repeat(Math.ceil(length / bait.length)) + end;
  const start = process.cpuUsage();
  scrub(text, context);
  return process.cpuUsage(start).user / 1000;
}

describe('the time that scrub takes', () => {
  beforeAll(() => {
    for (const bait of HOSTILE) timeOf(bait, 2_000);
  });

  it.each(HOSTILE)('is bounded for %j over and over, and grows no faster than the text', (bait) => {
    const short = timeOf(bait, LENGTH / 4);
    const long = timeOf(bait, LENGTH);
    expect(long).toBeLessThan(LIMIT_MS);
    expect(long).toBeLessThan(GROWTH_MAX * Math.max(short, NOISE_MS));
  });

  it('grows no faster than a row of titles that no name follows', () => {
    const short = timeOf('Frau ', LENGTH / 4, 'X ab', NAMING);
    const long = timeOf('Frau ', LENGTH, 'X ab', NAMING);
    expect(long).toBeLessThan(GROWTH_MAX * Math.max(short, NOISE_MS));
  });
});
