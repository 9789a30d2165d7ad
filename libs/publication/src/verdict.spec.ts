import { type Word, verdictOf } from './verdict';

const CLEAR = { relation: 'violates', certainty: 'clear' };
const ARGUABLE = { relation: 'violates', certainty: 'arguable' };
const one = () => false;
const two = () => true;

function word(reviewer: string, kind: Word['kind'], position?: typeof CLEAR): Word {
  return { reviewer, kind, relation: position?.relation ?? null, certainty: position?.certainty ?? null };
}

describe('what rule and readers come to', () => {
  it('is the proposal, where nobody spoke or all took their words back', () => {
    const proposed = { ...CLEAR, reviewState: 'proposed', disputed: false, awaitsSecond: false };
    expect(verdictOf(CLEAR, [], two)).toEqual(proposed);
    expect(verdictOf(CLEAR, [word('a', 'reject'), word('a', 'retract')], one)).toEqual(proposed);
    expect(verdictOf(undefined, [word('a', 'reject')], one)).toBeUndefined();
  });

  it('is confirmed, changed, rejected or added by one reader where one is enough', () => {
    const states = [
      verdictOf(CLEAR, [word('a', 'confirm', CLEAR)], one),
      verdictOf(CLEAR, [word('a', 'change', ARGUABLE)], one),
      verdictOf(CLEAR, [word('a', 'reject')], one),
      verdictOf(undefined, [word('a', 'add', ARGUABLE)], one),
    ];
    expect(states.map((state) => [state?.reviewState, state?.certainty])).toEqual([
      ['confirmed', 'clear'],
      ['changed', 'arguable'],
      ['rejected', 'clear'],
      ['added', 'arguable'],
    ]);
  });

  it('awaits a second reader where the catalogue asks for one, and then holds', () => {
    const first = verdictOf(CLEAR, [word('a', 'confirm', CLEAR)], two);
    expect(first).toMatchObject({ reviewState: 'proposed', awaitsSecond: true, disputed: false });
    const same = verdictOf(CLEAR, [word('a', 'confirm', CLEAR), word('a', 'confirm', CLEAR)], two);
    expect(same).toMatchObject({ reviewState: 'proposed', awaitsSecond: true });
    const second = verdictOf(CLEAR, [word('a', 'confirm', CLEAR), word('b', 'confirm', CLEAR)], two);
    expect(second).toMatchObject({ reviewState: 'confirmed', awaitsSecond: false });
    expect(verdictOf(undefined, [word('a', 'add', CLEAR)], two)).toMatchObject({ reviewState: 'proposed' });
    expect(verdictOf(CLEAR, [word('a', 'reject')], two)).toMatchObject({ reviewState: 'proposed' });
  });

  it('stays what was proposed where two disagree, and says that they do', () => {
    const words = [word('a', 'confirm', CLEAR), word('b', 'reject')];
    expect(verdictOf(CLEAR, words, one)).toMatchObject({ reviewState: 'proposed', disputed: true });
    expect(verdictOf(undefined, [word('a', 'add', CLEAR), word('b', 'reject')], one)).toMatchObject({
      ...CLEAR,
      reviewState: 'rejected',
      disputed: true,
    });
  });

  it('is what most say, and stays disputed', () => {
    const words = [word('a', 'reject'), word('b', 'confirm', CLEAR), word('c', 'reject')];
    expect(verdictOf(CLEAR, words, two)).toMatchObject({ reviewState: 'rejected', disputed: true });
  });

  it('counts the last word of each reader, and no order among readers', () => {
    const words = [word('a', 'reject'), word('b', 'confirm', CLEAR), word('a', 'confirm', CLEAR)];
    expect(verdictOf(CLEAR, words, two)).toMatchObject({ reviewState: 'confirmed', disputed: false });
    const [x, y, z] = [word('a', 'reject'), word('b', 'reject'), word('c', 'change', ARGUABLE)];
    expect(verdictOf(CLEAR, [x, y, z], one)).toEqual(verdictOf(CLEAR, [z, y, x], one));
  });

  it('is changed where the rules say by now otherwise than what was confirmed', () => {
    expect(verdictOf(ARGUABLE, [word('a', 'confirm', CLEAR)], one)).toMatchObject({
      ...CLEAR,
      reviewState: 'changed',
    });
  });
});
