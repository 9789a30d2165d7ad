import type { ReleasedQuery } from './released-reader';

/** The facets of an incident, by the name of the filter that asks for one. */
export const FACETS = {
  sector: 'sector',
  country: 'country',
  region: 'region',
  actorType: 'actor-type',
  attributionState: 'attribution-state',
  incidentType: 'incident-type',
  entryClass: 'entry-class',
  technique: 'technique',
  malware: 'malware',
  cve: 'cve',
  vendor: 'vendor',
  consequence: 'consequence',
  claimant: 'claimant',
  claimantCountry: 'claimant-country',
  accusedCountry: 'accused-country',
  response: 'response',
} as const;

/** The name of a facet in a filter. */
export type FacetName = keyof typeof FACETS;

/** The value of every dimension for what was not recorded: a count of its own, and never taken for none. */
export const NOT_RECORDED = 'not-recorded';

/** What incidents may be asked by. Everything is read off the viewer's own rendition. */
export type IncidentFilter = {
  readonly [facet in FacetName]?: string | undefined;
} & {
  readonly catalogue?: string | undefined;
  readonly principle?: string | undefined;
  readonly relation?: string | undefined;
  readonly certainty?: string | undefined;
  readonly occurredFrom?: Date | undefined;
  readonly occurredTo?: Date | undefined;
  readonly addedAfter?: Date | undefined;
  readonly text?: string | undefined;
  /** Began at least so many months ago, and no response of a State within them is recorded. */
  readonly unansweredMonths?: number | undefined;
};

/** One thing that a row must hold: one of these terms, or all of these words. */
export type Condition = { readonly any: readonly string[] } | { readonly words: string };

const CATALOGUES = ['paris-call', 'un-norms'] as const;
const PRINCIPLES = {
  'paris-call': ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  'un-norms': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
} as const;
const RELATIONS = ['violates', 'implicates', 'demonstrates'] as const;
const CERTAINTIES = ['clear', 'arguable'] as const;

/** The names of a filter that one finding has to match together. */
export const FINDING_NAMES = ['catalogue', 'principle', 'relation', 'certainty'] as const;

/** What a filter asks of the values and words of a row. Times are not among it. */
export function conditionsOf(filter: IncidentFilter): Condition[] {
  const facets = (Object.keys(FACETS) as FacetName[]).flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [{ any: [`${FACETS[name]}=${value}`] }];
  });
  const isAboutFindings = FINDING_NAMES.some((name) => filter[name] !== undefined);
  return [
    ...(isAboutFindings ? [{ any: findingTerms(filter) }] : []),
    ...facets,
    ...(filter.text === undefined ? [] : [{ words: filter.text }]),
  ];
}

function findingTerms(filter: IncidentFilter): string[] {
  const found =
    filter.principle === NOT_RECORDED
      ? cataloguesOf(filter).map((catalogue) => `${catalogue} ${NOT_RECORDED}`)
      : findingsMatching(filter);
  return found.map((said) => `finding=${said}`);
}

/** The catalogues that a filter leaves open. */
function cataloguesOf({ catalogue }: Pick<IncidentFilter, 'catalogue'>): (typeof CATALOGUES)[number][] {
  return CATALOGUES.filter((name) => catalogue === undefined || catalogue === name);
}

/** Every finding that would match, as rows of events say it; none where a word is of no catalogue. */
export function findingsMatching(filter: Pick<IncidentFilter, (typeof FINDING_NAMES)[number]>): string[] {
  const catalogues = cataloguesOf(filter);
  const wanted = (values: readonly string[], value: string | undefined) =>
    values.filter((each) => value === undefined || each === value);
  return catalogues.flatMap((catalogue) =>
    wanted(PRINCIPLES[catalogue], filter.principle).flatMap((principle) =>
      wanted(RELATIONS, filter.relation).flatMap((relation) =>
        wanted(CERTAINTIES, filter.certainty).map(
          (certainty) => `${catalogue} ${principle} ${relation} ${certainty}`,
        ),
      ),
    ),
  );
}

/** The parameters of a statement that is built up a condition at a time. */
export class Conditions {
  readonly parameters: unknown[] = [];

  /** The place of a parameter. */
  place(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }
}

/** The filters on times: what they hold is no term of a row. */
export const TIME_NAMES = ['occurredFrom', 'occurredTo', 'addedAfter', 'unansweredMonths'] as const;

/** The conditions of a filter on times, over rows `row`: of events, or of coded events where no answer is asked for. */
export function timesPass(conditions: Conditions, filter: IncidentFilter, row: 'e' | 'c' = 'e'): string[] {
  const { occurredFrom, occurredTo, addedAfter, unansweredMonths } = filter;
  const texts: string[] = [];
  if (occurredFrom) texts.push(`${row}.occurred_at >= ${conditions.place(occurredFrom)}::timestamptz`);
  if (occurredTo) texts.push(`${row}.occurred_at < ${conditions.place(occurredTo)}::timestamptz`);
  if (addedAfter) texts.push(`${row}.published_at > ${conditions.place(addedAfter)}::timestamptz`);
  if (unansweredMonths !== undefined) {
    const later = `${row}.occurred_at + make_interval(months => ${conditions.place(unansweredMonths)}::integer)`;
    texts.push(
      `${later} <= now() AND NOT (${row}.has_response AND coalesce(${row}.responded_on < ${later}, true))`,
    );
  }
  return texts;
}

/** Whose rows a viewer reads: one view of what is for many, and the audiences that only some belong to. */
export interface Sight {
  readonly view: 'public' | 'participants';
  readonly closer: readonly string[];
}

/** How far a question is to look: as the public, as any participant, or with everything in the viewer's own sight. */
export type Reach = 'public' | 'participants' | 'own';

/** Whose rows the viewer of the query reads, as far as the question looks. */
export async function sightOf(query: ReleasedQuery, reach: Reach = 'own'): Promise<Sight> {
  const rows = await query<{ audiences: string[] }>('SELECT viewer_audiences() AS audiences');
  const audiences = rows[0]?.audiences ?? [];
  return {
    view: audiences.includes('participants') && reach !== 'public' ? 'participants' : 'public',
    closer:
      reach === 'own'
        ? audiences.filter((audience) => audience !== 'public' && audience !== 'participants')
        : [],
  };
}
