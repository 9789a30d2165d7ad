import { type Filter, readAddress } from './address';

/** One row of an answer: what it is of, as the api names it and in words; what it holds, in words and by its size. */
export interface FigureRow {
  readonly values: readonly string[];
  readonly cells: readonly string[];
  readonly said: string;
  readonly size: number;
}

/** One row of a frozen table: what it held when it was frozen, and holds now. Undefined: none recorded. */
export interface ThenAndNow {
  readonly key: string;
  readonly cells: readonly string[];
  readonly before: FigureRow | undefined;
  readonly now: FigureRow | undefined;
}

/** The rows of both answers, side by side: the fullest first, unless they have an order of their own. */
export function thenAndNow(
  then: readonly FigureRow[] | undefined,
  now: readonly FigureRow[],
  hasOrder = false,
): readonly ThenAndNow[] {
  const keyed = (rows: readonly FigureRow[]) => new Map(rows.map((row) => [row.values.join('\u0001'), row]));
  const [before, after] = [keyed(then ?? []), keyed(now)];
  const rows = [...keyed([...(then ?? []), ...now])].map(([key, { cells }]) => ({
    key,
    cells,
    before: before.get(key),
    now: after.get(key),
  }));
  if (hasOrder) return rows;
  return rows.sort(
    (a, b) => (b.before?.size ?? 0) - (a.before?.size ?? 0) || (b.now?.size ?? 0) - (a.now?.size ?? 0),
  );
}

/** The filter that a frozen table was asked with, from its JSON: what an address cannot say is left out. */
export function filterOfFrozen(json: string): Filter {
  const given = JSON.parse(json) as Record<string, unknown>;
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
    search.set(name, /^\d{4}-\d\d-\d\dT/.test(text) ? text.slice(0, 10) : text);
  }
  return readAddress(search).exploring.filter;
}
