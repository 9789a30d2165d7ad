import { fictionalBundle } from './fictional-bundle';
import { mapToPrinciples } from './map-to-principles';

/** The principles that a record with facts of a CERT engages. */
function engaged(description: string, techniques: string[], sectors: string[]): number[] {
  return mapToPrinciples(
    fictionalBundle({ name: 'Report of a team', description, techniques, sectors }),
    [],
  ).flatMap(({ catalogue, principle }) => (catalogue === 'paris-call' ? [Number(principle)] : []));
}

describe('principle 6 where the words of the trade are missing', () => {
  it.each([
    [
      'Dealers could not sell tractors for two weeks because the company whose software they all use was shut down by ransomware.',
      'T1486',
      'retail',
    ],
    ['Intruders copied data of savers at a bureau that prints statements.', 'T1567', 'financial-services'],
    ['Attackers came in by way of a small firm that installs the tills.', 'T1078', 'retail'],
    ['Hackers changed the installer on the maker’s own download page.', 'T1190', 'technology'],
    [
      'The program’s live utility fetched a file; the update bore the maker’s valid signature.',
      'T1204',
      'technology',
    ],
    ['Someone who helped for two years built a trap into the compression library.', 'T1584', 'technology'],
    [
      'An extension was sold, and its new owner let it read what people typed; an intruder used it.',
      'T1176',
      'technology',
    ],
    ['Attackers used two faults that the vendor had not yet corrected.', 'T1190', 'government-national'],
    [
      'The group used the hole in the gateway two weeks before anyone knew of it.',
      'T1190',
      'government-national',
    ],
    ['Each watch let strangers follow its wearer, and a thief did.', 'T1190', 'technology'],
    ['Intruders erased the stations, which still ran Windows XP.', 'T1485', 'manufacturing'],
  ])('reads %j', (description, technique, sector) => {
    expect(engaged(description, [technique], [sector])).toContain(6);
  });

  it.each([
    ['of controllers whose login their maker set', 'T0891'],
    ['of controllers with the default login of their maker', 'T0812'],
    ['of telephones subverted on their way to users', 'T1474'],
    ['of equipment of a plant subverted on its way', 'T0862'],
  ])('reads the technique %s', (_says, technique) => {
    expect(engaged('Intruders changed settings at a plant.', [technique], ['energy'])).toContain(6);
  });

  it.each([
    [
      'The hackers were in the network for seven months before it noticed them.',
      'T1078',
      'financial-services',
    ],
    [
      'The city told staff to disconnect their computers after servers were encrypted.',
      'T1486',
      'government-local',
    ],
    ['A gang showed fake updates on hijacked pages and so infected visitors.', 'T1189', 'financial-services'],
    ['Fraudsters let strangers call pensioners and took their savings.', 'T1657', 'financial-services'],
  ])('is silent on %j', (description, technique, sector) => {
    expect(engaged(description, [technique], [sector])).not.toContain(6);
  });
});

describe('principle 6 in French', () => {
  it.each([
    [
      'Des concessions sont restées fermées une semaine : la société dont toutes utilisent le logiciel a été chiffrée par des pirates.',
      'T1486',
      'retail',
    ],
    [
      'Des pirates ont copié des données chez un atelier qui imprime les relevés.',
      'T1567',
      'financial-services',
    ],
  ])('reads %j', (description, technique, sector) => {
    expect(engaged(description, [technique], [sector])).toContain(6);
  });
});

describe('what else those reports say', () => {
  it('takes a poisoned release that was not installed for luck, not for neglect', () => {
    expect(
      engaged(
        'The update carried a back door; customers who had not installed it were spared.',
        ['T1195.002'],
        ['technology'],
      ),
    ).not.toContain(7);
    expect(
      engaged('A worm struck customers who had not installed the update.', ['T1190'], ['technology']),
    ).toContain(7);
  });

  it('reads a login found in the code of an app, and an account of one who had left', () => {
    expect(engaged('A thief used a password found in its app.', ['T1078'], ['technology'])).toContain(7);
    expect(
      engaged('A former employee’s account opened the mailboxes to thieves.', ['T1114'], ['technology']),
    ).toContain(7);
  });

  it('knows that nobody acted on purpose', () => {
    expect(
      engaged(
        'A wrong route made traffic vanish for hours. No one acted on purpose.',
        [],
        ['internet-infrastructure'],
      ),
    ).toEqual([]);
  });
});
