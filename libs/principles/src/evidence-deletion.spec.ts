import type { StixBundle } from '@app/stix';
import { fictionalBundle } from './fictional-bundle';
import { FICTIONAL_INCIDENTS } from './fictional-incidents.data';
import type { Evidence, Finding } from './finding';
import { mapToPrinciples } from './map-to-principles';

const WEAKER_MIN = 0.9;

/** A copy of a bundle in which every span of evidence is taken out of the value that it stands in. */
function without(bundle: StixBundle, evidence: readonly Evidence[]): StixBundle {
  const copy = structuredClone(bundle) as unknown as Record<string, unknown>;
  const fromTheEnd = [...evidence].sort((a, b) => b.start - a.start);
  for (const { pointer, start, end } of fromTheEnd) {
    const path = pointer.split('/').slice(1);
    const holder = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as never, copy);
    const key = path.at(-1) ?? '';
    const value = String(holder[key]);
    holder[key] = value.slice(0, start) + value.slice(end);
  }
  return copy as unknown as StixBundle;
}

function isWeaker(before: Finding, after: Finding | undefined): boolean {
  if (!after || after.confidence < before.confidence) return true;
  if (before.certainty === 'clear' && after.certainty === 'arguable') return true;
  return after.elementsMissing.length > before.elementsMissing.length;
}

describe('the evidence of a finding', () => {
  it('carries it: taken away, the finding is gone or weaker, in nine cases of ten and more', () => {
    let weaker = 0;
    let all = 0;
    for (const incident of FICTIONAL_INCIDENTS) {
      const bundle = fictionalBundle(incident);
      for (const before of mapToPrinciples(bundle, [])) {
        const after = mapToPrinciples(without(bundle, before.evidence), []).find(
          ({ catalogue, principle }) => catalogue === before.catalogue && principle === before.principle,
        );
        all += 1;
        if (isWeaker(before, after)) weaker += 1;
      }
    }
    expect(all).toBeGreaterThan(100);
    expect(weaker / all).toBeGreaterThanOrEqual(WEAKER_MIN);
  });
});
