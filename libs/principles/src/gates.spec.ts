import { fictionalBundle } from './fictional-bundle';
import { gatesOf } from './gates';
import { mapToPrinciples } from './map-to-principles';
import { Reading } from './reading';

function gates(description: string, techniques: string[] = []) {
  return gatesOf(new Reading(fictionalBundle({ name: 'A report', description, techniques }), []));
}

describe('the gates', () => {
  it('sees no malice in a failure that says so', () => {
    expect(
      gates('A failed switch stopped the metro. Investigators found no evidence of an attack.').malicious,
    ).toBe(false);
    expect(gates('Hackers stopped the metro.').malicious).toBe(true);
    expect(gates('The metro stopped.', ['T1486']).malicious).toBe(true);
  });

  it.each([
    'A crew left bogus mails in the inboxes of the ministry.',
    'Divers were detained while cutting one of the two cables to the island.',
    'He tried an old password of his rival and had been reading its files for a year.',
    'The valve was opened remotely by somebody outside.',
  ])('sees malice in who acted, how and against whose will: %s', (description) => {
    expect(gates(description).malicious).toBe(true);
  });

  it.each([
    'The valve of the dam stuck and stood open for a day.',
    'A ship dragged its anchor over one of the two cables to the island in a storm.',
    'The ministry told carriers in writing how to repair the network.',
  ])('sees none in %s', (description) => {
    expect(gates(description).malicious).toBe(false);
  });

  it.each([
    'The build server had been altered, and a second library went out with the signed package.',
    'Several managers entered the portal with passwords kept by a former employee of the rival.',
    'An expired certificate had blinded the monitoring, and the published correction was not installed for 76 days.',
  ])(
    'takes what nobody does by chance for malice, though nobody is called an attacker: %s',
    (description) => {
      expect(gates(description).malicious).toBe(true);
    },
  );

  it('lets police act under a warrant', () => {
    expect(gates('Police seized the servers of the botnet under a warrant.').lawful).toBe(true);
    expect(gates('Criminals seized the servers of a bank.').lawful).toBe(false);
  });

  it('lets researchers disclose', () => {
    expect(gates('Researchers demonstrated the flaw at a conference. No abuse was known.').research).toBe(
      true,
    );
    expect(gates('Intruders used the flaw.', ['T1190']).research).toBe(false);
  });

  it('does not take a claim without proof for an attack', () => {
    expect(gates('The candidate alleged a hack. The court dismissed the petition.').unproven).toBe(true);
  });

  it('yields nothing behind a closed gate but the norm that was kept', () => {
    const description =
      'Police seized the servers of the botnet under a warrant and removed it from infected computers.';
    const findings = mapToPrinciples(fictionalBundle({ name: 'A takedown', description }), []);
    expect(findings.map(({ catalogue, principle, relation }) => [catalogue, principle, relation])).toEqual([
      ['un-norms', 'd', 'demonstrates'],
    ]);
  });
});
