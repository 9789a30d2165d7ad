import { STATE_NAMES } from './state-names.data';

/** A State named in a text: its ISO 3166-1 alpha-2 code and where, as UTF-16 offsets. */
export interface StateMention {
  readonly country: string;
  readonly start: number;
  readonly end: number;
}

const MENTIONS_MAX = 40;
const CODES = Object.keys(STATE_NAMES);
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CODES.map((code) => `(?<${code}>${STATE_NAMES[code] ?? ''})`).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The States that a text names, in order; in English or French, by name, adjective or seat of government. */
export function statesIn(text: string): StateMention[] {
  const found: StateMention[] = [];
  for (const match of text.matchAll(NAME)) {
    const country = CODES.find((code) => match.groups?.[code] !== undefined);
    if (country) found.push({ country, start: match.index, end: match.index + match[0].length });
    if (found.length >= MENTIONS_MAX) break;
  }
  return found;
}

/** A text with the quotation marks, dashes and spaces that the patterns use; every offset is kept. */
export function plainText(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\t\n\r\u00a0\u2009\u202f]/g, ' ');
}
