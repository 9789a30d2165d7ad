import { type PairWord, eventGroups } from './event-groups';

const word = (
  lineageA: string,
  lineageB: string,
  kind: PairWord['kind'] = 'join',
  fullness = 1,
): PairWord => ({
  lineageA,
  lineageB,
  kind,
  fullness,
});

describe('reports of one event', () => {
  it('have one name, through others too', () => {
    const events = eventGroups([word('a', 'b'), word('c', 'd'), word('b', 'e')]);
    expect(Object.fromEntries(events)).toEqual({ a: 'a', b: 'a', e: 'a', c: 'c', d: 'c' });
  });

  it('are what the last word on a pair says', () => {
    expect(eventGroups([word('a', 'b'), word('a', 'b', 'undo')]).size).toBe(0);
    expect(eventGroups([word('a', 'b', 'refuse'), word('a', 'b')]).get('b')).toBe('a');
    expect(eventGroups([word('a', 'b'), word('a', 'b', 'refuse', 3)]).size).toBe(0);
  });

  it('keep the name that a lesser audience has for them, whatever a fuller one joins to it', () => {
    const lesser = [word('b', 'c', 'join', 1)];
    const fuller = [word('a', 'b', 'join', 3), ...lesser];
    expect(eventGroups(lesser).get('c')).toBe('b');
    expect(eventGroups(fuller).get('c')).toBe('b');
    expect(eventGroups(fuller).get('a')).toBe('b');
  });

  it('merge two events under the older name', () => {
    const events = eventGroups([word('c', 'd'), word('a', 'b'), word('b', 'c')]);
    expect(new Set(events.values())).toEqual(new Set(['c']));
  });
});
