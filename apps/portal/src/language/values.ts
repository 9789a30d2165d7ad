import { useFormats, useWords } from './format';

/** Where the names of a dimension stand in `values.json`. */
const LISTS: Readonly<Record<string, string>> = {
  relation: 'relations',
  certainty: 'certainty',
  sector: 'sectors',
  region: 'regions',
  'actor-type': 'actorTypes',
  'attribution-state': 'attributionStates',
  'incident-type': 'incidentTypes',
  'entry-class': 'entryClasses',
  consequence: 'consequences',
  claimant: 'claimantKinds',
  response: 'responses',
  catalogue: 'catalogues',
};
const OF_COUNTRIES: readonly string[] = ['country', 'claimant-country', 'accused-country'];
/** In no key, so that keys may hold any other sign. */
const BETWEEN_KEYS = '\u0001';

/** Names of coded values in the language of the page. They begin small, to stand in a sentence. */
export interface Values {
  /**
   * The name of a value of a dimension, spelled as columns are headed (`actor-type`). What has no name, such as a malware
   * or a CVE, stands as it is.
   */
  readonly nameOf: (dimension: string, value: string, catalogue?: string) => string;
  /** The name of a dimension. */
  readonly dimension: (dimension: string) => string;
  /** A principle in full: `1 · Protect individuals and infrastructure`, `(c) · Prevent misuse of territory`. */
  readonly principle: (catalogue: string, principle: string) => string;
  /** A name as a label begins: with a capital. */
  readonly label: (text: string) => string;
}

/** Names of coded values in the language of the page, which needs the area `values`. */
export function useValues(): Values {
  const words = useWords();
  const formats = useFormats();
  const known = (...keys: string[]) =>
    words.getResource(words.language, 'values', keys.join(BETWEEN_KEYS), { keySeparator: BETWEEN_KEYS }) as
      string | undefined;
  const principle = (catalogue: string, value: string): string => {
    const name = known('principles', catalogue, value);
    const letter = catalogue === 'un-norms' ? `(${value})` : value;
    return name ? `${letter} · ${name}` : letter;
  };
  return {
    nameOf: (dimension, value, catalogue = 'paris-call') => {
      if (value === 'not-recorded') return known('not-recorded') ?? value;
      if (dimension === 'principle') return principle(catalogue, value);
      if (OF_COUNTRIES.includes(dimension)) return formats.country(value);
      if (dimension === 'month') return formats.month(`${value}-01`);
      return known(LISTS[dimension] ?? dimension, value) ?? value;
    },
    dimension: (dimension) => known('dimensions', dimension) ?? dimension,
    principle,
    label: (text) => text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1),
  };
}
