import { keptItem, placeOf, queueOf, stepped } from './queue-view';
import type { QueueIncident } from './review-questions';

const finding = (id: string, more: object = {}) => ({
  id,
  catalogue: 'paris-call',
  principle: '1',
  relation: 'VIOLATES' as const,
  certainty: 'CLEAR' as const,
  reviewState: 'proposed',
  disputed: false,
  awaitsSecond: false,
  ...more,
});
const INCIDENT: QueueIncident = {
  id: 'incident--1',
  name: 'A case',
  audience: 'public',
  findings: [
    finding('a'),
    finding('b', { reviewState: 'confirmed' }),
    finding('c', { disputed: true }),
    finding('d', { awaitsSecond: true, catalogue: 'un-norms' }),
  ],
};
const ids = (view: Parameters<typeof queueOf>[1], catalogue?: string) =>
  queueOf([INCIDENT], view, catalogue).map((item) => item.finding.id);

describe('the queue', () => {
  it('shows what nobody decided, what waits for a second reader, what is disputed, or all', () => {
    expect(ids('open')).toEqual(['a', 'd']);
    expect(ids('second')).toEqual(['d']);
    expect(ids('disputed')).toEqual(['c']);
    expect(ids('all')).toEqual(['a', 'b', 'c', 'd']);
    expect(ids('all', 'un-norms')).toEqual(['d']);
  });

  it('is stepped through to its ends and no further', () => {
    expect(stepped(['a', 'b'], undefined, 1)).toBe('a');
    expect(stepped(['a', 'b'], 'a', 1)).toBe('b');
    expect(stepped(['a', 'b'], 'b', 1)).toBe('b');
    expect(stepped(['a', 'b'], 'a', -1)).toBe('a');
    expect(stepped(['a', 'b'], 'gone', 1)).toBe('a');
    expect(stepped([], 'a', 1)).toBeUndefined();
  });

  it('keeps the line of who writes: when its finding is made anew, and when it is gone', () => {
    const [first, second] = queueOf([INCIDENT], 'all', undefined);
    const again = { ...INCIDENT, findings: [finding('z', { principle: '4' }), finding('y')] };
    const anew = queueOf([again], 'all', undefined);
    expect(keptItem(anew, first, false)?.finding.id).toBe('y');
    expect(keptItem([first!, second!], second, false)).toBe(second);
    expect(keptItem([], first, true)).toBe(first);
    expect(keptItem([], first, false)).toBeUndefined();
    expect(keptItem(anew, undefined, true)).toBeUndefined();
    expect(placeOf(anew[1]!)).toBe(placeOf(first!));
  });
});
