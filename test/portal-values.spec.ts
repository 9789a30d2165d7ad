import { SECTORS, regionOf } from '@app/enrichment';
import { DIMENSIONS } from '@app/insights';
import {
  type ActorType,
  type AttributionClaim,
  type AttributionState,
  CATALOGUE_IDS,
  type Certainty,
  type IncidentFacts,
  type Measure,
  type MoneyKind,
  type Relation,
  type StateResponse,
  catalogue,
} from '@app/principles';
import { VOCABULARIES } from '@app/stix';
import en from '../apps/portal/src/language/en/values.json';
import fr from '../apps/portal/src/language/fr/values.json';

/** Other spellings of Greece and the United Kingdom, and States that are no more. */
const OTHER_CODES: readonly string[] = ['EL', 'UK', 'AN', 'SU'];

type Names<Value extends string> = Readonly<Record<Value, string>>;

/** What the compiler insists on: a name for each value of a type. Values that are listed at run time are below. */
const NAMED = { en: named(en), fr: named(fr) };

describe.each([
  ['English', en, NAMED.en],
  ['French', fr, NAMED.fr],
] as const)('%s names of coded values', (_language, names, ofTypes) => {
  it('are there for every sector, region and dimension', () => {
    expect(missing(names.sectors, SECTORS)).toEqual([]);
    expect(missing(names.sectors, [...VOCABULARIES['industry-sector-ov'].values])).toEqual([]);
    expect(missing(names.regions, [...VOCABULARIES['region-ov'].values])).toEqual([]);
    expect(missing(names.dimensions, DIMENSIONS)).toEqual([]);
  });

  it('are there for every country that has a region', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const codes = letters.flatMap((one) => letters.map((other) => one + other));
    const placed = codes.filter((code) => regionOf(code) !== undefined && !OTHER_CODES.includes(code));
    expect(placed.length).toBeGreaterThan(240);
    expect(missing(names.countries, placed)).toEqual([]);
  });

  it('are there for every principle of every catalogue', () => {
    expect(missing(names.catalogues, CATALOGUE_IDS)).toEqual([]);
    for (const id of CATALOGUE_IDS) {
      const keys = catalogue(id).principles.map(({ key }) => String(key));
      expect(missing(names.principles[id], keys)).toEqual([]);
    }
  });

  it('tell the values of one list apart', () => {
    for (const list of Object.values(ofTypes))
      expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length);
    expect(new Set(Object.values(names.sectors)).size).toBe(Object.keys(names.sectors).length);
  });
});

it('the English principles are called as in the catalogues', () => {
  for (const id of CATALOGUE_IDS) {
    const names: Readonly<Record<string, string>> = en.principles[id];
    for (const { key, name } of catalogue(id).principles) expect(names[String(key)]).toBe(name);
  }
});

function named(names: typeof en) {
  return {
    actorTypes: names.actorTypes satisfies Names<ActorType>,
    attributionStates: names.attributionStates satisfies Names<AttributionState>,
    incidentTypes: names.incidentTypes satisfies Names<IncidentFacts['incidentTypes'][number]['value']>,
    entryClasses: names.entryClasses satisfies Names<IncidentFacts['entryClasses'][number]['value']>,
    consequences: names.consequences satisfies Names<IncidentFacts['humanConsequences'][number]['value']>,
    claimants: names.claimantKinds satisfies Names<AttributionClaim['by']['kind']>,
    accused: names.accusedKinds satisfies Names<AttributionClaim['to']['kind']>,
    forms: names.claimForms satisfies Names<AttributionClaim['form']>,
    bases: names.claimBases satisfies Names<AttributionClaim['basis']>,
    states: names.claimStates satisfies Names<AttributionClaim['state']>,
    responses: names.responses satisfies Names<StateResponse['kind']>,
    measures: names.measures satisfies Names<Measure['kind']>,
    money: names.money satisfies Names<MoneyKind>,
    relations: names.relations satisfies Names<Relation>,
    certainty: names.certainty satisfies Names<Certainty>,
  };
}

function missing(names: Readonly<Record<string, string>>, values: readonly string[]): string[] {
  return values.filter((value) => !Object.hasOwn(names, value));
}
