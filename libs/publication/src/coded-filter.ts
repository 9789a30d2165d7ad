import type { Condition, Conditions, Sight } from './event-filter';
import type { ReleasedQuery } from './released-reader';

/** The column of `insight_coded` that holds the number of a row's set of a facet. */
export function codeColumnOf(facet: string): string {
  return facet.replaceAll('-', '_');
}

/** A condition on values, as the rows of one view fulfil it. */
export interface CodedCondition {
  readonly column: string;
  /** The numbers of the sets that hold one of the values; a row has one set of each facet. */
  readonly sets: readonly number[];
  /** How many rows hold one of these sets: exactly, whoever else reads the view. */
  readonly events: number;
}

/** How many rows the viewer's view has in all, and what each condition on values is in it. Words have no numbers. */
export async function codedOf(
  query: ReleasedQuery,
  { view }: Sight,
  conditions: readonly Condition[],
): Promise<{ total: number; coded: CodedCondition[] }> {
  const wanted = conditions.flatMap((condition) =>
    'any' in condition ? [facetAndValues(condition.any)] : [],
  );
  const parameters: unknown[] = [view];
  const counts = wanted.map(({ facet, values }, place) => {
    const [facetPlace, valuesPlace] = [parameters.push(facet), parameters.push(values)];
    return `SELECT ${place} AS place, coalesce(array_agg(id), '{}') AS sets, coalesce(sum(events), 0) AS events FROM insight_set
      WHERE id IN (SELECT set_id FROM insight_set_value WHERE audience = $1 AND facet = $${facetPlace} AND value = ANY ($${valuesPlace}::text[]))`;
  });
  const all = `SELECT -1 AS place, '{}'::integer[] AS sets, coalesce(sum(events), 0) AS events FROM insight_cell
    WHERE audience = $1 AND shape = 'all' AND catalogue = ''`;
  const rows = await query<{ place: number; sets: number[]; events: string }>(
    [all, ...counts].join(' UNION ALL '),
    parameters,
  );
  const found = new Map(rows.map((row) => [row.place, row]));
  return {
    total: Number(found.get(-1)?.events ?? 0),
    coded: wanted.map(({ facet }, place) => ({
      column: codeColumnOf(facet),
      sets: found.get(place)?.sets ?? [],
      events: Number(found.get(place)?.events ?? 0),
    })),
  };
}

function facetAndValues(terms: readonly string[]): { facet: string; values: string[] } {
  const cut = terms.map((term) => [term.slice(0, term.indexOf('=')), term.slice(term.indexOf('=') + 1)]);
  return { facet: cut[0]?.[0] ?? '', values: cut.map(([, value]) => value ?? '') };
}

/** The conditions as SQL over rows `c` of `insight_coded`. */
export function codesPass(conditions: Conditions, coded: readonly CodedCondition[]): string[] {
  return coded.map(({ column, sets }) => `c.${column} = ANY (${conditions.place(sets)}::integer[])`);
}
