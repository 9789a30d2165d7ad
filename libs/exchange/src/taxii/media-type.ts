const VERSION = '2.1';
/** TAXII 2.0's own type: whoever takes nothing else speaks another version. */
const TAXII_2_0 = 'application/vnd.oasis.taxii+json';
const TAXII = 'application/taxii+json';

interface MediaRange {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * Whether what a client takes (its Accept header, section 1.6.8 and RFC 9110 section 12.5.1) leaves room for TAXII 2.1.
 * Clients differ: only one that names another version of TAXII, or refuses this one by `q=0`, is told 406. Without the
 * header, by a wildcard, without a version or with a foreign type they are served.
 */
export function isAcceptable(accept: string | undefined): boolean {
  const ranges = rangesOf(accept ?? '');
  if (ranges.length === 0) return true;
  return ranges.some((range) => weightOf(range) > 0 && !isOtherVersion(range));
}

/** Whether a body's Content-Type may stand in a POST: TAXII without a version, or with this one (section 5.5). */
export function isTaxiiContent(contentType: string | undefined): boolean {
  const [range] = rangesOf(contentType ?? '');
  return range !== undefined && range.type === TAXII && !isOtherVersion(range);
}

function isOtherVersion({ type, parameters }: MediaRange): boolean {
  if (type === TAXII_2_0) return true;
  return type === TAXII && (parameters.get('version') ?? VERSION) !== VERSION;
}

/** The weight of a range; one that is no number counts in full. */
function weightOf({ parameters }: MediaRange): number {
  const weight = Number(parameters.get('q') ?? 1);
  return Number.isNaN(weight) ? 1 : weight;
}

function rangesOf(header: string): MediaRange[] {
  return splitOutsideQuotes(header, ',')
    .map((text) => {
      const [type = '', ...parameters] = splitOutsideQuotes(text, ';');
      return { type: type.trim().toLowerCase(), parameters: new Map(parameters.map(parameterOf)) };
    })
    .filter(({ type }) => type !== '');
}

function parameterOf(text: string): [string, string] {
  const [name = '', ...rest] = text.split('=');
  const value = rest.join('=').trim();
  return [name.trim().toLowerCase(), value.replace(/^"(.*)"$/, '$1')];
}

/** A separator between quotes (RFC 9110 section 5.6.4) does not separate. */
function splitOutsideQuotes(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') isQuoted = !isQuoted;
    else if (text[index] === '\\' && isQuoted) index += 1;
    else if (text[index] === separator && !isQuoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}
