import { fictionalBundle } from './fictional-bundle';
import { mapToPrinciples } from './map-to-principles';

/** What text alone engages, without sectors and techniques. */
function engaged(name: string, description: string): number[] {
  return mapToPrinciples(fictionalBundle({ name, description }), []).flatMap(({ catalogue, principle }) =>
    catalogue === 'paris-call' ? [Number(principle)] : [],
  );
}

describe('text alone', () => {
  it.each([
    [
      4,
      'Breeding lines of a seed house',
      'Two managers of a seed house were sentenced for exporting germplasm data, with which a competing business that they had founded underbid the firm.',
    ],
    [
      6,
      'Orders of a chain suspended',
      'Intruders talked the outsourced service desk of a clothing chain into a new log-in, infected its servers and stopped its web shop for nine days.',
    ],
    [
      6,
      'Pumps that obey anybody',
      'Extortionists stopped the pumps of a fountain park; the pumps accept commands from anyone, and the owner cannot change the key.',
    ],
    [
      7,
      'Records of a pass office copied',
      'Thieves copied 40,000 records from a pass office whose portal did not check who asked: they changed a parameter in the address.',
    ],
    [
      8,
      'Gamer floods extortionists',
      'A streamer, tired of floods against his game server, logged in to the machine of the extortionists and overwrote its disks. Police had ignored his reports.',
    ],
    [
      8,
      'Retired teacher enters swindlers’ office',
      'The hobbyist showed in a film how she looked through the cameras and erased the customer lists.',
    ],
  ])('engages principle %i: %s', (principle, name, description) => {
    expect(engaged(name, description)).toContain(principle);
  });

  it.each([
    [
      'a domain that a researcher registered',
      'Expired name of a worm registered',
      'An analyst registered the expired domain of a worm and counted its callers. Nothing was sent back to the machines.',
    ],
    [
      'students who told the maker',
      'Students open bicycle locks and report it',
      'Students showed that a lock opened for any phone, tried it only on their own locks, told the maker and then published. The maker paid a bounty and its logs show no other use.',
    ],
  ])('engages nothing in %s', (_says, name, description) => {
    expect(engaged(name, description)).toEqual([]);
  });

  it('takes those who strike for no strikers back, and a refusal to pay for no denial', () => {
    expect(
      engaged('Exchange overwhelmed by botnet', 'The botnet flooded an exchange. A student was convicted.'),
    ).not.toContain(8);
    expect(
      engaged(
        'Drawings of a supplier published',
        'A supplier in Portugal declined to pay a gang, and drawings were published.',
      ),
    ).not.toContain(9);
  });
});
