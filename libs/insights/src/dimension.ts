import { FACETS, type FacetName, NOT_RECORDED } from '@app/publication';

/** What a table can be counted by: findings, time, or any facet of an incident. */
export const DIMENSIONS = [
  'principle',
  'relation',
  'certainty',
  'month',
  'quarter',
  'year',
  ...Object.values(FACETS),
] as const;

/** The name of a dimension, as tables and exports head their columns. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions that are told by one finding together. */
export const FINDING_DIMENSIONS = ['principle', 'relation', 'certainty'] as const;

/** Dimensions of time, and how PostgreSQL cuts a month down to them and prints them. */
export const TIME_DIMENSIONS = {
  month: { unit: 'month', format: 'YYYY-MM' },
  quarter: { unit: 'quarter', format: 'YYYY-"Q"Q' },
  year: { unit: 'year', format: 'YYYY' },
} as const;

/** Facets that are tallied beside month and findings. */
export const TALLIED_FACETS: readonly string[] = [
  FACETS.sector,
  FACETS.country,
  FACETS.region,
  FACETS.actorType,
  FACETS.attributionState,
];

/** The column of `insight_event` that holds the values of each facet. */
const COLUMNS: Record<FacetName, string> = {
  sector: 'sectors',
  country: 'countries',
  region: 'regions',
  actorType: 'actor_types',
  attributionState: 'attribution_states',
  incidentType: 'incident_types',
  entryClass: 'entry_classes',
  technique: 'techniques',
  malware: 'malware',
  cve: 'cves',
  vendor: 'vendors',
  consequence: 'consequences',
  claimant: 'claimants',
  claimantCountry: 'claimant_countries',
  accusedCountry: 'accused_countries',
  response: 'responses',
};

/** The column that holds the values of a facet; undefined for what is no facet. */
export function columnOf(dimension: Dimension): string | undefined {
  const name = (Object.keys(FACETS) as FacetName[]).find((each) => FACETS[each] === dimension);
  return name && COLUMNS[name];
}

/** Whether a dimension is told by findings. */
export function isOfFindings(dimension: Dimension): dimension is (typeof FINDING_DIMENSIONS)[number] {
  return (FINDING_DIMENSIONS as readonly string[]).includes(dimension);
}

/** Whether a dimension is a period of time. */
export function isOfTime(dimension: Dimension): dimension is keyof typeof TIME_DIMENSIONS {
  return Object.hasOwn(TIME_DIMENSIONS, dimension);
}

/**
 * The dimensions of a row `s` with `month`, `findings` and a column for each facet, as SQL: what is joined beside the
 * row, the keys that are grouped by, and how each is printed. `matchingPlace` gives the place of the findings that count.
 */
export function dimensionSql(
  by: readonly Dimension[],
  matchingPlace: () => string,
): { joins: string[]; keys: string[]; printed: string[] } {
  const ofFindings = by.filter(isOfFindings);
  const parts = ofFindings.map(
    (name) => `split_part(said, ' ', ${FINDING_DIMENSIONS.indexOf(name) + 2}) AS "${name}"`,
  );
  const joins = by.flatMap((dimension, place) => {
    const column = columnOf(dimension);
    return column ? [`LEFT JOIN LATERAL unnest(s.${column}) AS d${place} (value) ON true`] : [];
  });
  if (parts.length > 0)
    joins.push(`LEFT JOIN LATERAL (SELECT DISTINCT ${parts.join(', ')} FROM unnest(s.findings) AS said
      WHERE said = ANY (${matchingPlace()}::text[])) AS f ON true`);
  const keys = by.map((dimension, place) => {
    if (isOfFindings(dimension)) return `f."${dimension}"`;
    return isOfTime(dimension) ? periodOf('s.month', dimension) : `d${place}.value`;
  });
  return { joins, keys, printed: printedKeys(by) };
}

/** The first day of the period that a month is in, as SQL. A month is its own first day. */
export function periodOf(month: string, dimension: keyof typeof TIME_DIMENSIONS): string {
  return dimension === 'month'
    ? month
    : `date_trunc('${TIME_DIMENSIONS[dimension].unit}', ${month}::timestamp)::date`;
}

/** How the keys `k0`, `k1`, … of dimensions are printed, as SQL. */
export function printedKeys(by: readonly Dimension[]): string[] {
  return by.map((dimension, place) =>
    isOfTime(dimension)
      ? `CASE WHEN isfinite(k${place}) THEN to_char(k${place}, '${TIME_DIMENSIONS[dimension].format}') ELSE '${NOT_RECORDED}' END`
      : `coalesce(k${place}, '${NOT_RECORDED}')`,
  );
}
