import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';

const CONTEXT: ScrubContext = {
  hiddenParties: [{ names: ['Velmora Works'], domains: [], networks: ['203.0.113.0/24'] }],
  keep: [],
  structural: true,
};
const scrubbed = (text: string): string => scrub(text, CONTEXT).text;
const inTags = (letters: string): string =>
  Array.from(letters, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
const each = (spell: (code: number) => string, joint: string): string =>
  Array.from('Velmora Works', (letter) => spell(letter.charCodeAt(0))).join(joint);

describe('a hidden name that nothing shows or that only a machine reads', () => {
  it('is masked in letters of the tag block, alone and among others', () => {
    expect(scrubbed(`seen ${inTags('Velmora Works')} there`)).toBe('seen [text-1] there');
    expect(scrubbed(`Velm${inTags('zz')}ora Works`)).toBe('[party-1]');
  });

  it('leaves flags alone', () => {
    const flag = `\u{1F3F4}${inTags('gbsct')}\u{E007F}`;
    expect(scrubbed(`support in ${flag} only`)).toBe(`support in ${flag} only`);
  });

  it.each([
    ['base32', 'KZSWY3LPOJQSAV3POJVXG==='],
    ['base32 in small letters', 'kzswy3lpojqsav3pojvxg'],
    ['calls of chr', each((code) => `Chr(${code})`, ' & ')],
    ['casts', each((code) => `[char]${code}`, '+')],
    ['octal numbers', each((code) => `\\${code.toString(8).padStart(3, '0')}`, '')],
  ])('is masked in %s', (_, spelled) => {
    expect(scrubbed(`seen ${spelled} there`)).toMatch(/^seen \[party-1\] ?there$/);
  });
});

describe('a hidden IPv4 address inside an IPv6 one', () => {
  it.each(['64:ff9b::cb00:7105', '2002:cb00:7105::1', '::ffff:203.0.113.5'])('is masked: %s', (address) => {
    expect(scrubbed(`at ${address} now`)).toBe('at [address-1] now');
  });

  it.each(['64:ff9b::808:808', '2002:808:808::1'])('is told from a public one: %s', (address) => {
    expect(scrubbed(`at ${address} now`)).toBe(`at ${address} now`);
  });
});
