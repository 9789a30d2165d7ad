import type { Evidence, Finding, Incident, Named } from './incident-question';
import type { Quote } from './highlight';

const CATALOGUES = ['paris-call', 'un-norms'];
const NUMERALS = new Intl.Collator('en', { numeric: true });

/** The key of a finding in its page: one for each principle. */
export function keyOf({ catalogue, principle }: Pick<Finding, 'catalogue' | 'principle'>): string {
  return `${catalogue}-${principle}`;
}

/** Findings in the order of their catalogues and principles. */
export function inOrder<Of extends Pick<Finding, 'catalogue' | 'principle'>>(findings: readonly Of[]): Of[] {
  return [...findings].sort(
    (a, b) =>
      CATALOGUES.indexOf(a.catalogue) - CATALOGUES.indexOf(b.catalogue) ||
      NUMERALS.compare(a.principle, b.principle),
  );
}

/** Every quote of the findings, by the pointer of the text in which it stands. */
export function quotesOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const finding of inOrder(findings))
    for (const evidence of finding.evidence) {
      const quote = quoteOf(evidence, keyOf(finding));
      if (quote) quotes.set(evidence.pointer, [...(quotes.get(evidence.pointer) ?? []), quote]);
    }
  return quotes;
}

/** Evidence without a stretch is of the whole value. */
function quoteOf({ start, end, text }: Evidence, by: string): Quote {
  return { start: start ?? 0, end: end ?? text.length, text, by };
}

/** Finds the name of a principle, and the words of its elements, as the reader reads them. */
export class Principles {
  private readonly known: ReadonlyMap<string, Named>;

  constructor(named: readonly Named[]) {
    this.known = new Map(named.map((each) => [`${each.catalogue}-${each.id}`, each]));
  }

  /** The principle of a key; undefined for one that no catalogue has. */
  at(key: string): Named | undefined {
    return this.known.get(key);
  }

  /** An element of a finding, in the language of the reader. */
  element(key: string, word: string): string {
    return this.known.get(key)?.elements.find((each) => each.word === word)?.text ?? word;
  }
}

/** The values of a dimension that an incident is counted by. */
export function facetsOf({ facets }: Pick<Incident, 'facets'>, facet: string): string[] {
  return facets.filter((each) => each.facet === facet).map(({ value }) => value);
}
