/**
 * Invented incidents for the questions of policy teams. Real States occur for the wording's sake; the events, their
 * victims and their tools do not exist. A plot is a story with what a careful reader finds in it; a case is one
 * incident: a plot in a place, on a day, under sharing terms, with what was added to the record.
 */

/** A story: `{victim}` and `{country}` are put in. `clear` and `arguable` are principles of the Paris Call. */
export interface Plot {
  readonly text: string;
  readonly sectors: readonly string[];
  readonly techniques: readonly string[];
  readonly malware?: readonly string[];
  readonly clear: readonly number[];
  readonly arguable?: readonly number[];
  readonly entry?: 'update' | 'msp' | 'dependency' | 'zero-day';
  readonly vendor?: string;
  readonly consequence?: 'death' | 'diverted-care' | 'benefits-unpaid';
  readonly cve?: string;
  /** Norms that a State contravenes by this, where one is said to have done it. */
  readonly norms?: readonly string[];
  /** What an authority did about it, by the story itself. */
  readonly answer?: 'indictment' | 'takedown';
}

/** How widely an incident is shared: to all, to participants, to a community, to one recipient. */
export type Reach = 'CLEAR' | 'GREEN' | 'AMBER' | 'RED';

/** Who is said to have attributed, by a sentence of the record. */
export interface Attribution {
  readonly by: string;
  readonly byCountry: string;
  readonly to: string;
  readonly toCountry: string;
  readonly month: string;
  readonly norm: boolean;
  readonly standing: 'asserted' | 'contested' | 'withdrawn';
  /** Told in a note that only the community may read. */
  readonly hidden?: boolean;
}

/** One incident. What is left out was not recorded. */
export interface PolicyCase {
  readonly key: string;
  readonly plot: string;
  readonly victim: string;
  readonly country: string;
  readonly countryName: string;
  readonly day?: string;
  readonly reach: Reach;
  readonly attribution?: Attribution;
  readonly sanctionedBy?: { readonly name: string; readonly country: string; readonly month: string };
  /** Whether the State that is accused is said to tolerate the actors on its territory. */
  readonly tolerated?: boolean;
  readonly assistance?: 'requested' | 'offered' | 'given';
  readonly patients?: number;
  readonly outageHours?: number;
}

