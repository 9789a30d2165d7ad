import type { Tlp } from '@app/marking';
import type { AttributionClaim, IncidentFacts, Measure, StateResponse } from '@app/principles';
import type { DocumentKind } from './document';
import type { MaterialWord } from './material';

/** All fixed words of documents. A language is a value of this type; what is put in is set already. */
export interface Words {
  readonly kind: Readonly<Record<DocumentKind, string>>;
  readonly titles: {
    readonly happened: string;
    readonly principles: string;
    readonly attribution: string;
    readonly responses: string;
    readonly impact: string;
    readonly unknown: string;
    readonly evidence: string;
    readonly sources: string;
    readonly record: string;
    readonly incidents: string;
    readonly numbers: string;
    readonly reading: string;
    readonly annex: string;
    readonly statements: string;
  };
  readonly paris: (principle: string) => string;
  readonly norm: (norm: string) => string;
  readonly named: (label: string, name: string) => string;
  readonly verdict: {
    readonly paris: Readonly<Record<string, string>>;
    readonly norms: Readonly<Record<string, string>>;
  };
  readonly certainty: Readonly<Record<string, string>>;
  readonly certaintyKey: string;
  readonly certaintyShort: Readonly<Record<string, string>>;
  readonly confidence: (value: string, band: 'high' | 'moderate' | 'low') => string;
  readonly rests: string;
  readonly met: string;
  readonly missing: string;
  readonly ruled: (rule: string, review: string) => string;
  readonly reviewStates: Readonly<Record<string, string>> & { readonly disputed: string };
  readonly officialWording: (source: string) => string;
  readonly ourTranslation: (source: string) => string;
  readonly notRecorded: string;
  readonly notRecordedList: (things: string) => string;
  readonly noFinding: string;
  readonly noAttribution: string;
  readonly noResponse: string;
  readonly noImpact: string;
  readonly noDescription: string;
  readonly nothingUnknown: string;
  readonly summary: {
    readonly clear: string;
    readonly arguable: string;
    readonly paris: (items: string, several: boolean) => string;
    readonly norms: string;
    readonly attribution: string;
    readonly none: string;
    readonly attributed: (accusers: string, accused: string) => string;
    readonly contested: string;
    readonly withdrawn: string;
    readonly noAttribution: string;
    readonly statements: string;
    readonly review: string;
  };
  readonly review: {
    readonly kinds: Readonly<Record<MaterialWord['kind'], string>>;
    readonly saying: (kind: string, position: string) => string;
    readonly reader: (number: string) => string;
    readonly saidFor: Readonly<Record<Tlp, string>>;
    readonly undecided: string;
    readonly superseded: string;
    readonly earlier: (count: string) => string;
    readonly awaitsSecond: string;
    readonly byPerson: string;
    readonly wasProposed: (rule: string, position: string) => string;
    readonly rejected: (labels: string) => string;
    readonly rejectedTitle: string;
    readonly dispute: (label: string, sides: string) => string;
    readonly none: (count: string, several: boolean) => string;
    readonly counted: Readonly<
      Record<
        'confirmed' | 'changed' | 'added' | 'rejected' | 'awaitsSecond' | 'disputed' | 'proposed',
        string
      >
    >;
  };
  readonly statement: {
    readonly none: string;
    readonly caption: string;
    readonly withdrawn: string;
    readonly before: string;
    readonly version: (last: string, count: string, first: string, firstForm: string | undefined) => string;
    readonly forms: Readonly<Record<string, string>>;
    readonly kinds: Readonly<Record<string, string>>;
  };
  readonly claim: {
    readonly by: string;
    readonly to: string;
    readonly form: string;
    readonly basis: string;
    readonly date: string;
    readonly norm: string;
    readonly state: string;
    readonly caption: string;
    readonly yes: string;
    readonly no: string;
    readonly parallel: string;
    readonly byKinds: Readonly<Record<AttributionClaim['by']['kind'], string>>;
    readonly toKinds: Readonly<Record<AttributionClaim['to']['kind'], string>>;
    readonly forms: Readonly<Record<AttributionClaim['form'], string>>;
    readonly bases: Readonly<Record<AttributionClaim['basis'], string>>;
    readonly states: Readonly<Record<AttributionClaim['state'], string>>;
  };
  readonly response: {
    readonly kind: string;
    readonly by: string;
    readonly date: string;
    readonly caption: string;
    readonly kinds: Readonly<Record<StateResponse['kind'], string>>;
  };
  readonly measure: {
    readonly what: string;
    readonly value: string;
    readonly caption: string;
    readonly kinds: Readonly<Record<Measure['kind'], string>>;
    readonly money: Readonly<Record<NonNullable<Measure['money']>, string>>;
    readonly between: (low: string, high: string) => string;
    readonly atLeast: (low: string) => string;
    readonly atMost: (high: string) => string;
    readonly noCurrency: string;
    readonly consequences: string;
    readonly consequence: Readonly<Record<IncidentFacts['humanConsequences'][number]['value'], string>>;
  };
  readonly facts: {
    readonly date: string;
    readonly places: string;
    readonly sectors: string;
    readonly types: string;
    readonly actors: string;
    readonly entry: string;
    readonly vulnerabilities: string;
    readonly malware: string;
    readonly techniques: string;
    readonly vendors: string;
    readonly rendition: string;
    readonly modified: string;
    readonly incidentTypes: Readonly<Record<IncidentFacts['incidentTypes'][number]['value'], string>>;
    readonly actorTypes: Readonly<Record<IncidentFacts['actorTypes'][number]['value'], string>>;
    readonly entryClasses: Readonly<Record<IncidentFacts['entryClasses'][number]['value'], string>>;
  };
  readonly unknown: {
    readonly element: (principle: string, element: string) => string;
    readonly contested: (accuser: string) => string;
    readonly withdrawn: (accuser: string) => string;
    readonly basis: (accusers: string) => string;
    readonly things: {
      readonly date: string;
      readonly attribution: string;
      readonly response: string;
      readonly impact: string;
      readonly cause: string;
      readonly people: string;
    };
  };
  readonly table: {
    readonly incident: string;
    readonly date: string;
    readonly places: string;
    readonly sectors: string;
    readonly assessment: string;
    readonly attribution: string;
    readonly period: string;
    readonly count: string;
    readonly denominator: string;
    readonly share: string;
  };
  readonly attributionStates: Readonly<Record<IncidentFacts['attributionState'], string>>;
  readonly audience: Readonly<Record<Tlp, string>>;
  readonly sectors: Readonly<Record<string, string>>;
  readonly regions: Readonly<Record<string, string>>;
  readonly objects: Readonly<Record<string, string>>;
  readonly objectNamed: (kind: string, name: string) => string;
  readonly place: (where: string, object: string, pointer: string, start: string, end: string) => string;
  readonly inLanguage: (language: string) => string;
  readonly inDossier: (count: string) => string;
  readonly more: (count: string) => string;
  readonly excerpted: string;
  readonly wordings: (sources: string) => string;
  readonly organisations: Readonly<Record<string, string>>;
  readonly quoted: string;
  readonly coverage: (total: string, each: string) => string;
  readonly coverageEach: (count: string, principle: string) => string;
  readonly oneRecord: string;
  readonly oneRecordReviewed: string;
  readonly coverageCaveat: string;
  readonly fuller: string;
  readonly demonstration: string;
  readonly revoked: string;
  readonly translated: string;
  readonly imprint: {
    readonly title: string;
    readonly catalogues: string;
    readonly made: string;
    readonly address: string;
    readonly hash: string;
    readonly cite: string;
    readonly citeWhole: string;
    readonly marking: string;
  };
  readonly citation: (
    title: string,
    kind: string,
    marking: string,
    made: string,
    address: string,
    hash: string,
  ) => string;
  readonly version: (title: string, version: string) => string;
  readonly pageOf: readonly [string, string];
  readonly reading: readonly string[];
  readonly collection: {
    readonly principleTitle: (label: string, name: string) => string;
    readonly selection: (label: string) => string;
    readonly summary: (count: string, clear: string, arguable: string, total: string) => string;
    readonly empty: string;
    readonly shown: (shown: string, count: string) => string;
    readonly counted: (count: string, withdrawn: string) => string;
    readonly frozen: (id: string, made: string, hash: string) => string;
    readonly changed: string;
    readonly caption: string;
  };
  readonly trend: {
    readonly title: (label: string, name: string) => string;
    readonly points: string;
    readonly total: (count: string, total: string, share: string) => string;
    readonly last: (
      period: string,
      count: string,
      of: string,
      before: string,
      beforeCount: string,
      beforeOf: string,
    ) => string;
    readonly clear: (clear: string, count: string) => string;
    readonly clearLine: string;
    readonly partial: (period: string, day: string) => string;
    readonly partialMark: string;
    readonly chart: string;
    readonly legend: (day: string, filter: string) => string;
    readonly undated: (count: string) => string;
    readonly caveat: string;
    readonly quarter: (quarter: string, year: string) => string;
  };
}

/** The word for a key of a table; the key itself where the table has none. */
export function wordIn(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}
