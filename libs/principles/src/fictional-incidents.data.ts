/* oxlint-disable max-lines -- a corpus is data */
/**
 * Invented incidents with the principles that the codebook gives them, as a reader would label them: `clear` and
 * `arguable`. Real States and agencies occur for the wording's sake; the events do not exist. The lexicons were
 * widened with this corpus in hand, so it guards against regress and measures nothing.
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
    name: 'Zone of the Isle of Sarn off the air',
    description:
      'The small firm that answers for the country code of the Isle of Sarn was overwhelmed by waves of queries on a Sunday in March, and names under .sarn slowed or failed until evening. Nobody claimed it.',
    sectors: ['internet-infrastructure'],
    techniques: ['T1498'],
    clear: [2],
    arguable: [],
  },
  {
    name: 'Visit of strangers at a certificate company',
    description:
      'An audit at the Norvik company came upon a malicious program on the server that takes orders for website certificates. It had been entered in spring. The company stopped for a week and found none that it had not meant to give out.',
    sectors: ['internet-infrastructure'],
    techniques: ['T1190'],
    clear: [],
    arguable: [2],
  },
  {
    name: 'Strange lock signs in Sylvany',
    description:
      'Users of all large providers in Sylvany who opened a mail site in May were shown a certificate that its owner had not issued. Whoever clicked on let others read along. Campaigners for free speech believed that the communications ministry was behind it.',
    sectors: ['telecommunications', 'civil-society'],
    techniques: ['T1557'],
    clear: [],
    arguable: [1, 2, 9],
  },
  {
    name: 'Dark screens before the vote in Palmeria',
    description:
      'The interior minister of Palmeria announced on the radio that mobile data was suspended until the count was over. Phones stayed dark for three days. Shopkeepers could take no payments.',
    sectors: ['telecommunications'],
    techniques: [],
    clear: [],
    arguable: [1, 2, 9],
  },
  {
    name: 'Fibre of the Skerry islands',
    description:
      'A freighter dragged its anchor across the undersea cable of the Skerry islands in November. Coast guards boarded the ship and questioned the captain; prosecutors opened a case for sabotage, which he denied. Calls went by a second line.',
    sectors: ['telecommunications', 'internet-infrastructure'],
    techniques: [],
    clear: [],
    arguable: [2],
  },
  {
    name: 'Storm over the Skerry islands',
    description:
      'A storm tore the undersea cable of the Skerry islands in January. Boats carried the mail for two weeks until a repair ship came.',
    sectors: ['telecommunications', 'internet-infrastructure'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Name of a newspaper borrowed',
    description:
      'For two hours pranksters sent visitors of a newspaper to a page with a poem. They had talked a clerk of the registrar into giving them the account. The registrar apologised.',
    sectors: ['media'],
    techniques: ['T1491'],
    clear: [],
    arguable: [],
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
    name: 'Party network entered through a gateway',
    description:
      'Intruders copied the calendar of a party leader in Gallenmark. They had come through a fault in a remote gateway that its manufacturer had discovered only days earlier. The party took its network down for a week.',
    sectors: ['political-parties'],
    techniques: ['T1190'],
    clear: [],
    arguable: [3, 6],
  },
  {
    name: 'Purses of the Koval exchange',
    description:
      'A thief emptied 300 purses of customers of the Koval exchange by calling a start function twice, a fault nobody had reported. The company repaired its program in the night.',
    sectors: ['cryptocurrency'],
    techniques: ['T1190'],
    clear: [],
    arguable: [6],
  },
  {
    name: 'Recorders at forty building sites',
    description:
      'Recorders at forty building sites, never updated and on the password that they had been delivered with, were turned into relays for thieves. The owners noticed when their lines were cut off.',
    sectors: ['construction'],
    techniques: ['T1584'],
    clear: [7],
    arguable: [6],
  },
  {
    name: 'Passwords of a chess club carried off',
    description:
      'A stranger carried off a list with stolen passwords of 2,000 members of a chess club in June. The club wrote to all of them the same evening.',
    sectors: ['entertainment'],
    techniques: ['T1005'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Search engine shown in a false light',
    description:
      'For an hour a search engine led its visitors to a page with slogans, because the registrar had let somebody change the account. Nothing was copied.',
    sectors: ['technology'],
    techniques: ['T1491'],
    clear: [],
    arguable: [],
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
    name: 'Watcher in the nursery telephone',
    description:
      'The Ostvik company offered a telephone monitor that hides itself and forwards calls, texts and places to whoever had installed it on the phone of a partner. In June an intruder copied messages of 15,000 watched phones and gave them to reporters.',
    sectors: ['technology'],
    techniques: ['T1213'],
    malware: ['Ostwatch'],
    clear: [5],
    arguable: [1],
  },
  {
    name: 'Candidate followed in Palmeria',
    description:
      'A lawyer who wished to stand for president of Palmeria received false messages that loaded Grebe, made by the firm Talonix, on his handset. A laboratory was confident that the government was a client. He was jailed later.',
    sectors: ['political-parties'],
    techniques: ['T1566'],
    malware: ['Grebe'],
    clear: [1, 5],
    arguable: [3, 9],
  },
  {
    name: 'Flood on the Marlow school network',
    description:
      'Pupils of the Marlow schools could sit no tests for two days in May. A boy of sixteen had used Thistle, a network of hijacked cameras that its builder rents to players for thirty dollars a month.',
    sectors: ['education'],
    techniques: ['T1498'],
    malware: ['Thistle'],
    clear: [5],
    arguable: [1, 7],
  },
  {
    name: 'Mailboxes of a pipe maker',
    description:
      'The Dorn trojan read the mail of a pipe maker for a year and sent price lists abroad. The firm later sold its oldest works. Nobody was charged.',
    sectors: ['manufacturing'],
    techniques: ['T1114'],
    malware: ['Dorn'],
    clear: [],
    arguable: [4],
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
  {
    name: 'Ambulance dispatch down in Korvia',
    description:
      'For eleven hours on a Sunday the ambulance dispatch of Korvia took calls on notepads because malware had wiped its servers. Two patients waited too long. A hacker crew boasted of the act online; investigators have named no one.',
    sectors: ['emergency-services', 'healthcare'],
    techniques: ['T1485'],
    clear: [1],
    arguable: [],
  },
  {
    name: 'Tax portal offline before deadline',
    description:
      'The tax portal could not be used during the last afternoon before the filing deadline, after junk traffic from rented machines had swamped it. The ministry moved the deadline by a week. Data was safe.',
    sectors: ['government-national'],
    techniques: ['T1498'],
    clear: [5],
    arguable: [1],
  },
  {
    name: 'Insurer loses medical claims',
    description:
      'Criminals siphoned the medical claims of 9.7 million present and former members from a health insurer and posted them in lots, beginning with abortions and addictions, when no money came. They had the sign-in of an administrator of a contractor, kept in a browser, and remote access asked for nothing more. Two governments put a Russian national on a sanctions list.',
    sectors: ['insurance', 'healthcare'],
    techniques: ['T1078', 'T1567'],
    clear: [1, 7],
    arguable: [6],
  },
  {
    name: 'Telephone records of a whole country',
    description:
      'Agencies of four States said that hackers of the Chinese ministry of state security had been inside the switching networks of at least eight carriers for more than a year, read call records in bulk and listened to campaign staff of both parties. Some equipment had lacked updates for seven years and one account opened a hundred thousand routers.',
    sectors: ['telecommunications'],
    techniques: ['T1190', 'T1040'],
    clear: [1, 7, 9],
    arguable: [2, 3],
  },
  {
    name: 'Satellite office of the chemical watchdog',
    description:
      'Dutch counter-intelligence expelled four Russian officers who had parked near the headquarters of the chemical-weapons watchdog with antennas to enter its wireless network. The minister spoke of an attack on an international organisation. It did not succeed.',
    sectors: ['international-organization', 'government-national'],
    techniques: ['T1669'],
    clear: [9],
    arguable: [],
  },
  {
    name: 'Ballot printer of a county',
    description:
      'Vote tally screens of a county went black for an hour on the evening of the poll because its printing contractor had been hit by extortion software. Paper ballots were unaffected. Nobody knows who did it.',
    sectors: ['elections', 'government-local'],
    techniques: ['T1486', 'T1199'],
    clear: [],
    arguable: [1, 3, 6],
  },
  {
    name: 'Seed research taken for a new firm',
    description:
      'Two plant breeders mailed themselves the breeding database of their employer and set up a competing seed company in another country. They were charged with theft of trade secrets.',
    sectors: ['agriculture'],
    techniques: ['T1114'],
    clear: [4],
    arguable: [],
  },
  {
    name: 'Vaccine research probed',
    description:
      'Three governments warned that a group almost certainly part of the Russian intelligence services was trying to steal vaccine research from laboratories. They called it unacceptable. What was taken is not known.',
    sectors: ['pharmaceuticals', 'healthcare'],
    techniques: ['T1190', 'T1110'],
    clear: [9],
    arguable: [4, 7],
  },
  {
    name: 'Stalker app exposes its customers',
    description:
      'A program sold to jealous partners for reading telephones in secret left the pictures and messages of 60,000 watched people in an open bucket.',
    sectors: ['technology'],
    techniques: ['T1530'],
    clear: [5, 7],
    arguable: [1],
  },
  {
    name: 'Market of stolen browsers closed',
    description:
      'Police of seventeen countries shut a market for stolen browser sessions and searched two hundred homes.',
    sectors: ['technology'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'City archive without copies',
    description:
      'A technician deleted twenty-two terabytes of case files of the city police while moving them to other storage. An inquiry blamed missing training and found that a third could not be brought back because no copy had been kept.',
    sectors: ['government-local'],
    techniques: [],
    clear: [],
    arguable: [7],
  },
  {
    name: 'Meat plants on three continents',
    description:
      'Slaughter stopped at plants on three continents for two to three days after a ransomware crew had got in with old leaked passwords. The company paid 11 million dollars. The government named the crew, whose program is let to partners.',
    sectors: ['food-and-agriculture'],
    techniques: ['T1486', 'T1078'],
    clear: [1, 7],
    arguable: [5],
  },
  {
    name: 'Ships cannot unload',
    description:
      'Four port terminals of a state logistics company worked by hand for a week; the company declared force majeure. The malware was of a known extortion family.',
    sectors: ['transportation'],
    techniques: ['T1486'],
    clear: [1],
    arguable: [],
  },
  {
    name: 'Logging library flaw',
    description:
      'A flaw in a logging library that sits in countless programs became known before a repair was available, and within days criminals and states were scanning the world for it; a defence ministry had to cut part of its network. Volunteers maintain the library.',
    sectors: ['technology', 'government-national'],
    techniques: ['T1190'],
    clear: [6],
    arguable: [1, 9],
  },
  {
    name: 'Firewall vendor strikes back',
    description:
      'After years of intrusions through its firewalls, a vendor secretly put its own watching software on devices of the suspected developers abroad, it disclosed, and passed what it saw to authorities.',
    sectors: ['technology'],
    techniques: ['T1190'],
    clear: [8],
    arguable: [6, 9],
  },
  {
    name: 'Company erases stolen archive',
    description:
      "A staffing firm whose archive was stolen had a consultant log in to the thieves' cloud store with a password found in their script and delete the copy. It said so openly at a conference.",
    sectors: ['technology'],
    techniques: ['T1567'],
    clear: [8],
    arguable: [],
  },
  {
    name: 'Students deface embassy pages',
    description:
      'Students defaced pages of an embassy in protest at fishing rights. The pages were back by noon.',
    sectors: ['government-national'],
    techniques: ['T1491'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Exchange halted by a bad disk',
    description:
      'Trading in shares was stopped for three hours by a worn disk and a switch-over that did not work. Supervisors fined the operator for poor testing. Hackers played no part.',
    sectors: ['financial-services'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Name servers of a registrar changed',
    description:
      'Intruders who held staff passwords of a registrar altered the name-server entries of forty government domains in the region, had certificates issued and read mail for weeks. A security company sees a state behind it. The registrar introduced a second factor afterwards.',
    sectors: ['internet-infrastructure', 'government-national'],
    techniques: ['T1584.002', 'T1078'],
    clear: [2],
    arguable: [7, 9, 1, 6],
  },
  {
    name: 'Flood on a name-server company',
    description:
      'A flood from a hundred thousand hijacked cameras and recorders with unchangeable passwords knocked out a company that answers names for big sites; for most of a day large parts of the web could not be reached along a coast.',
    sectors: ['internet-infrastructure'],
    techniques: ['T1498'],
    clear: [2, 6, 7],
    arguable: [1, 5],
  },
  {
    name: 'Registry account at an address registry',
    description:
      "Somebody found the password of a carrier's account at the address registry, a short dictionary word without further check, and withdrew its route certificates, so that half of its traffic vanished for three hours. A stealer had caught the password months before.",
    sectors: ['telecommunications', 'internet-infrastructure'],
    techniques: ['T1078'],
    clear: [2, 7],
    arguable: [1, 5],
  },
  {
    name: 'Bank customers robbed by trojan',
    description:
      'A trojan rented out to a dozen gangs emptied accounts of small firms at several banks. Its author was extradited.',
    sectors: ['financial-services'],
    techniques: ['T1056'],
    malware: ['trojan'],
    clear: [5],
    arguable: [],
  },
  {
    name: 'Dating site dump',
    description:
      'Intruders who called a dating site for married people immoral published the profiles, desires and payments of 32 million members. Regulators found that passwords were stored carelessly and that a seal of security had been invented. Two suicides were reported.',
    sectors: ['entertainment'],
    techniques: ['T1567'],
    clear: [1, 7],
    arguable: [],
  },
  {
    name: 'Doll that listens',
    description:
      'A supervisor banned a talking doll because anyone nearby could connect to it without a code and listen to the child. No case of abuse is known.',
    sectors: ['technology'],
    techniques: [],
    clear: [],
    arguable: [6],
  },
  {
    name: 'Wiper on the eve of a strike',
    description:
      'Thirty thousand office machines of a state oil company were overwritten with the image of a burning flag; oil flowed, but sales by telephone and paper took two weeks. Officials in Washington blamed Iran without showing proof.',
    sectors: ['energy'],
    techniques: ['T1561', 'T1485'],
    clear: [1, 9],
    arguable: [],
  },
  {
    name: 'Steel furnace damaged',
    description:
      'A federal office reported that intruders had come by targeted mail from the office network to the plant network of a steelworks, where a blast furnace could no longer be shut down properly and suffered massive damage.',
    sectors: ['manufacturing'],
    techniques: ['T1566', 'T0831'],
    clear: [1],
    arguable: [7],
  },
  {
    name: 'Housing office and rent',
    description:
      'A housing company could not take rent or repair orders for a month. Names and account numbers of 140,000 tenants were published. The intruders used a hole in a remote tool that had been closed by its maker in the autumn.',
    sectors: ['construction'],
    techniques: ['T1486', 'T1190'],
    clear: [7],
    arguable: [1],
  },
  {
    name: 'Hosting firm loses everything',
    description:
      'A hosting firm lost all machines of its customers, with their copies, when criminals encrypted them during a move between two halls; hundreds of companies, among them clinics, could not get their data back.',
    sectors: ['technology'],
    techniques: ['T1486'],
    clear: [6, 7],
    arguable: [1],
  },
  {
    name: 'Pipeline stopped over billing',
    description:
      'The largest fuel line of a coast was shut for five days by its operator after criminals had locked the billing computers; filling stations ran dry. They had come in through an unused remote-access profile guarded by one password, which was among those of an earlier dump. The criminals supplied their tool to others and kept a part.',
    sectors: ['energy'],
    techniques: ['T1486', 'T1078', 'T1133'],
    clear: [1, 7],
    arguable: [5],
  },
  {
    name: 'Health service switched off',
    description:
      'A national health service took all its networks down on a Friday in May when extortionists had prepared encryption for eight weeks; appointments for cancer patients fell away for weeks. A consultancy found antivirus set to watch only, frail old machines, and nobody in charge of security. The code had been leased.',
    sectors: ['healthcare', 'government-national'],
    techniques: ['T1486', 'T1566'],
    clear: [1, 7],
    arguable: [5, 6],
  },
  {
    name: 'Parliament bombarded by mail',
    description:
      'Up to ninety members of a parliament lost access to their mail during a weekend when somebody tried endless simple passwords. The government privately suspected Iran.',
    sectors: ['government-national'],
    techniques: ['T1110'],
    clear: [7],
    arguable: [9],
  },
  {
    name: 'Steelmaker bid papers',
    description:
      'Five officers of a Chinese army unit were indicted for entering steel, solar and nuclear firms and carrying away cost figures and negotiating papers of use to state enterprises that competed with them.',
    sectors: ['manufacturing', 'energy'],
    techniques: ['T1566', 'T1114'],
    clear: [4, 9],
    arguable: [],
  },
  {
    name: 'Chip maker and the departing engineer',
    description:
      'A chip designer complained that a former manager had moved drawings to a private disk before he joined a younger rival. A jury awarded 845 million dollars.',
    sectors: ['technology'],
    techniques: ['T1052'],
    clear: [4],
    arguable: [],
  },
  {
    name: 'Union office wiretapped by state tool',
    description:
      'Traces of a product that its Israeli maker sells to governments alone were found on devices of sixty-three persons around a separatist movement, elected members and their lawyers among them. The head of the secret service later admitted eighteen of the cases with judicial permission.',
    sectors: ['civil-society', 'political-parties'],
    techniques: ['T1664'],
    clear: [1, 5],
    arguable: [6, 9],
  },
  {
    name: 'Cameras of a city read by the enemy',
    description:
      'Soldiers of the neighbour had read traffic cameras along the railways of a country to see arms deliveries, its service and twenty partner agencies warned in a joint advisory that named the unit. Default sign-ins had been used.',
    sectors: ['transportation', 'technology'],
    techniques: ['T1110', 'T1078'],
    clear: [7, 9],
    arguable: [1, 6],
  },
  {
    name: 'Attack on a library of the web',
    description:
      'A firm from abroad bought the domain of a free script that a hundred thousand sites load, and the script then sent telephone users to betting pages.',
    sectors: ['technology'],
    techniques: ['T1195.001'],
    clear: [6],
    arguable: [1, 2],
  },
  {
    name: 'Support files at a login company',
    description:
      'With a service account whose password an employee had saved in a private browser profile, intruders read support files of 134 customers of a login company and used session keys from them at five. A customer had told it so three weeks before.',
    sectors: ['technology'],
    techniques: ['T1078', 'T1539'],
    clear: [6, 7],
    arguable: [],
  },
  {
    name: 'Password vault copied',
    description:
      'The home computer of an engineer at a password keeper was entered through an old media program, his master key was caught, and the vaults of 25 million customers were copied in encrypted form together with site addresses.',
    sectors: ['technology'],
    techniques: ['T1078', 'T1190'],
    clear: [6, 7],
    arguable: [1],
  },
  {
    name: 'Border system of an island hacked for visas',
    description:
      'Passport scans of 1.1 million travellers were offered by a gang after the visa contractor of an island had ignored its demand.',
    sectors: ['government-national'],
    techniques: ['T1567', 'T1199'],
    clear: [1, 6],
    arguable: [],
  },
  {
    name: 'Army of bots let by the hour',
    description:
      'A pair of students let their army of hijacked recorders by the hour to anyone who paid, mostly against game servers, until arrested. They worked for the FBI afterwards.',
    sectors: ['entertainment'],
    techniques: ['T1498'],
    clear: [5],
    arguable: [7, 6],
  },
  {
    name: 'Election night site of a small republic',
    description:
      'The result pages of a small republic were swamped on election night, and the ministry pointed to addresses in Russia. Counting was on paper.',
    sectors: ['elections', 'government-national'],
    techniques: ['T1498'],
    clear: [],
    arguable: [3, 9],
  },
  {
    name: 'Party servers in the spring',
    description:
      'Two groups of one State, the military and the domestic service, sat in the servers of a national party in the spring before the vote; papers reached the public through a site in July. A special counsel indicted twelve officers.',
    sectors: ['political-parties', 'elections'],
    techniques: ['T1566.002', 'T1567'],
    clear: [3, 9],
    arguable: [],
  },
  {
    name: 'Domain registry of an island republic',
    description:
      "Someone with access to the registry of an island republic repointed the entries of thirty banks and airlines for an afternoon and gathered their customers' log-ins.",
    sectors: ['internet-infrastructure', 'financial-services'],
    techniques: ['T1584.002'],
    clear: [2],
    arguable: [1, 7],
  },
  {
    name: 'Traffic of a bank district turned',
    description:
      'For half an hour a carrier in another country advertised more specific routes for address ranges of card companies. Whether it was a mistake or intent was never settled.',
    sectors: ['internet-infrastructure', 'financial-services'],
    techniques: ['T1557'],
    clear: [],
    arguable: [2],
  },
  {
    name: 'Newspaper printing halted',
    description:
      'Presses of several newspapers stood still for a day as malware had locked the shared production system. Editions appeared late.',
    sectors: ['media'],
    techniques: ['T1486'],
    clear: [],
    arguable: [1],
  },
  {
    name: 'Hotel chain and old guests',
    description:
      'Over four years strangers copied data of 383 million guests, among them 5 million unencrypted passport numbers, from a reservation system that the chain had bought with its rival. A regulator fined it for failing to check the system after the purchase. Sources saw the hand of Chinese intelligence.',
    sectors: ['hospitality-leisure'],
    techniques: ['T1078'],
    clear: [1, 7],
    arguable: [9],
  },
  {
    name: 'School district pays',
    description:
      'A school district closed for two days after its network was locked. It paid 500,000 dollars.',
    sectors: ['education'],
    techniques: ['T1486'],
    clear: [],
    arguable: [1],
  },
  {
    name: 'Mayor complains of hackers',
    description:
      'A mayor said that hackers had emptied the city account. Auditors found that he had moved the money himself.',
    sectors: ['government-local'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Bug fixed before harm',
    description:
      'A student reported a hole in a ministry form that showed tax files of others and was thanked. Logs showed no use by anyone else.',
    sectors: ['government-national'],
    techniques: [],
    clear: [],
    arguable: [7],
  },
  {
    name: 'Wind parks without a link',
    description:
      'A German maintainer of wind turbines switched off its remote access for weeks after criminals had encrypted its office. The turbines turned on.',
    sectors: ['energy'],
    techniques: ['T1486'],
    clear: [1],
    arguable: [],
  },
  {
    name: 'A worm in the nineties style',
    description:
      'A worm used a stolen intelligence-agency exploit, mended by its maker two months earlier, to reach more than 200,000 computers in 150 countries in a day; wards of one health service turned patients away. London and Washington said that North Korea was behind it.',
    sectors: ['healthcare', 'telecommunications', 'manufacturing'],
    techniques: ['T1486', 'T1210'],
    clear: [1, 5, 7, 9],
    arguable: [6],
  },
  {
    name: 'Airport screens blank',
    description:
      "Arrivals and departures had to be written on boards for six hours at an airport after a cleaning robot's charger tripped the power of the server room.",
    sectors: ['transportation'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Emergency number silent',
    description:
      'The emergency number of three provinces could not be reached for five hours in June; a software change at the telephone company had gone wrong, its report said.',
    sectors: ['telecommunications', 'emergency-services'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Teens empty wallets',
    description:
      'Three teenagers moved telephone numbers to cards of their own by bribing shop clerks and emptied wallets of investors of 24 million dollars.',
    sectors: ['cryptocurrency', 'telecommunications'],
    techniques: ['T1657'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Fashion retailer encrypted',
    description:
      'A fashion retailer could not take orders on its site for two days after its computers had been encrypted. Shops stayed open.',
    sectors: ['retail'],
    techniques: ['T1486'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Ministry mail read',
    description:
      'Strangers read unclassified mail of a foreign ministry for a year. Counter-espionage gave no name.',
    sectors: ['government-national'],
    techniques: ['T1114'],
    clear: [],
    arguable: [9],
  },
  {
    name: 'Actor accounts taken',
    description:
      'Accounts of actors and company founders on a social network asked followers for coins for an hour, after the staff of the network had been talked out of their sign-ins by telephone. Three young men were arrested.',
    sectors: ['technology', 'media'],
    techniques: ['T1566.004'],
    clear: [],
    arguable: [7, 1],
  },
  {
    name: 'Phishing ring dismantled',
    description:
      'Police in nineteen countries took down a service that rented out phishing pages, and warned its customers on screen.',
    sectors: ['technology'],
    techniques: [],
    clear: [],
    arguable: [5],
  },
  {
    name: 'Ship drags anchor',
    description:
      'A freighter in a storm dragged its anchor and broke a power line and a telephone line on the sea floor. The inquiry found poor seamanship and no intent.',
    sectors: ['energy', 'telecommunications'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Census night',
    description:
      'The national census form was taken off the web for forty hours by its own office after small floods and a broken router made it fear theft. A review found no breach and blamed the supplier for not testing its protection.',
    sectors: ['government-national'],
    techniques: ['T1498'],
    clear: [],
    arguable: [1, 6],
  },
  {
    name: 'Car keys by radio',
    description:
      'At a university, testers opened cars of a brand with a cheap radio kit and told the brand a year before they published.',
    sectors: ['automotive'],
    techniques: [],
    clear: [],
    arguable: [],
  },
  {
    name: 'Regional government paralysed',
    description:
      "Citizens of a region could neither get certificates nor social payments for twenty days, as the region's computers had been locked by extortionists who came through an unpatched file server.",
    sectors: ['government-local'],
    techniques: ['T1486', 'T1190'],
    clear: [1, 7],
    arguable: [],
  },
  {
    name: 'Heating off in winter',
    description:
      'In January code written for heating controllers left 600 blocks of flats without warmth for two days. The controllers accepted orders without any check, and a mail gateway had been open from outside. Researchers did not say who was behind it.',
    sectors: ['energy', 'utilities'],
    techniques: ['T0831', 'T0855'],
    clear: [1, 6, 7],
    arguable: [9],
  },
  {
    name: 'Court records leaked',
    description:
      'Sealed files of a federal court system were read by intruders who newspapers say served Russia; judges went back to paper for the most delicate cases.',
    sectors: ['legal-and-judicial', 'government-national'],
    techniques: ['T1190'],
    clear: [],
    arguable: [1, 9, 7],
  },
  {
    name: 'Blood tests delayed',
    description:
      'More than ten thousand appointments and 1,700 operations were put off in a capital after the laboratory partner of its hospitals was encrypted in June; one patient died after a long wait for blood results. Data of 900,000 persons was published.',
    sectors: ['healthcare'],
    techniques: ['T1486', 'T1567'],
    clear: [1],
    arguable: [6, 5],
  },
  {
    name: 'Airline check-in vendor',
    description:
      'Passengers at four big airports stood in line for days when the common boarding software of one vendor was hit by ransomware. Police arrested a man in the south.',
    sectors: ['transportation', 'technology'],
    techniques: ['T1486'],
    clear: [1, 6],
    arguable: [],
  },
  {
    name: 'Gateway devices entered worldwide',
    description:
      'Two flaws in a remote-access gateway, for which no repair existed for three weeks, let a China-linked group enter some 2,000 devices, among them those of a cyber-security authority, which had to disconnect two systems.',
    sectors: ['government-national', 'technology'],
    techniques: ['T1190', 'T1505.003'],
    clear: [6],
    arguable: [1, 9],
  },
  {
    name: 'Exiles followed on telephones',
    description:
      "Websites read by a Muslim minority were rigged for two years so that any visitor's telephone was infected through fourteen holes, several of them unknown to the makers. The list of targets suggested a government.",
    sectors: ['civil-society', 'media'],
    techniques: ['T1189'],
    clear: [1, 6],
    arguable: [5, 9],
  },
  {
    name: 'Oil trader blackmailed by former worker',
    description:
      'A dismissed administrator used a password nobody had withdrawn to delete the accounts of 1,200 colleagues at an engineering firm.',
    sectors: ['manufacturing'],
    techniques: ['T1531', 'T1078'],
    clear: [7],
    arguable: [1],
  },
  {
    name: 'Biometric file of a nation sold by the minute',
    description:
      'For eight dollars a reporter bought a login that showed the identity record of any of a billion residents. The authority said that fingerprints were safe and sued the paper.',
    sectors: ['government-national'],
    techniques: ['T1078'],
    clear: [1, 7],
    arguable: [],
  },
  {
    name: 'Deputies phished before a vote',
    description:
      'The federal prosecutor charged an officer of Russian intelligence with copying 3,000 mails of deputies; the cabinet called it an intolerable interference in parliament two months before the federal vote.',
    sectors: ['government-national', 'political-parties'],
    techniques: ['T1566'],
    clear: [9, 3],
    arguable: [],
  },
  {
    name: 'Cameras of the Lund valley stop',
    description:
      'Some 4,000 household cameras in the Lund valley were bricked in one night, before anyone could herd them into a botnet, by a program that a woman using the pseudonym Gardener had let loose. It came in by the factory password printed in the manual. She wrote that careless makers would not listen otherwise; the owners had not been asked.',
    sectors: ['technology'],
    techniques: ['T1110.001', 'T1485'],
    clear: [8, 7],
    arguable: [6],
  },
  {
    name: 'Pages of the Harrow extortionists fall silent',
    description:
      'Three days after the Harrow extortionists had listed a glass maker, their pages were swamped with requests that told them to erase what they had taken. The gang blamed its victim. The glass maker would not comment and nobody showed proof.',
    sectors: ['manufacturing'],
    techniques: ['T1498'],
    clear: [],
    arguable: [8],
  },
  {
    name: 'Letters of the Marsh gang',
    description:
      'A former helper put four years of internal conversations of the Marsh gang on a public site after it had sided with the invaders of her country. The posts named developers and showed the wallets. Prosecutors in two States used them later.',
    sectors: ['technology'],
    techniques: ['T1567'],
    clear: [],
    arguable: [8],
  },
  {
    name: 'Floods on behalf of a film league',
    description:
      'A firm in Port Alder overloads servers that offer unlicensed copies of films when their keepers do not answer its letters, its director told a newspaper. The film league pays it by the month. No judge was asked.',
    sectors: ['technology'],
    techniques: ['T1498'],
    clear: [],
    arguable: [8],
  },
  {
    name: 'Seizure of the Lantern loader',
    description:
      'With the approval of a judge in Osterby, federal agents took over the control servers of the Lantern loader and told 90,000 infected machines to remove it. The gang behind it was charged.',
    sectors: [],
    techniques: ['T1584'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Two gangs at odds',
    description:
      'The shop of a card-selling gang was emptied by a rival gang in spring, which then put its list of buyers on another forum. Neither police nor any bank had a part in it.',
    sectors: [],
    techniques: ['T1190'],
    clear: [],
    arguable: [],
  },
  {
    name: 'Two thousand garages without their ledgers',
    description:
      'Two thousand garages wrote bills by hand for eight days because the software house on whose platform their workshops run had been encrypted. It serves a third of the trade in four countries.',
    sectors: ['retail', 'technology'],
    techniques: ['T1486'],
    clear: [6],
    arguable: [],
  },
  {
    name: 'Blood results missing at the Vell clinics',
    description:
      'Surgeons at the Vell clinics put off 900 operations over three weeks, as the laboratory that tests their samples had been struck by extortionists in June.',
    sectors: ['healthcare'],
    techniques: ['T1486'],
    clear: [1, 6],
    arguable: [],
  },
  {
    name: 'Notebooks of a rowing team',
    description:
      'For two seasons the analyst of one rowing club looked through the training data of another, because a coach who had changed clubs kept using his old password there. A court fined the club and sent the analyst to prison for theft of trade secrets.',
    sectors: ['entertainment'],
    techniques: ['T1078'],
    clear: [4, 7],
    arguable: [],
  },
  {
    name: 'Compile step of the Bramble monitor',
    description:
      'The compile step of the Bramble network monitor was altered for two months, so that 6,000 organisations received a release with a back door and a valid signature. Its maker found out from a customer.',
    sectors: ['technology'],
    techniques: ['T1195.002'],
    clear: [6],
    arguable: [1],
  },
  {
    name: 'Relay of old routers',
    description:
      'About 11,000 office routers of a series whose support had ended years ago were drawn into a relay network that hid the paths of thieves. The maker advised to throw them away.',
    sectors: ['technology'],
    techniques: ['T1584'],
    clear: [],
    arguable: [6, 7],
  },
];