export const PLOTS: Readonly<Record<string, Plot>> = {
  hospital: {
    text: 'Criminals encrypted the servers of {victim}, a group of hospitals in {country}, with ransomware. Surgery was cancelled for nine days and ambulances were diverted to other hospitals.',
    sectors: ['healthcare'],
    techniques: ['T1486'],
    clear: [1],
    consequence: 'diverted-care',
    norms: ['f'],
  },
  gateway: {
    text: 'Criminals encrypted the servers of {victim}, a hospital in {country}, with ransomware, and operations were cancelled for four days. They came in through a gateway with the vulnerability CVE-2025-90210, for which a patch had been available for seven months but had not been installed.',
    sectors: ['healthcare'],
    techniques: ['T1486', 'T1190'],
    clear: [1, 7],
    consequence: 'diverted-care',
    cve: 'CVE-2025-90210',
  },
  benefits: {
    text: 'Attackers encrypted the systems of {victim}, the pension office of {country}, with the Mudlark ransomware. Pensions and benefits went unpaid for three weeks.',
    sectors: ['government-public-services'],
    techniques: ['T1486'],
    malware: ['Mudlark'],
    clear: [1],
    consequence: 'benefits-unpaid',
  },
  vote: {
    text: 'In the weeks before the national election in {country}, intruders stole the mail of {victim}, a presidential campaign, and published it together with forged letters in order to undermine the vote.',
    sectors: ['elections', 'political-parties'],
    techniques: ['T1566.002', 'T1114'],
    clear: [3],
  },
  roll: {
    text: 'Three months before the national election in {country}, unknown intruders broke into the voter register of {victim}, the election commission. Nothing is known to have been changed.',
    sectors: ['elections'],
    techniques: ['T1190'],
    clear: [],
    arguable: [3],
  },
  grid: {
    text: 'Intruders opened the breakers of {victim}, a power grid operator in {country}, and 60,000 homes stayed without electricity for 30 hours. They then wiped the operator stations.',
    sectors: ['energy'],
    techniques: ['T0855', 'T1485'],
    clear: [1],
    norms: ['f'],
  },
  spyware: {
    text: 'Forensic analysis found the Nightjar spyware of the company Sablier Systems on the telephones of four journalists and a human rights lawyer of {victim} in {country}.',
    sectors: ['civil-society', 'media'],
    techniques: ['T1566.002'],
    clear: [1, 5],
    vendor: 'Sablier Systems',
  },
  lease: {
    text: 'Criminals encrypted the booking system of {victim}, a chain of hotels in {country}. The ransomware is leased to affiliates for a share of the ransom.',
    sectors: ['hospitality-leisure'],
    techniques: ['T1486'],
    clear: [],
    arguable: [5],
  },
  update: {
    text: 'Attackers broke into the build server of {victim}, a maker of accounting software in {country}, and a malicious update was delivered to 4,000 customers, whose data was then encrypted.',
    sectors: ['technology'],
    techniques: ['T1195.002'],
    clear: [6],
    entry: 'update',
  },
  provider: {
    text: 'Attackers compromised {victim}, a managed service provider in {country}, and through its remote management tool pushed ransomware to its customers; 300 companies were encrypted.',
    sectors: ['technology'],
    techniques: ['T1199', 'T1486'],
    clear: [6],
    entry: 'msp',
  },
  package: {
    text: 'A malicious dependency was slipped into the open-source library of {victim} in {country}; it stole the credentials of every program that was built with it.',
    sectors: ['technology'],
    techniques: ['T1195.001'],
    clear: [6],
    entry: 'dependency',
  },
  registry: {
    text: 'Intruders took over the servers of {victim}, the registry of the national top-level domain of {country}, and redirected the name servers of hundreds of organisations for two days in order to read their mail.',
    sectors: ['internet-infrastructure'],
    techniques: ['T1584.002'],
    clear: [2],
  },
  rival: {
    text: 'Trade secrets and designs of {victim}, a turbine maker in {country}, were stolen from its servers by hackers in the pay of a competitor, which used them to build the same product. A court convicted the competitor of theft of trade secrets.',
    sectors: ['manufacturing'],
    techniques: ['T1213'],
    clear: [4],
    answer: 'indictment',
  },
  revenge: {
    text: 'After it had been robbed of its data, the company {victim} in {country} broke into the servers of the thieves without any authority, deleted files there and left a warning. It confirmed this to a newspaper.',
    sectors: ['technology'],
    techniques: ['T1485'],
    clear: [8],
  },
  sinkhole: {
    text: 'Under a court order the police of {country} and the company {victim} sinkholed the domains of a botnet. No system of a third party was entered.',
    sectors: ['technology'],
    techniques: [],
    clear: [],
    answer: 'takedown',
  },
  team: {
    text: 'The mail and ticket systems of {victim}, the national CERT of {country}, were wiped by intruders.',
    sectors: ['government-national'],
    techniques: ['T1485'],
    clear: [1],
    norms: ['f', 'k'],
  },
  page: {
    text: 'Hacktivists flooded the public website of {victim}, a ministry in {country}, for an hour. No service was affected.',
    sectors: ['government-national'],
    techniques: ['T1498'],
    clear: [],
  },
  mistake: {
    text: 'An engineer of {victim}, a carrier in {country}, removed a filter by mistake, and telephones did not work for five hours. There was no attack.',
    sectors: ['telecommunications'],
    techniques: [],
    clear: [],
  },
  bucket: {
    text: 'Names, addresses and health data of two million patients of {victim}, an insurer in {country}, lay open on a server that had no password.',
    sectors: ['insurance'],
    techniques: [],
    clear: [7],
  },
};

