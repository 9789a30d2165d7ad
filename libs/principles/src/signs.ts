import type { Enrichment } from '@app/enrichment';
import type { StixBundle } from '@app/stix';
import { stateAttribution } from './attribution';
import type { Support } from './evidence';
import { type Concept, conceptsRead } from './lexicon';
import { Reading } from './reading';
import {
  CIVIL_SECTORS,
  CRITICAL_SECTORS,
  DENIAL_TECHNIQUES,
  DESTRUCTIVE_TECHNIQUES,
  ELECTORAL_SECTORS,
  INTERNET_SECTORS,
  MAKER_SECTORS,
  MOBILE_TECHNIQUES,
  PROCESS_TECHNIQUES,
  STATE_TARGETS,
} from './sectors.data';

/** Kinds of techniques and of sectors: what a single one tells, its kind tells too. */
const TECHNIQUE_KINDS: Readonly<Record<string, readonly string[]>> = {
  denial: DENIAL_TECHNIQUES,
  flood: ['T1498', 'T1499'],
  process: PROCESS_TECHNIQUES,
  mobile: MOBILE_TECHNIQUES,
  destroy: DESTRUCTIVE_TECHNIQUES,
  login: ['T1078', 'T1110', 'T1133'],
  spy: ['T1114', 'T1123', 'T1125', 'T1213', 'T1005', 'T1040', 'T1557'],
  supply: ['T1195', 'T1199'],
  lure: ['T1566', 'T1598', 'T1189', 'T1204'],
  publish: ['T1567', 'T1048', 'T1041'],
};
const SECTOR_KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  critical: CRITICAL_SECTORS,
  internet: INTERNET_SECTORS,
  civil: CIVIL_SECTORS,
  electoral: ELECTORAL_SECTORS,
  maker: MAKER_SECTORS,
  state: STATE_TARGETS,
};
const DAY_HOURS = 24;
const YEAR_HOURS = 8_760;
const MANY = 3;

/** What a record shows of an incident, by name, with what shows it. Signs that nothing shows stand alone. */
export type Signs = ReadonlyMap<string, Support | undefined>;

/** Everything of a reading that can weigh for or against a principle: concepts, facts and their kinds, quantities. */
export function signsOf(reading: Reading): Signs {
  return new Map<string, Support | undefined>([
    ...conceptSigns(reading),
    ...factSigns(reading),
    ...kindSigns(reading),
    ...attributionSigns(reading),
    ...quantitySigns(reading),
  ]);
}

/** The names of the signs of a bundle's incident: what the weights of principles are counted by. */
export function signNames(bundle: StixBundle, enrichments: readonly Enrichment[]): string[] {
  return [...signsOf(new Reading(bundle, enrichments)).keys()];
}

function conceptSigns(reading: Reading): [string, Support][] {
  return conceptsRead()
    .filter((concept) => !concept.startsWith('told'))
    .flatMap((concept) => {
      const mention = reading.stated(concept as Concept)[0];
      return mention ? [[`concept ${concept}`, mention] as [string, Support]] : [];
    });
}

function factSigns({ facts }: Reading): [string, Support | undefined][] {
  return [
    ...facts.techniques.map((fact): [string, Support] => [`technique ${fact.value.slice(0, 5)}`, fact]),
    ...facts.sectors.map((fact): [string, Support] => [`sector ${fact.value}`, fact]),
    ...facts.identityClasses.map((fact): [string, Support] => [`party ${fact.value}`, fact]),
    ...(facts.techniques.length === 0 ? [['no technique', undefined] as [string, undefined]] : []),
    ...(facts.techniques.length >= MANY
      ? [['techniques many', facts.techniques[0]] as [string, Support]]
      : []),
    ...(facts.sectors.length >= MANY ? [['sectors many', facts.sectors[0]] as [string, Support]] : []),
  ];
}

function kindSigns(reading: Reading): [string, Support][] {
  const techniques = Object.entries(TECHNIQUE_KINDS).map(
    ([kind, ids]) => [`techniques ${kind}`, reading.technique(...ids)] as const,
  );
  const sectors = Object.entries(SECTOR_KINDS).map(
    ([kind, names]) => [`sectors ${kind}`, reading.sector(names)] as const,
  );
  return [...techniques, ...sectors].flatMap(([name, support]) => (support ? [[name, support]] : []));
}

function attributionSigns(reading: Reading): [string, Support][] {
  const { byGovernment, byOthers, linked } = stateAttribution(reading);
  return Object.entries({ 'by government': byGovernment, 'by others': byOthers, linked }).flatMap(
    ([name, support]) => (support ? [[`attributed ${name}`, support]] : []),
  );
}

/** The largest quantities in the bands of the codebook's thresholds. */
function quantitySigns(reading: Reading): [string, Support][] {
  const largest = (units: readonly string[]) =>
    reading.quantities
      .filter(({ unit, value }) => units.includes(unit) && (unit !== 'hours' || value < YEAR_HOURS))
      .sort((a, b) => b.value - a.value)[0];
  const people = largest(['people', 'records']);
  const hosts = largest(['machines', 'organisations']);
  const hours = largest(['hours']);
  return [
    ...band(people, 'people', [1_000_000, 100_000, 10_000]),
    ...band(hosts, 'hosts', [10_000, 400]),
    ...band(hours, 'hours', [DAY_HOURS, 0]),
  ];
}

function band(
  quantity: (Support & { readonly value: number }) | undefined,
  name: string,
  floors: readonly number[],
): [string, Support][] {
  const floor = quantity && floors.find((from) => quantity.value >= from);
  return quantity && floor !== undefined ? [[`${name} ${floor}`, quantity]] : [];
}
