/** Cells as columns: of each dimension the value of every cell, and of every cell how many events it holds. */
export interface CellColumns {
  readonly values: readonly (readonly string[])[];
  readonly events: readonly number[];
}

/** A cell with how many events it holds. */
export interface CountedCell {
  readonly values: readonly string[];
  readonly events: number;
}

/** Cells that have one value in common, as the database gathers them: the other values and the events, a list each. */
export interface GatheredCells {
  readonly lead: string | null;
  readonly others: readonly (readonly string[])[];
  readonly events: readonly number[];
}

/** Gathered cells as columns, where `lead` is the value of the dimension at a place. */
export function spread(gathered: readonly GatheredCells[], dimensions: number, leadAt: number): CellColumns {
  const values = Array.from({ length: dimensions }, () => new Array<string>());
  const counts: number[] = [];
  for (const { lead, others, events } of gathered) {
    for (const n of events) counts.push(n);
    for (const [place, column] of values.entries())
      if (place === leadAt) for (const _ of events) column.push(lead!);
      else for (const value of others[place > leadAt ? place - 1 : place]!) column.push(value);
  }
  return { values, events: counts };
}

/**
 * Cells in the order of their values (by UTF-16 code units, the first dimension first): those of the same values as one, and
 * none that holds no event. Tens of thousands are told in milliseconds: only values that differ are compared.
 */
export function cellsInOrder(cells: CellColumns): CountedCell[] {
  const ranks = cells.values.map(rankedValues);
  let order = new Uint32Array(cells.events.length);
  for (let cell = 0; cell < order.length; cell += 1) order[cell] = cell;
  for (const { rank, names } of ranks.toReversed()) order = laidOut(order, rank, names.length);
  const told: CountedCell[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const cell = order[from]!;
    let events = 0;
    for (to = from; to < order.length && isAlike(ranks, cell, order[to]!); to += 1)
      events += cells.events[order[to]!]!;
    if (events !== 0) told.push({ values: ranks.map(({ rank, names }) => names[rank[cell]!]!), events });
  }
  return told;
}

/** The place of each cell's value among all that differ, and those in their order. */
interface Ranked {
  readonly rank: Uint32Array;
  readonly names: readonly string[];
}

function isAlike(ranks: readonly Ranked[], cell: number, other: number): boolean {
  for (const { rank } of ranks) if (rank[cell] !== rank[other]) return false;
  return true;
}

function rankedValues(values: readonly string[]): Ranked {
  const codes = new Map<string, number>();
  const rank = new Uint32Array(values.length);
  for (let cell = 0; cell < values.length; cell += 1) {
    const known = codes.get(values[cell]!) ?? codes.size;
    if (known === codes.size) codes.set(values[cell]!, known);
    rank[cell] = known;
  }
  const names = [...codes.keys()].sort((a, b) => (a < b ? -1 : 1));
  const places = new Uint32Array(names.length);
  for (const [place, name] of names.entries()) places[codes.get(name)!] = place;
  for (let cell = 0; cell < rank.length; cell += 1) rank[cell] = places[rank[cell]!]!;
  return { rank, names };
}

/** The same cells by rank; those of one rank in the order in which they come. */
function laidOut(order: Uint32Array, rank: Uint32Array, ranks: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(ranks + 1);
  for (const each of rank) starts[each + 1]! += 1;
  for (let each = 0; each < ranks; each += 1) starts[each + 1]! += starts[each]!;
  const laid = new Uint32Array(order.length);
  for (const cell of order) {
    laid[starts[rank[cell]!]!] = cell;
    starts[rank[cell]!]! += 1;
  }
  return laid;
}