const RUSSIA = { to: 'Russia', toCountry: 'RU' } as const;
const CHINA = { to: 'China', toCountry: 'CN' } as const;
const IRAN = { to: 'Iran', toCountry: 'IR' } as const;
const by = (
  name: string,
  byCountry: string,
  whom: { readonly to: string; readonly toCountry: string },
  month: string,
  more: Partial<Attribution> = {},
): Attribution => ({ by: name, byCountry, ...whom, month, norm: false, standing: 'asserted', ...more });

const at = (country: string, countryName: string, victim: string) => ({ country, countryName, victim });

export const CASES: readonly PolicyCase[] = [
  {
    key: '01',
    plot: 'hospital',
    ...at('DE', 'Germany', 'Lakeside Clinics'),
    day: '2025-02-10',
    reach: 'CLEAR',
    patients: 12000,
    outageHours: 216,
  },
  {
    key: '02',
    plot: 'hospital',
    ...at('FR', 'France', 'Clairval Hospitals'),
    day: '2025-06-03',
    reach: 'CLEAR',
    patients: 4000,
  },
  {
    key: '03',
    plot: 'hospital',
    ...at('FR', 'France', 'Montclair Hospitals'),
    day: '2026-01-20',
    reach: 'CLEAR',
  },
  {
    key: '04',
    plot: 'hospital',
    ...at('DE', 'Germany', 'Ostwald Clinics'),
    day: '2026-03-05',
    reach: 'AMBER',
    patients: 9000,
    attribution: by('Germany', 'DE', RUSSIA, 'May 2026'),
    tolerated: true,
  },
  {
    key: '05',
    plot: 'hospital',
    ...at('PL', 'Poland', 'Wierzba Hospitals'),
    day: '2025-11-12',
    reach: 'CLEAR',
    patients: 20000,
    outageHours: 100,
    attribution: by('Poland', 'PL', RUSSIA, 'January 2026'),
    tolerated: true,
  },
  {
    key: '06',
    plot: 'gateway',
    ...at('ES', 'Spain', 'Hospital del Rio'),
    day: '2025-12-01',
    reach: 'CLEAR',
    outageHours: 96,
  },
  {
    key: '07',
    plot: 'gateway',
    ...at('IT', 'Italy', 'Ospedale Sereno'),
    day: '2026-02-14',
    reach: 'GREEN',
    patients: 700,
  },
  {
    key: '08',
    plot: 'benefits',
    ...at('IE', 'Ireland', 'Harbour Pensions'),
    day: '2025-09-01',
    reach: 'CLEAR',
  },
  {
    key: '09',
    plot: 'benefits',
    ...at('PT', 'Portugal', 'Casa das Pensoes'),
    day: '2026-04-02',
    reach: 'AMBER',
  },
  {
    key: '10',
    plot: 'vote',
    ...at('MD', 'Moldova', 'Campaign Zorile'),
    day: '2026-02-01',
    reach: 'CLEAR',
    attribution: by('Romania', 'RO', RUSSIA, 'March 2026', { norm: true }),
  },
  {
    key: '11',
    plot: 'vote',
    ...at('RS', 'Serbia', 'Campaign Dunav'),
    day: '2026-05-15',
    reach: 'GREEN',
    attribution: by('France', 'FR', RUSSIA, 'June 2026'),
  },
  {
    key: '12',
    plot: 'vote',
    ...at('GE', 'Georgia', 'Campaign Mziuri'),
    day: '2025-09-20',
    reach: 'CLEAR',
    attribution: by('Estonia', 'EE', RUSSIA, 'November 2025'),
  },
  {
    key: '13',
    plot: 'vote',
    ...at('ME', 'Montenegro', 'Campaign Lovcen'),
    day: '2026-03-10',
    reach: 'CLEAR',
    attribution: by('Germany', 'DE', RUSSIA, 'April 2026', { hidden: true }),
  },
  {
    key: '14',
    plot: 'roll',
    ...at('MK', 'North Macedonia', 'State Electoral Board'),
    day: '2026-01-25',
    reach: 'CLEAR',
  },
  {
    key: '15',
    plot: 'vote',
    ...at('CA', 'Canada', 'Campaign Maple'),
    day: '2025-03-15',
    reach: 'CLEAR',
    attribution: by('Canada', 'CA', CHINA, 'April 2025'),
  },
  {
    key: '16',
    plot: 'grid',
    ...at('UA', 'Ukraine', 'Dnipro Oblenergo West'),
    day: '2025-10-10',
    reach: 'CLEAR',
    attribution: by('United Kingdom', 'GB', RUSSIA, 'December 2025', { norm: true }),
  },
  {
    key: '17',
    plot: 'grid',
    ...at('PL', 'Poland', 'Vistula Power'),
    day: '2026-01-08',
    reach: 'CLEAR',
    attribution: by('Poland', 'PL', RUSSIA, 'February 2026', { norm: true }),
    sanctionedBy: { name: 'European Union', country: 'EU', month: 'June 2026' },
  },
  {
    key: '18',
    plot: 'grid',
    ...at('AL', 'Albania', 'Korab Energy'),
    day: '2025-07-19',
    reach: 'CLEAR',
    attribution: by('Albania', 'AL', IRAN, 'September 2025', { norm: true }),
  },
  {
    key: '19',
    plot: 'grid',
    ...at('LT', 'Lithuania', 'Nemunas Grid'),
    day: '2026-04-11',
    reach: 'RED',
    attribution: by('Lithuania', 'LT', RUSSIA, 'May 2026', { norm: true }),
  },
  {
    key: '20',
    plot: 'grid',
    ...at('TW', 'Taiwan', 'Tamsui Power'),
    day: '2025-05-05',
    reach: 'CLEAR',
    attribution: by('Japan', 'JP', CHINA, 'July 2025', { standing: 'contested' }),
  },
  {
    key: '21',
    plot: 'grid',
    ...at('NG', 'Nigeria', 'Lagoon Power'),
    day: '2025-08-08',
    reach: 'CLEAR',
    assistance: 'requested',
  },
  {
    key: '22',
    plot: 'spyware',
    ...at('MX', 'Mexico', 'Red de Prensa Libre'),
    day: '2025-04-04',
    reach: 'CLEAR',
  },
  {
    key: '23',
    plot: 'spyware',
    ...at('TG', 'Togo', 'Maison des Journalistes'),
    day: '2026-02-20',
    reach: 'CLEAR',
  },
  {
    key: '24',
    plot: 'spyware',
    ...at('HU', 'Hungary', 'Open Society Desk'),
    day: '2026-06-06',
    reach: 'GREEN',
  },
  { key: '25', plot: 'spyware', ...at('TH', 'Thailand', 'Chao Praya Rights'), reach: 'CLEAR' },
  { key: '26', plot: 'lease', ...at('AT', 'Austria', 'Alpenruh Hotels'), day: '2026-05-01', reach: 'CLEAR' },
  { key: '27', plot: 'lease', ...at('GR', 'Greece', 'Meltemi Hotels'), day: '2025-07-01', reach: 'CLEAR' },
  { key: '28', plot: 'update', ...at('NL', 'Netherlands', 'Rekenhuis'), day: '2026-07-07', reach: 'CLEAR' },
  { key: '29', plot: 'update', ...at('JP', 'Japan', 'Soroban Works'), day: '2026-10-12', reach: 'CLEAR' },
  { key: '30', plot: 'provider', ...at('DK', 'Denmark', 'Oresund Drift'), day: '2026-08-15', reach: 'CLEAR' },
  {
    key: '31',
    plot: 'provider',
    ...at('AU', 'Australia', 'Coral Services'),
    day: '2026-10-30',
    reach: 'GREEN',
  },
  {
    key: '32',
    plot: 'package',
    ...at('US', 'United States', 'Larkspur Library'),
    day: '2026-11-02',
    reach: 'CLEAR',
  },
  {
    key: '33',
    plot: 'registry',
    ...at('FJ', 'Fiji', 'Domain Registry Viti'),
    day: '2025-10-01',
    reach: 'CLEAR',
  },
  {
    key: '34',
    plot: 'registry',
    ...at('KE', 'Kenya', 'Domain Registry Acacia'),
    day: '2026-03-03',
    reach: 'GREEN',
    assistance: 'given',
  },
  {
    key: '35',
    plot: 'rival',
    ...at('DE', 'Germany', 'Nordwind Turbinen'),
    day: '2025-01-15',
    reach: 'CLEAR',
  },
  {
    key: '36',
    plot: 'revenge',
    ...at('US', 'United States', 'Bluffside Data'),
    day: '2025-11-11',
    reach: 'CLEAR',
  },
  {
    key: '37',
    plot: 'revenge',
    ...at('SG', 'Singapore', 'Merlion Storage'),
    day: '2026-02-02',
    reach: 'AMBER',
  },
  { key: '38', plot: 'sinkhole', ...at('NL', 'Netherlands', 'Poldernet'), day: '2025-12-12', reach: 'CLEAR' },
  {
    key: '39',
    plot: 'team',
    ...at('EE', 'Estonia', 'CERT Saare'),
    day: '2026-05-20',
    reach: 'CLEAR',
    attribution: by('Estonia', 'EE', RUSSIA, 'July 2026', { norm: true }),
  },
  { key: '40', plot: 'page', ...at('BE', 'Belgium', 'Ministry of Parks'), day: '2026-01-30', reach: 'CLEAR' },
  { key: '41', plot: 'mistake', ...at('GH', 'Ghana', 'Volta Telecom'), day: '2025-06-21', reach: 'CLEAR' },
  { key: '42', plot: 'bucket', ...at('BR', 'Brazil', 'Seguros Aurora'), day: '2026-09-09', reach: 'CLEAR' },
  {
    key: '43',
    plot: 'hospital',
    ...at('WS', 'Samoa', 'Apia Hospitals'),
    day: '2026-09-18',
    reach: 'CLEAR',
    assistance: 'offered',
  },
  {
    key: '44',
    plot: 'grid',
    ...at('CY', 'Cyprus', 'Akamas Power'),
    day: '2025-03-21',
    reach: 'CLEAR',
    attribution: by('Greece', 'GR', IRAN, 'April 2025', { standing: 'withdrawn' }),
  },
];

