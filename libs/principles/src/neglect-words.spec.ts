import { fictionalBundle } from './fictional-bundle';
import { mapToPrinciples } from './map-to-principles';

function engaged(description: string, technique: string): number[] {
  return mapToPrinciples(
    fictionalBundle({
      name: 'Report of a team',
      description,
      techniques: [technique],
      sectors: ['technology'],
    }),
    [],
  ).flatMap(({ catalogue, principle }) => (catalogue === 'paris-call' ? [Number(principle)] : []));
}

describe('principle 7 where what was left undone is only described', () => {
  it.each([
    ['The inquiry found that the office and plant networks were one.', 'T1486'],
    ['Investigators faulted the absence of monitoring and of divided networks.', 'T1486'],
    ['The regulator fined the firm because it had kept passwords readable.', 'T1567'],
    ['Thieves copied the files; the address of the database could be opened by anyone.', 'T1530'],
    ['The remote desktop could be reached from anywhere.', 'T1486'],
    ['Anyone who counted up the number in the link saw the file of the next tenant.', 'T1190'],
    ['The gateway was two versions behind.', 'T1190'],
  ])('reads %j', (description, technique) => {
    expect(engaged(description, technique)).toContain(7);
  });

  it.each([['The inquiry found that the office and plant networks were kept apart.', 'T1486']])(
    'is silent on %j',
    (description, technique) => {
      expect(engaged(description, technique)).not.toContain(7);
    },
  );
});

it('takes the new release of a kit for no leak of a tool', () => {
  expect(
    engaged('The new release of the connection kit drained purses within hours.', 'T1195.001'),
  ).not.toContain(5);
  expect(engaged('The release of an attack kit let thieves drain purses within hours.', 'T1190')).toContain(
    5,
  );
});
