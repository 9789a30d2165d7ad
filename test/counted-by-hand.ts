/** An incident as the list of incidents gives it, with what it is counted by. */
export interface ListedIncident {
  readonly occurredAt: string | null;
  readonly facets: readonly { readonly facet: string; readonly value: string }[];
  readonly findings: readonly {
    readonly catalogue: string;
    readonly principle: string;
    readonly relation: string;
    readonly certainty: string;
    readonly reviewState: string;
  }[];
}

/** What to select of each incident so that it can be counted. */
export const COUNTABLE =
  'occurredAt facets { facet value } findings { catalogue principle relation certainty reviewState }';

const FINDING_DIMENSIONS = ['PRINCIPLE', 'RELATION', 'CERTAINTY'];
const NOT_RECORDED = 'not-recorded';

/** Counts a list by hand, cell by cell: what a table of the same viewer has to give. Findings are of the Paris Call. */
export function countByHand(
  incidents: readonly ListedIncident[],
  by: readonly string[],
): Record<string, number> {
  const cells: Record<string, number> = {};
  for (const incident of incidents)
    for (const key of new Set(keysOf(incident, by))) cells[key] = (cells[key] ?? 0) + 1;
  return cells;
}

function keysOf(incident: ListedIncident, by: readonly string[]): string[] {
  const found = incident.findings.filter(
    ({ catalogue, reviewState }) => catalogue === 'paris-call' && reviewState !== 'rejected',
  );
  const isAboutFindings = by.some((dimension) => FINDING_DIMENSIONS.includes(dimension));
  const findings = isAboutFindings && found.length > 0 ? found : [undefined];
  return findings.flatMap((finding) =>
    by
      .reduce<string[][]>(
        (keys, dimension) =>
          keys.flatMap((key) => valuesOf(incident, finding, dimension).map((value) => [...key, value])),
        [[]],
      )
      .map((key) => key.join(' | ')),
  );
}

function valuesOf(
  { occurredAt, facets }: ListedIncident,
  finding: ListedIncident['findings'][number] | undefined,
  dimension: string,
): string[] {
  if (FINDING_DIMENSIONS.includes(dimension)) {
    const said = finding && {
      PRINCIPLE: finding.principle,
      RELATION: finding.relation,
      CERTAINTY: finding.certainty,
    };
    return [said?.[dimension as 'PRINCIPLE']?.toLowerCase() ?? NOT_RECORDED];
  }
  if (dimension === 'MONTH') return [occurredAt?.slice(0, 'YYYY-MM'.length) ?? NOT_RECORDED];
  if (dimension === 'YEAR') return [occurredAt?.slice(0, 'YYYY'.length) ?? NOT_RECORDED];
  const name = dimension.toLowerCase().replaceAll('_', '-');
  const values = facets.filter(({ facet }) => facet === name).map(({ value }) => value);
  return values.length > 0 ? values : [NOT_RECORDED];
}
