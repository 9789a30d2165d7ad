import fc from 'fast-check';
import { placeId, type Quote, segmentsOf } from './highlight';

const TEXT = 'Registers were taken offline on the 19th.';
const quote = (start: number, end: number, by: string, text = TEXT): Quote => ({
  start,
  end,
  by,
  text: text.slice(start, end),
});

describe('quotes in a text', () => {
  it('leave a text without quotes in one piece', () => {
    expect(segmentsOf(TEXT, [])).toEqual([{ text: TEXT, by: [], begins: [], ends: [] }]);
    expect(segmentsOf('', [])).toEqual([]);
  });

  it('are cut where they overlap, and each piece knows who quotes it', () => {
    expect(segmentsOf(TEXT, [quote(0, 28, '1'), quote(15, 41, 'f')])).toEqual([
      { text: 'Registers were ', by: ['1'], begins: [{ start: 0, end: 28 }], ends: [] },
      { text: 'taken offline', by: ['1', 'f'], begins: [{ start: 15, end: 41 }], ends: ['1'] },
      { text: ' on the 19th.', by: ['f'], begins: [], ends: ['f'] },
    ]);
  });

  it('are one place where several quote the same words', () => {
    const [first] = segmentsOf(TEXT, [quote(0, 9, '1'), quote(0, 9, '9'), quote(0, 9, '1')]);
    expect(first).toEqual({
      text: 'Registers',
      by: ['1', '9'],
      begins: [{ start: 0, end: 9 }],
      ends: ['1', '9'],
    });
  });

  it('are left out where the words do not stand there', () => {
    const wrong: Quote[] = [
      { start: 0, end: 9, text: 'Registrar', by: '1' },
      { start: -3, end: 4, text: TEXT.slice(-3, 4), by: '1' },
      { start: 30, end: 99, text: TEXT.slice(30), by: '1' },
      { start: 5, end: 5, text: '', by: '1' },
    ];
    expect(segmentsOf(TEXT, wrong)).toEqual(segmentsOf(TEXT, []));
  });

  it('never change the text, whatever is quoted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('1', '2', 'f')), { maxLength: 8 }),
        (text, places) => {
          const quotes = places.map(([start, end, by]) => quote(start, end, by, text));
          const segments = segmentsOf(text, quotes);
          expect(segments.map((each) => each.text).join('')).toBe(text);
          const held = quotes.filter(({ start, end }) => start < end && end <= text.length);
          expect(segments.filter(({ by }) => by.length > 0).length === 0).toBe(held.length === 0);
          for (const { by } of held) expect(segments.some((each) => each.ends.includes(by))).toBe(true);
        },
      ),
    );
  });

  it('have an id that is safe in an address', () => {
    expect(placeId('/objects/0/description', { start: 3, end: 9 })).toBe('quote-objects-0-description-3-9');
  });
});
