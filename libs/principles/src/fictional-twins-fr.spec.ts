import { fictionalBundle } from './fictional-bundle';
import { FICTIONAL_INCIDENTS } from './fictional-incidents.data';
import { FRENCH_TWINS } from './fictional-twins-fr.data';
import { mapToPrinciples } from './map-to-principles';

const SAME_CERTAINTY_MIN = 0.9;
/** Two of the twenty-eight, so that one rule may learn a word in one language first. */
const OTHERWISE_MAX = 2;

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

  it('engage the same principles as in English, but for few', () => {
    const others = pairs.filter(
      ({ english, french }) =>
        String([...answerTo(french).keys()].sort()) !== String([...answerTo(english).keys()].sort()),
    );
    expect(others.map(({ twin }) => twin.name).slice(OTHERWISE_MAX)).toEqual([]);
  });

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
