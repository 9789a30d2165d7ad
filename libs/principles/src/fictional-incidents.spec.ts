import { fictionalBundle } from './fictional-bundle';
import { FICTIONAL_INCIDENTS } from './fictional-incidents.data';
import { mapToPrinciples } from './map-to-principles';

const F1_MIN = 0.84;
const SILENT_MIN = 0.9;

function principlesOf(incident: (typeof FICTIONAL_INCIDENTS)[number]): number[] {
  return mapToPrinciples(fictionalBundle(incident), []).flatMap(({ catalogue, principle }) =>
    catalogue === 'paris-call' ? [Number(principle)] : [],
  );
}

describe('the fictional incidents', () => {
  it('are mapped about as a reader would map them', () => {
    let hits = 0;
    let said = 0;
    let wanted = 0;
    for (const incident of FICTIONAL_INCIDENTS) {
      const gold = new Set([...incident.clear, ...incident.arguable]);
      const found = principlesOf(incident);
      hits += found.filter((principle) => gold.has(principle)).length;
      said += found.length;
      wanted += gold.size;
    }
    expect((2 * hits) / (said + wanted)).toBeGreaterThanOrEqual(F1_MIN);
  });

  it('are met with silence where no principle is engaged', () => {
    const none = FICTIONAL_INCIDENTS.filter(({ clear, arguable }) => clear.length + arguable.length === 0);
    const silent = none.filter((incident) => principlesOf(incident).length === 0);
    expect(silent.length / none.length).toBeGreaterThanOrEqual(SILENT_MIN);
  });
});
