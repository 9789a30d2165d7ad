/** How the value of a filter is given, and what is a value of it. */
export type FilterKind = 'choice' | 'country' | 'text' | 'day' | 'months';

/** One filter of incidents: `IncidentFilterInput` of the api, by the same name. */
export interface FilterEntry {
  readonly kind: FilterKind;
  readonly group: FilterGroup;
  /** The dimension whose names its values have. */
  readonly dimension?: string;
  /** The list of `values.json` that its choices are from; or the choices themselves. */
  readonly list?: string;
  readonly choices?: readonly string[];
  /** Whether `not-recorded` can be asked for. */
  readonly hasNotRecorded?: boolean;
}

/** Groups of filters, in the order in which a reader asks. */
export const FILTER_GROUPS = [
  'text',
  'when',
  'where',
  'whom',
  'how',
  'who',
  'principles',
  'response',
] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];

const NOT_RECORDED = { hasNotRecorded: true } as const;

/** The principles of each catalogue, in their order. */
export const PRINCIPLES = {
  'paris-call': ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  'un-norms': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
} as const;

/** Every filter of the api. */
export const FILTERS = {
  text: { kind: 'text', group: 'text' },
  occurredFrom: { kind: 'day', group: 'when' },
  occurredTo: { kind: 'day', group: 'when' },
  addedAfter: { kind: 'day', group: 'when' },
  region: { kind: 'choice', group: 'where', dimension: 'region', list: 'regions', ...NOT_RECORDED },
  country: { kind: 'country', group: 'where', dimension: 'country', ...NOT_RECORDED },
  sector: { kind: 'choice', group: 'whom', dimension: 'sector', list: 'sectors', ...NOT_RECORDED },
  consequence: {
    kind: 'choice',
    group: 'whom',
    dimension: 'consequence',
    list: 'consequences',
    ...NOT_RECORDED,
  },
  incidentType: {
    kind: 'choice',
    group: 'how',
    dimension: 'incident-type',
    list: 'incidentTypes',
    ...NOT_RECORDED,
  },
  entryClass: {
    kind: 'choice',
    group: 'how',
    dimension: 'entry-class',
    list: 'entryClasses',
    ...NOT_RECORDED,
  },
  technique: { kind: 'text', group: 'how', dimension: 'technique' },
  malware: { kind: 'text', group: 'how', dimension: 'malware' },
  cve: { kind: 'text', group: 'how', dimension: 'cve' },
  vendor: { kind: 'text', group: 'how', dimension: 'vendor' },
  actorType: { kind: 'choice', group: 'who', dimension: 'actor-type', list: 'actorTypes', ...NOT_RECORDED },
  attributionState: {
    kind: 'choice',
    group: 'who',
    dimension: 'attribution-state',
    choices: ['claimed', 'contested', 'withdrawn'],
    ...NOT_RECORDED,
  },
  claimant: { kind: 'choice', group: 'who', dimension: 'claimant', list: 'claimantKinds', ...NOT_RECORDED },
  claimantCountry: { kind: 'country', group: 'who', dimension: 'claimant-country', ...NOT_RECORDED },
  accusedCountry: { kind: 'country', group: 'who', dimension: 'accused-country', ...NOT_RECORDED },
  catalogue: {
    kind: 'choice',
    group: 'principles',
    dimension: 'catalogue',
    choices: ['paris-call', 'un-norms'],
  },
  principle: {
    kind: 'choice',
    group: 'principles',
    dimension: 'principle',
    choices: [...PRINCIPLES['paris-call'], ...PRINCIPLES['un-norms']],
  },
  relation: {
    kind: 'choice',
    group: 'principles',
    dimension: 'relation',
    choices: ['violates', 'implicates', 'demonstrates'],
  },
  certainty: { kind: 'choice', group: 'principles', dimension: 'certainty', choices: ['clear', 'arguable'] },
  response: { kind: 'choice', group: 'response', dimension: 'response', list: 'responses', ...NOT_RECORDED },
  unansweredMonths: { kind: 'months', group: 'response' },
} as const satisfies Record<string, FilterEntry>;

export type FilterName = keyof typeof FILTERS;

/** The names of all filters, in order. */
export const FILTER_NAMES = Object.keys(FILTERS) as readonly FilterName[];

/** Dimensions that a matrix can be laid out by. */
export const AXES = [
  'principle',
  'region',
  'sector',
  'year',
  'quarter',
  'month',
  'country',
  'incident-type',
  'entry-class',
  'actor-type',
  'attribution-state',
  'claimant',
  'accused-country',
  'response',
  'consequence',
  'relation',
  'certainty',
] as const;
export type Axis = (typeof AXES)[number];

/** Those of them that are periods. */
export const TIMES = ['year', 'quarter', 'month'] as const satisfies readonly Axis[];

/** Quantities that can be summed. */
export const MEASURES = [
  'people-affected',
  'patients',
  'records',
  'machines',
  'outage-hours',
  'organisations',
  'money',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Currencies that are offered: an address may name any other. */
export const CURRENCIES = [
  'AUD',
  'BRL',
  'CAD',
  'CHF',
  'CNY',
  'EUR',
  'GBP',
  'INR',
  'JPY',
  'KRW',
  'UAH',
  'USD',
] as const;

/** The filter that keeps one value of a dimension; none for time. */
export function filterOfDimension(dimension: string): FilterName | undefined {
  return FILTER_NAMES.find(
    (name) => (FILTERS[name] as FilterEntry).dimension === dimension && dimension !== 'catalogue',
  );
}
