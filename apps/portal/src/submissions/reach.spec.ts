import { type Tlp, TLP_LABELS } from '../submit/choices.data';
import { nameOfTlp } from '../submit/terms';
import { stillHaving, widenedTo } from './reach';

const AUDIENCES = TLP_LABELS.map((label) => ({ audience: label, ceiling: nameOfTlp(label) }));
const widened = (marking: Tlp, level: Tlp) =>
  widenedTo(AUDIENCES, marking, level).map(({ audience }) => audience);

describe('whom an act reaches', () => {
  it('is, where a marking is lowered, whoever sees the new level and did not see the old one', () => {
    expect(widened('RED', 'AMBER')).toEqual(['AMBER', 'AMBER+STRICT']);
    expect(widened('GREEN', 'CLEAR')).toEqual(['CLEAR']);
    for (const label of TLP_LABELS) expect(widened(label, label)).toEqual([]);
  });

  it('is, after a withdrawal, whoever has not fetched it', () => {
    const row = (participant: string, revoked: boolean) => ({ participant, revoked });
    expect(
      stillHaving([row('cert', false), row('bank', false), row('cert', true), row('bank', false)]),
    ).toEqual(['bank']);
    expect(stillHaving([])).toEqual([]);
  });
});
