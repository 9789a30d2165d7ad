import { scrub } from './scrub';
import { TEXT_LENGTH_MAX } from './text-length';

const CONTEXT = {
  hiddenParties: [{ names: ['Contoso Energy'], domains: [], networks: [] }],
  keep: [],
  structural: true,
};
const SENTENCE =
  'The attackers came by a VPN account at 10:42, and Contoso Energy noticed in the night shift. ';
const ofLength = (length: number): string => SENTENCE.repeat(length / SENTENCE.length + 1).slice(0, length);

describe('how long a text may be', () => {
  it('looks through the longest text, to its end', () => {
    const { text } = scrub(`${ofLength(TEXT_LENGTH_MAX - 14)}Contoso Energy`, CONTEXT);
    expect(text).not.toContain('Contoso');
    expect(text).toMatch(/^The attackers .*\[party-1\]$/);
  });

  it('masks a longer one as a whole, whatever stands in it', () => {
    const text = ofLength(TEXT_LENGTH_MAX + 1);
    const scrubbed = scrub(text, CONTEXT);
    expect(scrubbed.text).toBe('[text-1]');
    expect(scrubbed.masks).toEqual([
      { start: 0, end: text.length, mask: '[text-1]', kind: 'text', rule: 'too-long' },
    ]);
  });

  it('does not count where nothing but hidden parties is looked for', () => {
    const { text } = scrub(ofLength(TEXT_LENGTH_MAX + 1_000), { ...CONTEXT, structural: false });
    expect(text).toContain('[party-1] noticed');
    expect(text).not.toContain('Contoso');
  });
});
