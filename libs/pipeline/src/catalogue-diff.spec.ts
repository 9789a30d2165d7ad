import { changesIn } from './catalogue-diff';

const AUDIENCE = { key: 'public', kind: 'public' };
const standing = (principle: string, said: string, audience = 'public') => ({
  audience,
  incidentId: 'incident--1',
  catalogue: 'paris-call',
  principle,
  said,
  reviewState: principle === '1' ? 'confirmed' : 'proposed',
});
const finding = (principle: number, certainty: 'clear' | 'arguable') => ({
  catalogue: 'paris-call' as const,
  principle,
  relation: 'violates' as const,
  certainty,
});

describe('what a new catalogue changes for one audience', () => {
  const changes = changesIn(
    {
      audience: AUDIENCE,
      incidentId: 'incident--1',
      findings: [finding(1, 'arguable'), finding(5, 'clear'), finding(9, 'clear')],
    },
    [
      standing('1', 'violates clear'),
      standing('2', 'violates clear'),
      standing('9', 'violates clear'),
      standing('5', 'violates clear', 'participants'),
    ],
  );

  it('is what was gained, lost or changed, with what people had made of it', () => {
    expect(
      changes.map(({ principle, before, after, reviewState }) => [principle, before, after, reviewState]),
    ).toEqual([
      ['1', 'violates clear', 'violates arguable', 'confirmed'],
      ['2', 'violates clear', null, 'proposed'],
      ['5', null, 'violates clear', 'proposed'],
    ]);
  });

  it('is nothing where the same is proposed', () => {
    const same = { audience: AUDIENCE, incidentId: 'incident--1', findings: [finding(9, 'clear')] };
    expect(changesIn(same, [standing('9', 'violates clear')])).toEqual([]);
  });
});
