import fc from 'fast-check';
import { CASES } from './detector-cases.data';
import { matchesIn, necessities, needing } from './necessary';
import { scrub } from './scrub';
import { WARM_UP_CONTEXT } from './warm-up.data';

/** Parts of what the patterns look for, so that put together at random they match now and then. */
const PARTS = [
  'net use \\\\srv\\c$ Winter!9 ',
  'NET  USER jdoe Winter!9 ',
  'net localgroup Admins jdoe ',
  'ſ',
  ' -p Winter!9',
  '\n/p:Winter9',
  'AB1CD-23EFG-',
  '4HIJK-LM5NO',
  'a'.repeat(32),
  '0123456789abcdef',
  ':',
  'root:x:0:0',
  'jdoe@web-01:~$ ',
  'jdoe@db ~]# ',
  'PrivateKey = ',
  `${'Qm9z'.repeat(10)}QmE=`,
  'nas01.corp.fenwick.example',
  '.lan.',
  'FENWICK-PC',
  '-SRV',
  'dsouza.r',
  '.r ',
  'xn--mnchen-3ya.example',
  'XN--',
  'dave / Winter!9',
  ' / ',
  'web:8080:jdoe:',
  '1000:500:',
  ': ',
  ...'.-/\\@,"“ '.split(''),
  'apple river stone cloud forest window garden silver ',
  'é',
  'Ж',
  '𝐀',
  '\u200b',
  '\uFDD0',
];
const TEXTS = Object.values(CASES).flatMap(({ masked, kept }) => [...masked.map(([text]) => text), ...kept]);
const text = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Where matches stand, and what they are. */
function placesOf(matches: Iterable<RegExpExecArray>): string {
  return Array.from(matches, ({ index, 0: match }) => `${index} ${match}`).join('\n');
}

describe('what a text must hold for a pattern', () => {
  it('stands in every text that the pattern matches in', () => {
    scrub('', WARM_UP_CONTEXT);
    expect(necessities().size).toBeGreaterThan(10);
    const matched = new Set<RegExp>();
    const wrong: string[] = [];
    const check = (sample: string): void => {
      for (const [pattern] of necessities()) {
        const places = placesOf(sample.matchAll(pattern));
        if (places !== '') matched.add(pattern);
        if (places !== placesOf(matchesIn(pattern, sample))) wrong.push(`${pattern.source} in ${sample}`);
      }
      expect(wrong).toEqual([]);
    };
    for (const sample of TEXTS) check(sample);
    fc.assert(fc.property(text, check), { numRuns: 2_000 });
    expect([...necessities().keys()].filter((pattern) => !matched.has(pattern))).toEqual([]);
  });

  it('keeps a text that lacks it from being gone through', () => {
    const pattern = needing(/@/, /[a-z]+/g);
    expect(matchesIn(pattern, 'abc')).toEqual([]);
    expect(matchesIn(pattern, 'abc@').map(([match]) => match)).toEqual(['abc']);
    necessities().delete(pattern);
  });
});