/** Elections elsewhere, for the analogues of the 90 days before one. */
export const ELECTIONS: readonly { readonly country: string; readonly day: string }[] = [
  { country: 'MD', day: '2026-02-22' },
  { country: 'RS', day: '2026-06-01' },
  { country: 'GE', day: '2025-10-04' },
  { country: 'CA', day: '2025-04-28' },
  { country: 'ME', day: '2026-07-01' },
];

/** Since when vulnerabilities are on the operator's list of those that are exploited. */
export const EXPLOITED_SINCE: Readonly<Record<string, string>> = { 'CVE-2025-90210': '2025-11-01' };

/** Countries that are candidates for membership of the European Union. */
export const CANDIDATES: readonly string[] = ['AL', 'BA', 'GE', 'MD', 'ME', 'MK', 'RS', 'TR', 'UA'];

/** The regions (UN M49) of the countries in the cases. */
export const REGIONS: Readonly<Record<string, string>> = {
  AL: 'southern-europe',
  CY: 'western-asia',
  DE: 'western-europe',
  EE: 'northern-europe',
  FJ: 'melanesia',
  GH: 'western-africa',
  KE: 'eastern-africa',
  LT: 'northern-europe',
  NG: 'western-africa',
  PL: 'eastern-europe',
  TG: 'western-africa',
  TW: 'eastern-asia',
  UA: 'eastern-europe',
  WS: 'polynesia',
};

/** States on an invented list of supporters of the Paris Call, by their codes. */
export const SUPPORTING_STATES: readonly string[] = ['DE', 'FR', 'RU'];
