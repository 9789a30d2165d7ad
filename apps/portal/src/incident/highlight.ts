/** A stretch of a text that somebody quotes: UTF-16 code units, the end exclusive, and who quotes it. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The key of what rests on it. */
  readonly by: string;
}

/** A stretch of a text in which the same quotes hold. */
export interface Segment {
  readonly text: string;
  /** Who quotes it, each once, in the order given; none where nobody does. */
  readonly by: readonly string[];
  /** Quotes that begin here, by their stretch. */
  readonly begins: readonly Stretch[];
  /** Who has a quote that ends here. */
  readonly ends: readonly string[];
}

/** From where to where. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const QUOTES_MAX = 500;

/**
 * Cuts a text where quotes begin and end, so that overlapping quotes can be marked. The segments together are the
 * text, unchanged. A quote that does not stand there word for word is left out: nothing is marked that nobody quoted.
 */
export function segmentsOf(text: string, quotes: readonly Quote[]): Segment[] {
  const held = quotes.filter((quote) => isHeld(text, quote)).slice(0, QUOTES_MAX);
  const cuts = [...new Set([0, text.length, ...held.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1]!;
    return {
      text: text.slice(from, to),
      by: unique(held.filter(({ start, end }) => start <= from && end >= to)),
      begins: stretches(held.filter(({ start }) => start === from)),
      ends: unique(held.filter(({ end }) => end === to)),
    };
  });
}

function isHeld(text: string, { start, end, text: words }: Quote): boolean {
  return start >= 0 && start < end && end <= text.length && text.slice(start, end) === words;
}

function unique(quotes: readonly Quote[]): string[] {
  return [...new Set(quotes.map(({ by }) => by))];
}

function stretches(quotes: readonly Quote[]): Stretch[] {
  const known = new Map(quotes.map(({ start, end }) => [end, { start, end }]));
  return [...known.values()].sort((a, b) => a.end - b.end);
}

/** The id of the place of a quote in the page: the same for whoever quotes the same words. */
export function placeId(pointer: string, { start, end }: Stretch): string {
  return `quote${pointer.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${start}-${end}`;
}
