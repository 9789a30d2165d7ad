import { evidenceTexts, stretchesOf } from './evidence-texts';

const TEXT = 'A hospital lost its records for days.';
const STIX = JSON.stringify({
  type: 'bundle',
  objects: [{ type: 'incident', description: TEXT, 'a/b': TEXT }],
});

const shown = (stretches: readonly { text: string; isQuoted: boolean }[]) =>
  stretches.map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text)).join('');

describe('the texts in which quotes stand', () => {
  it('are whole, with each quote in its place', () => {
    const quotes = [
      { pointer: '/objects/0/description', start: 28, end: 36, text: 'for days' },
      { pointer: '/objects/0/description', start: 2, end: 10, text: 'hospital' },
    ];
    const [only, ...others] = evidenceTexts(STIX, quotes);
    expect(others).toEqual([]);
    expect([only!.type, only!.property]).toEqual(['incident', 'description']);
    expect(shown(only!.stretches)).toBe('A [hospital] lost its records [for days].');
  });

  it('are quoted whole where no span is told, and found by escaped names', () => {
    const [only] = evidenceTexts(STIX, [{ pointer: '/objects/0/a~1b', text: TEXT }]);
    expect(shown(only!.stretches)).toBe(`[${TEXT}]`);
  });

  it('are the quotes alone where the rendition has no such text', () => {
    for (const stix of [STIX, 'no JSON']) {
      const [only] = evidenceTexts(stix, [{ pointer: '/objects/7/name', text: 'gone' }]);
      expect(shown(only!.stretches)).toBe('[gone]');
    }
  });

  it('lose nothing and say nothing twice, however spans overlap', () => {
    const spans = [
      [2, 10],
      [5, 15],
      [5, 7],
      [15, 20],
      [30, 500],
      [9, 3],
    ];
    const quotes = spans.map(([start, end]) => ({ pointer: '', start: start!, end: end!, text: '' }));
    const stretches = stretchesOf(TEXT, quotes);
    expect(stretches.map(({ text }) => text).join('')).toBe(TEXT);
    expect(shown(stretches)).toBe('A [hospital lost its ]records fo[r days.]');
  });
});
