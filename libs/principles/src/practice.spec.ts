import { fictionalBundle } from './fictional-bundle';
import { mapToPrinciples } from './map-to-principles';

const norms = (description: string) =>
  mapToPrinciples(fictionalBundle({ name: 'An incident', description }), [])
    .filter(({ relation }) => relation === 'demonstrates')
    .map(({ catalogue, principle }) => `${catalogue} ${principle}`);

describe('good practice', () => {
  it('is told of norms: takedown under authority, assistance', () => {
    expect(
      norms('Police of eight countries seized the control servers of a botnet under a court order.'),
    ).toEqual(['un-norms d']);
    expect(norms('Intruders replaced the front page of a museum. Allies sent experts to help.')).toEqual([
      'un-norms h',
    ]);
  });

  it('is not seen where none is told', () => {
    expect(norms('Intruders encrypted the servers of the land office.')).toEqual([]);
  });
});
