/** The quarter of a day: `2026-Q1`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Every quarter from the first to the last of some, and whether it has not ended today. */
export function quartersBetween(sorted: readonly string[]): [string, boolean][] {
  const last = sorted.at(-1) ?? '';
  const today = quarterOf(new Date().toISOString());
  const found: [string, boolean][] = [];
  let name = sorted[0] ?? 'none';
  while (name <= last) {
    found.push([name, name >= today]);
    name = quarterAfter(name);
  }
  return found;
}

function quarterAfter(name: string): string {
  const [year, quarter] = [Number(name.slice(0, 4)), Number(name.slice(-1))];
  return quarter === 4 ? `${year + 1}-Q1` : `${year}-Q${quarter + 1}`;
}
