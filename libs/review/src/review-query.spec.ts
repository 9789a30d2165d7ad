import { agreementIn } from './review-query';

const word = (
  lineage: string,
  reviewer: string,
  certainty: string | null,
  kind: 'confirm' | 'reject' | 'retract' = 'confirm',
) => ({
  lineage,
  catalogue: 'paris-call',
  principle: '1',
  reviewer,
  kind: certainty === null && kind === 'confirm' ? ('reject' as const) : kind,
  relation: certainty === null ? null : 'violates',
  certainty,
});
const READERS = ['a', 'b', 'c'];
const all = (lineage: string, certainty: string | null) =>
  READERS.map((reader) => word(lineage, reader, certainty));

describe('agreement over the words in sight', () => {
  it('is a number for three readers of three findings', () => {
    const words = [...all('1', 'clear'), ...all('2', 'arguable'), ...all('3', null)];
    expect(agreementIn(words)).toEqual({ alpha: 1, units: 3, readers: 3 });
    const apart = [...words.slice(0, -1), word('3', 'c', 'clear')];
    expect(agreementIn(apart).alpha).toBeLessThan(1);
  });

  it('is no number for fewer than three readers, nor is how many they are', () => {
    const words = [...all('1', 'clear'), ...all('2', 'arguable'), ...all('3', null)].filter(
      ({ reviewer }) => reviewer !== 'c',
    );
    expect(agreementIn(words)).toEqual({ alpha: null, units: null, readers: null });
    expect(agreementIn([])).toEqual({ alpha: null, units: null, readers: null });
  });

  it('is no number for fewer than three findings that two read', () => {
    expect(agreementIn([...all('1', 'clear'), ...all('2', null)])).toEqual({
      alpha: null,
      units: 2,
      readers: 3,
    });
  });

  it('rests on the last word of each, and not on words taken back', () => {
    const first = all('1', 'arguable');
    const words = [...first, ...all('1', 'clear'), ...all('2', 'arguable'), ...all('3', null)];
    expect(agreementIn(words).alpha).toBe(1);
    expect(
      agreementIn([...words, word('3', 'b', null, 'retract'), word('3', 'c', null, 'retract')]).units,
    ).toBe(2);
  });
});
