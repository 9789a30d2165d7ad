import { scrub } from './scrub';
import { isTooDense } from './text-density';

const MEGABYTE = 1_000_000;
const ofLength = (piece: string, length = MEGABYTE): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('a text too dense to be looked through', () => {
  it.each(['http://x@', '.local', 'fe80::1 ', '10.0.0.1 ', 'tel. 030 1234567 ', 'C:\\Users\\', '12-34-'])(
    'is a megabyte of %s',
    (piece) => {
      const text = ofLength(piece);
      expect(isTooDense(text)).toBe(true);
      const scrubbed = scrub(text, { hiddenParties: [], keep: [], structural: true });
      expect(scrubbed.text).toBe('[text-1]');
      expect(scrubbed.masks).toEqual([
        { start: 0, end: text.length, mask: '[text-1]', kind: 'text', rule: 'too-dense' },
      ]);
    },
  );

  it.each([
    'The attackers came by a VPN account (no second factor) at 10:42 and took 1,200 files. ',
    'Die Angreifer nutzten https://evil.example/a zur Steuerung der Schadsoftware; drei Standorte waren betroffen. ',
  ])('is no long report: %s', (sentence) => {
    expect(isTooDense(ofLength(sentence))).toBe(false);
  });

  it('is no list of indicators of a usual length', () => {
    expect(isTooDense(ofLength('198.51.100.3\n', 99_000))).toBe(false);
  });

  it('stays as it is where nothing but names is looked for', () => {
    const text = ofLength('.local', 200_000);
    expect(scrub(text, { hiddenParties: [], keep: [], structural: false }).text).toBe(text);
  });
});
