import { fictionalBundle } from './fictional-bundle';
import type { Certainty } from './finding';
import { mapToPrinciples } from './map-to-principles';

type Row = readonly [
  says: string,
  description: string,
  sectors: string[],
  techniques: string[],
  expected: Certainty | undefined,
];

function certaintyOf(
  principle: number,
  description: string,
  sectors: string[],
  techniques: string[],
): Certainty | undefined {
  const findings = mapToPrinciples(
    fictionalBundle({ name: 'A report', description, sectors, techniques }),
    [],
  );
  return findings.find((finding) => finding.catalogue === 'paris-call' && finding.principle === principle)
    ?.certainty;
}

const TABLE: Readonly<Record<number, readonly Row[]>> = {
  1: [
    [
      'a hospital without systems for days',
      'Ransomware encrypted the hospital. Operations were cancelled for six days.',
      ['healthcare'],
      ['T1486'],
      'clear',
    ],
    [
      'office computers of a utility',
      'Office computers of the utility were encrypted; supply was not affected.',
      ['energy'],
      ['T1486'],
      'arguable',
    ],
    [
      'a million identity numbers',
      'Thieves copied identity numbers of 2.5 million customers.',
      ['retail'],
      ['T1190'],
      'clear',
    ],
    [
      'contact data of millions',
      'Thieves copied names and addresses of 3 million customers.',
      ['retail'],
      ['T1190'],
      'arguable',
    ],
    [
      'journalists watched',
      'Spyware was found on the phones of three journalists.',
      ['media'],
      ['T1664'],
      'clear',
    ],
    [
      'public pages flooded',
      'Hacktivists made the websites of the ministry unreachable for an hour.',
      ['government-national'],
      ['T1498'],
      undefined,
    ],
    [
      'a failure without malice',
      'A failed disk stopped trading for a day. There was no sign of an attack.',
      ['financial-services'],
      [],
      undefined,
    ],
    [
      'a fraud by mail',
      'An impostor persuaded a clerk to wire 2 million euros.',
      ['manufacturing'],
      ['T1566', 'T1657'],
      undefined,
    ],
  ],
  2: [
    [
      'a registry attacked',
      'Intruders changed the name servers of many organisations at the domain registry.',
      ['internet-infrastructure'],
      ['T1584.002'],
      'clear',
    ],
    [
      'a government shutdown',
      'The government ordered operators to cut the internet for a week.',
      ['telecommunications'],
      ['T1498'],
      'arguable',
    ],
    [
      'a route leak by mistake',
      'By mistake an engineer announced foreign prefixes. There was no sign of an attack.',
      ['internet-infrastructure'],
      [],
      undefined,
    ],
  ],
  3: [
    [
      'foreign theft and leak',
      'Mail of the candidate was stolen and leaked before the election. The government blamed Russian military intelligence.',
      ['political-parties'],
      ['T1566'],
      'clear',
    ],
    [
      'an unknown actor',
      'The election commission site was flooded on election day.',
      ['elections'],
      ['T1498'],
      'arguable',
    ],
    [
      'a result page that failed',
      'The election result page failed because of a software error. No attack took place.',
      ['elections'],
      [],
      undefined,
    ],
  ],
  4: [
    [
      'a rival convicted',
      'An engineer copied the engine designs for a rival and was convicted of theft of trade secrets.',
      ['automotive'],
      ['T1213'],
      'clear',
    ],
    [
      'spies and designs',
      'Intruders copied technical documents of the missile. Analysts saw a Chinese espionage group.',
      ['defense'],
      ['T1078'],
      'arguable',
    ],
    [
      'designs leaked to extort',
      'Criminals encrypted servers and published design files because no ransom was paid.',
      ['manufacturing'],
      ['T1486'],
      undefined,
    ],
  ],
  5: [
    [
      'spyware sold and used',
      'A spyware vendor that sells to governments was behind the infected phone of a lawyer.',
      ['civil-society'],
      ['T1664'],
      'clear',
    ],
    [
      'affiliates',
      'The gang works with affiliates and encrypted the network.',
      ['retail'],
      ['T1486'],
      'arguable',
    ],
    [
      'malware merely used',
      'Ransomware encrypted the network of the shop.',
      ['retail'],
      ['T1486'],
      undefined,
    ],
  ],
  6: [
    [
      'a poisoned update',
      'A malicious update of the accounting program infected its customers.',
      ['technology'],
      ['T1195.002'],
      'clear',
    ],
    [
      'a zero-day on few',
      'The intruders used a previously unknown flaw to enter the agency.',
      ['government-national'],
      ['T1190'],
      'arguable',
    ],
    [
      'a defective release',
      'A faulty update of the sensor made computers of many customers crash. There was no attack.',
      ['technology'],
      [],
      'arguable',
    ],
    [
      'an own misconfiguration',
      'A misconfigured server of the bank was entered.',
      ['financial-services'],
      ['T1190'],
      undefined,
    ],
  ],
  7: [
    [
      'no second factor',
      'The intruders logged in to a gateway without two-factor authentication.',
      ['healthcare'],
      ['T1133'],
      'clear',
    ],
    [
      'a missing patch',
      'The server had not been patched although a fix had been available for months.',
      ['healthcare'],
      ['T1190'],
      'clear',
    ],
    [
      'stolen credentials',
      'The intruders used stolen credentials of an employee.',
      ['retail'],
      ['T1078'],
      'arguable',
    ],
    ['deception alone', 'An employee was deceived by a phishing mail.', ['retail'], ['T1566'], undefined],
    [
      'an open store, by accident',
      'A database without a password was found online by a journalist.',
      ['retail'],
      [],
      'clear',
    ],
    [
      'weak servers of criminals',
      "Activists guessed the password of the gang's panel.",
      ['technology'],
      [],
      undefined,
    ],
  ],
  8: [
    [
      'a vigilante',
      "A vigilante broke into the gang's servers and wiped them in revenge.",
      ['technology'],
      ['T1485'],
      'clear',
    ],
    [
      'a court order',
      "Obeying an order of the High Court, the company used a flaw to move the thief's deposits from the thief's wallet.",
      ['cryptocurrency'],
      ['T1190'],
      'arguable',
    ],
    [
      'police',
      'Police seized the botnet under a warrant and removed it from infected computers.',
      ['technology'],
      [],
      undefined,
    ],
  ],
  9: [
    [
      'attributed and destructive',
      'The power grid was cut and computers wiped. The government attributed the attack to Russian military intelligence.',
      ['energy'],
      ['T1485'],
      'clear',
    ],
    [
      'named by a vendor',
      'The mail was read. A security firm linked the intrusion to Iran.',
      ['government-national'],
      ['T1114'],
      'arguable',
    ],
    [
      'criminals of a nationality',
      'A Russian gang encrypted the network and demanded a ransom.',
      ['retail'],
      ['T1486'],
      undefined,
    ],
  ],
};

for (const [principle, rows] of Object.entries(TABLE)) {
  describe(`principle ${principle}`, () => {
    it.each(rows)('%s', (_says, description, sectors, techniques, expected) => {
      expect(certaintyOf(Number(principle), description, sectors, techniques)).toBe(expected);
    });
  });
}
