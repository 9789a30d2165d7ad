import { type Filter, readAddress } from './address';

/** One row of a frozen table: how many it held when it was frozen, and holds now. Undefined: none recorded. */
export interface ThenAndNow {
  readonly values: readonly string[];
  readonly before: number | undefined;
  readonly now: number | undefined;
}

type Rows = readonly { readonly values: readonly string[]; readonly events: number }[];

/** The rows of both answers, side by side, the fullest first. */
export function thenAndNow(then: Rows | undefined, now: Rows): readonly ThenAndNow[] {
  const keyOf = (values: readonly string[]) => values.join('\u0001');
  const before = new Map(then?.map(({ values, events }) => [keyOf(values), events]));
  const after = new Map(now.map(({ values, events }) => [keyOf(values), events]));
  const all = new Map([...(then ?? []), ...now].map(({ values }) => [keyOf(values), values]));
  return [...all]
    .map(([key, values]) => ({ values, before: before.get(key), now: after.get(key) }))
    .sort((a, b) => (b.before ?? 0) - (a.before ?? 0) || (b.now ?? 0) - (a.now ?? 0));
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
