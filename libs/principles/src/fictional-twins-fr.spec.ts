import { fictionalBundle } from './fictional-bundle';
import { FICTIONAL_INCIDENTS } from './fictional-incidents.data';
import { FRENCH_TWINS } from './fictional-twins-fr.data';
import { mapToPrinciples } from './map-to-principles';

const SAME_CERTAINTY_MIN = 0.9;

function answerTo(record: Parameters<typeof fictionalBundle>[0]): Map<number, string> {
  const findings = mapToPrinciples(fictionalBundle(record), []);
  return new Map(
    findings.flatMap(({ catalogue, principle, certainty }): [number, string][] =>
      catalogue === 'paris-call' ? [[Number(principle), certainty]] : [],
    ),
  );
}

const pairs = FRENCH_TWINS.map((twin) => {
  const english = FICTIONAL_INCIDENTS.find(({ name }) => name === twin.twin);
  if (!english) throw new Error(`no English record ${twin.twin}`);
  return { twin, english, french: { ...english, name: twin.name, description: twin.description } };
});

describe('the fictional incidents in French', () => {
  it('are at least twenty-five', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(25);
  });

  it.each(pairs.map((pair) => [pair.twin.name, pair] as const))(
    '%s: the same principles as in English',
    (_, { english, french }) => {
      expect([...answerTo(french).keys()].sort()).toEqual([...answerTo(english).keys()].sort());
    },
  );

  it('are found with the same certainty', () => {
    const certainties = pairs.flatMap(({ english, french }) => {
      const found = answerTo(french);
      return [...answerTo(english)].map(([principle, certainty]) => found.get(principle) === certainty);
    });
    expect(certainties.filter(Boolean).length / certainties.length).toBeGreaterThanOrEqual(
      SAME_CERTAINTY_MIN,
    );
  });
});
