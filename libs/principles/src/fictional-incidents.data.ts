/* oxlint-disable max-lines -- a corpus is data */
/**
 * Invented incidents with the principles that the codebook gives them, as a reader would label them: `clear` and
 * `arguable`. Nobody and nothing in them exists.
 */
export interface FictionalIncident {
  readonly name: string;
  readonly description: string;
  readonly sectors: readonly string[];
  readonly techniques: readonly string[];
  readonly malware?: readonly string[];
  readonly clear: readonly number[];
  readonly arguable: readonly number[];
}

export const FICTIONAL_INCIDENTS: readonly FictionalIncident[] = [
  {
    name: 'Ransomware at the Lakeside hospital group',
    description:
      'Surgeons at the six hospitals of the Lakeside group worked from whiteboards for nine days after malware scrambled the patient-record system in March. Ambulances were sent to neighbouring towns. Auditors later wrote that the remote gateway had not asked for a second factor and that copies of the data sat on the same network. The attackers had hired the program from its makers for a share of each ransom.',
    sectors: ['healthcare'],
    techniques: ['T1486', 'T1133'],
    clear: [1, 7],
    arguable: [5],
  },
  {
    name: 'Power cut in the Velden district',
    description:
      'Dispatchers in the Velden district lost control of nine substations for forty minutes in January while somebody else moved the switches, and 60,000 homes stayed dark. The intruders then erased the operator stations. The prime minister blamed the military intelligence of Ruritania, and partners in the EU called the act reckless.',
    sectors: ['energy'],
    techniques: ['T0855', 'T1485'],
    clear: [1, 9],
    arguable: [],
  },
  {
    name: 'Wrong entry in a routing table',
    description:
      'For about fifty minutes in May a carrier in the south told its neighbours that it was the best way to several thousand foreign networks. An engineer had typed the filter wrongly during planned work. The carrier apologised and there was no sign of ill intent.',
    sectors: ['internet-infrastructure', 'telecommunications'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Forged announcements against a wallet service',
    description:
      'For two hours thieves announced the address blocks of a name-server operator from a small hosting firm and so sent visitors of a wallet service to a copy of its page. Coins worth 150,000 dollars were emptied.',
    sectors: ['internet-infrastructure', 'cryptocurrency'],
    techniques: ['T1557'],
    clear: [],
    arguable: [2],
  },
  {
    name: 'False certificates from a Nordland authority',
    description:
      'Intruders who had sat in the network of a Nordland certificate authority for weeks issued more than two hundred false certificates for mail and search services, which were then used to read the mail of some 90,000 people. Its servers were all in one Windows domain under one weak administrator password, and old software ran without updates, an inquiry found. The firm went bankrupt.',
    sectors: ['internet-infrastructure'],
    techniques: ['T1588.004', 'T1557'],
    clear: [2, 7],
    arguable: [1, 6, 9],
  },
  {
    name: 'Week without networks in Borduria',
    description:
      'After disputed results the government of Borduria told all providers to switch off mobile data and international links for six days. Banks could not settle and relatives could not be reached. The United Nations rapporteur called the step disproportionate.',
    sectors: ['telecommunications', 'civil-society'],
    techniques: ['T1498'],
    clear: [],
    arguable: [1, 2, 9],
  },
  {
    name: 'Leaked mail of a presidential candidate',
    description:
      'Nine days before the second round, eleven gigabytes of mail from the staff of a Syldavian presidential candidate appeared on file-sharing sites, mixed with forged letters. The staff had been phished since winter. The interior minister and two allied governments named the military intelligence of Borduria.',
    sectors: ['political-parties', 'elections'],
    techniques: ['T1566.002', 'T1114'],
    clear: [3, 9],
    arguable: [],
  },
  {
    name: 'Count delayed in Eastmark',
    description:
      'Results of the Eastmark regional vote came a day late because a new counting program rounded numbers wrongly. The commission found no manipulation and counted the ballots again by hand.',
    sectors: ['elections'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Voter roll for sale',
    description:
      'A seller on a criminal forum offered the register of 4.2 million voters of Eastmark, with birth dates and identity numbers, six months before the poll. The election commission admitted that a test copy had lain on a server that anyone could open without signing in.',
    sectors: ['elections', 'government-national'],
    techniques: ['T1213'],
    clear: [1, 7],
    arguable: [3],
  },
  {
    name: 'Theft of turbine control software',
    description:
      'An engineer of a Danish-style turbine maker passed the control source code to a foreign customer which then no longer needed to buy from the firm. A jury convicted the customer of stealing trade secrets.',
    sectors: ['energy', 'manufacturing'],
    techniques: ['T1213'],
    clear: [4],
    arguable: [],
  },
  {
    name: 'Rival team in the database',
    description:
      'The analyst of a football club used an old password of a former colleague to open the scouting database of a rival club and read its notes on players and planned transfers. He was fired and sentenced to prison.',
    sectors: ['entertainment'],
    techniques: ['T1078'],
    clear: [4, 7],
    arguable: [],
  },
  {
    name: 'Code of a game studio dumped',
    description:
      'A teenager who had bought an employee cookie talked his way into the chat of a game studio and posted ninety videos of an unreleased title with parts of its code. He demanded money. Play was not interrupted.',
    sectors: ['entertainment'],
    techniques: ['T1539', 'T1567'],
    clear: [],
    arguable: [5],
  },
  {
    name: 'Telephones of editors infected',
    description:
      'Laboratory work on the telephones of four editors and an opposition lawyer found the interception product of a Mediterranean vendor that sells only to states. The infection needed no action by the owner. The government said it knew nothing of any surveillance.',
    sectors: ['media', 'civil-society'],
    techniques: ['T1664'],
    clear: [1, 5],
    arguable: [6, 9],
  },
  {
    name: 'Spies for rent in the valley',
    description:
      'A small company in the valley sent thousands of lure messages to lawyers, environmental groups and hedge funds over seven years on behalf of paying clients, researchers showed. Mailboxes of campaigners against an oil producer were read. One private detective pleaded guilty.',
    sectors: ['civil-society', 'legal-and-judicial'],
    techniques: ['T1566.002'],
    clear: [1, 5],
    arguable: [],
  },
  {
    name: 'Source of a router bot posted',
    description:
      'The author of a bot that lives on cameras and home routers posted its source on a forum. Within weeks dozens of variants appeared, and one of them overwhelmed a hosting firm. The devices were sold with the same password in every box.',
    sectors: ['technology'],
    techniques: ['T1498', 'T1110.001'],
    clear: [5, 6, 7],
    arguable: [],
  },
  {
    name: 'Poisoned accounting update',
    description:
      'The update server of an accounting package used by most firms in the country delivered a program that destroyed disks. It jumped between networks by itself; ports, a shipping line and a drug maker in other countries stood still for two weeks. Losses reached billions. Six governments attributed it to the military of Ruritania and condemned it.',
    sectors: ['financial-services', 'transportation', 'government-national', 'pharmaceuticals'],
    techniques: ['T1195.002', 'T1485', 'T1561'],
    clear: [1, 6, 9],
    arguable: [5, 7],
  },
  {
    name: 'Mass break-in through mail servers',
    description:
      'Before the maker could publish corrections, an espionage group planted web shells on tens of thousands of mail servers through four unknown holes; after the corrections came out, many other gangs followed on servers whose owners had not yet installed them. The EU, NATO and the United States spoke of actors linked to the security ministry of Cathay.',
    sectors: ['government-local', 'technology', 'education'],
    techniques: ['T1190', 'T1505.003'],
    clear: [6, 7, 9],
    arguable: [1],
  },
  {
    name: 'Credit bureau breach',
    description:
      'Names, birth dates and social-security numbers of 120 million persons were taken from a credit bureau over eleven weeks. A correction for its web framework had been out for two months; a scan had missed the server, and an expired inspection certificate hid the traffic. A grand jury charged four members of a foreign army.',
    sectors: ['financial-services'],
    techniques: ['T1190'],
    clear: [1, 7, 9],
    arguable: [4],
  },
  {
    name: 'Open storage at a fitness app',
    description:
      'A journalist noticed that 61 million entries of a fitness app, with location and weight, could be read by anybody because the search cluster had no password. The company closed it the same day. Whether others had looked is unknown.',
    sectors: ['technology'],
    techniques: [],
    clear: [7],
    arguable: [],
  },
  {
    name: 'Payroll house hit',
    description:
      'When a payroll house for small towns was encrypted in December, some 1,900 employers, among them fire brigades and bus companies, kept hours on sheets for six weeks. The break-in came through the account of a help-desk subcontractor.',
    sectors: ['technology', 'government-local', 'transportation'],
    techniques: ['T1486', 'T1199'],
    clear: [1, 6],
    arguable: [7],
  },
  {
    name: 'Executives fooled by mail',
    description:
      'A clerk of a toy maker wired 3 million euros to a false supplier account after mails in the name of her director. Police froze half of it. The network itself had not been entered.',
    sectors: ['manufacturing'],
    techniques: ['T1566', 'T1657'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Coins drained from a bridge',
    description:
      'Unknown persons found a mistake in the contract of a bridge between two chains and took tokens worth 190 million dollars in hours; copycats joined. Some sent theirs back.',
    sectors: ['cryptocurrency'],
    techniques: ['T1190'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Police remove web shells',
    description:
      'Under a court order, federal agents copied and then deleted web shells from hundreds of mail servers in the country whose owners had not acted. Owners were told afterwards by letter.',
    sectors: ['technology'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Loader network seized',
    description:
      'Police in eight countries took over the control servers of a loader network and sent infected computers a file that removed it. Two administrators were arrested.',
    sectors: ['technology'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Car opened on a test track',
    description:
      'Two researchers showed, with the maker informed, that they could stop an off-road car over its radio link on a test track. The maker recalled 900,000 cars. No attack outside the test is known.',
    sectors: ['automotive'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Devices bricked by a self-named doctor',
    description:
      'A person calling himself the doctor wrote a program that entered insecure cameras through their factory passwords and ruined their storage, so that criminals could not use them. He said that he had thus treated ten million devices. Owners lost them for good.',
    sectors: ['technology'],
    techniques: ['T1110.001', 'T1485', 'T1495'],
    clear: [7, 8],
    arguable: [1, 6],
  },
  {
    name: 'Bank hires help against flooders',
    description:
      'A newspaper wrote that a bank had paid a firm abroad to knock out the servers from which it was being flooded. The bank denied this, and the authorities opened no case.',
    sectors: ['financial-services'],
    techniques: ['T1498'],
    clear: [],
    arguable: [8, 5],
  },
  {
    name: 'Scam centre entered by a baiter',
    description:
      'A programmer who films fraudsters broke into the cameras and call lists of a scam call centre and wiped its customer files to warn the victims. He said that the police had ignored him.',
    sectors: ['telecommunications'],
    techniques: ['T1078', 'T1485'],
    clear: [8],
    arguable: [],
  },
  {
    name: 'Trains halted by a radio tone',
    description:
      'About twenty trains stopped in two provinces when somebody sent the three-tone stop signal, which the analogue radio accepts from anyone. Traffic resumed within hours. Two citizens were arrested.',
    sectors: ['transportation'],
    techniques: ['T0855'],
    clear: [1, 6],
    arguable: [7],
  },
  {
    name: 'Water level changed at a village plant',
    description:
      "A group that calls itself a people's cyber army filmed itself raising pump pressure at a village waterworks whose control panel hung on the internet with the maker's password. Supply held. The treasury put two of its members on its list.",
    sectors: ['water'],
    techniques: ['T0831', 'T0883'],
    clear: [1, 7],
    arguable: [6, 9],
  },
  {
    name: 'Websites of ministries flooded',
    description:
      'Hacktivists sympathetic to Borduria made the public websites of three ministries and an airport unreachable on and off for a day. Internal systems and flights were not affected.',
    sectors: ['government-national', 'transportation'],
    techniques: ['T1498'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Cables cut in the strait',
    description:
      'Two data cables in the strait were severed within a day, and a tanker with a missing anchor was boarded. Prosecutors suspect sabotage, the crew speaks of bad weather. Traffic took other paths.',
    sectors: ['telecommunications', 'internet-infrastructure'],
    techniques: ['T1498'],
    clear: [],
    arguable: [2],
  },
  {
    name: 'Eruption cuts an island cable',
    description:
      'An eruption under the sea tore the only cable of an island state and left it without links for five weeks. A ship repaired ninety kilometres of line.',
    sectors: ['telecommunications'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Nationwide outage of a carrier',
    description:
      'A filter removed during an upgrade flooded the core routers of a carrier; ten million subscribers had neither telephone nor emergency calls for nineteen hours. The carrier said it was a coding error and no attack.',
    sectors: ['telecommunications'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Signature file stops banks',
    description:
      'A security vendor shipped a signature file that took a system library for a virus, and tens of thousands of machines at banks and hospitals restarted without end. It withdrew the file after four hours.',
    sectors: ['technology', 'healthcare', 'financial-services'],
    techniques: [],
    clear: [],
    arguable: [6],
  },
  {
    name: 'Central bank robbed through transfers',
    description:
      'Thieves who had watched operators for months sent thirty-five orders in the name of a central bank over the interbank network and moved 81 million dollars abroad. Cheap second-hand switches and no firewall separated the terminals from the office. The FBI said a North Korean programmer had taken part; he was charged.',
    sectors: ['financial-services', 'government-national'],
    techniques: ['T1657', 'T1565'],
    clear: [1, 7, 9],
    arguable: [],
  },
  {
    name: 'Therapy notes used for blackmail',
    description:
      'Notes from sessions of 33,000 clients of a psychotherapy chain were copied from a database that had been reachable without a password, and clients were asked one by one for 200 euros. The former director was convicted for neglect.',
    sectors: ['healthcare'],
    techniques: ['T1190', 'T1657'],
    clear: [1, 7],
    arguable: [],
  },
  {
    name: 'Personnel files of officials',
    description:
      'Background-check forms of 21 million officials and applicants, with fingerprints, left a personnel agency in two waves. The inspector general had asked for years to close systems without authorisation, and strong sign-in was missing. The login came from a contractor. Intelligence chiefs called Cathay the leading suspect.',
    sectors: ['government-national'],
    techniques: ['T1078', 'T1199'],
    clear: [1, 7],
    arguable: [6, 9],
  },
  {
    name: 'Back door slipped into a compression library',
    description:
      'Over two years a helpful stranger earned the trust of the tired keeper of a compression library and then hid a back door in two releases. A developer noticed a delay before the versions reached stable systems. Nobody is known to have been harmed.',
    sectors: ['technology'],
    techniques: ['T1195.001'],
    clear: [6],
    arguable: [1, 9],
  },
  {
    name: 'Casino fooled by telephone',
    description:
      'Callers who posed as staff had the help desk of a casino reset a sign-in. Slot machines stayed dark for four days. The company paid nothing.',
    sectors: ['hospitality-leisure'],
    techniques: ['T1566.004', 'T1486'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Carmaker stands still',
    description:
      'All assembly lines of a carmaker rested for five weeks after a break-in; hundreds of suppliers sent workers home and the statistics office saw the loss in national output. The state guaranteed a loan.',
    sectors: ['automotive', 'manufacturing'],
    techniques: ['T1486'],
    clear: [],
    arguable: [1],
  },
  {
    name: 'Quiet presence in island utilities',
    description:
      'Western agencies warned that a group serving Cathay had lived for years in water and power networks of an island with the aim of breaking them in a crisis, entering by outdated office routers that no longer got updates. Courts allowed the FBI to clean hundreds of them.',
    sectors: ['water', 'energy', 'telecommunications'],
    techniques: ['T1190', 'T1078'],
    clear: [1, 9],
    arguable: [6, 7],
  },
  {
    name: 'Refugee fingerprints copied',
    description:
      'The aid agency of a region said that intruders had copied fingerprints and family links of 48,000 refugees. The hosting company had left a management page on the open internet.',
    sectors: ['civil-society', 'international-organization'],
    techniques: ['T1190'],
    clear: [1, 7],
    arguable: [6],
  },
  {
    name: 'National CERT attacked',
    description:
      'The mail and ticket systems of the national computer emergency response team of Syldavia were wiped in August. Its government attributed the act to the intelligence service of Borduria and called it contrary to agreed norms.',
    sectors: ['government-national'],
    techniques: ['T1485'],
    clear: [1, 9],
    arguable: [],
  },
  {
    name: 'Claim about a hacked assembly',
    description:
      'A losing candidate said that foreign hackers had changed the tally in the assembly. The court found nothing to support it and dismissed the petition; the commission published its logs.',
    sectors: ['elections'],
    techniques: [],
    clear: [],
    arguable: [],
  },
];
