const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const REPLACEMENT = '\uFFFD';

/** A text whose lone surrogates are replaced: STIX texts are valid Unicode (STIX 2.1 section 2.15). */
export function wellFormed(text: string): string {
  return text.replaceAll(LONE_SURROGATE, REPLACEMENT);
}

/** A text of at most so many UTF-16 units, cut between characters. */
export function cut(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(lengthMax - 1)) ? lengthMax - 1 : lengthMax;
  return text.slice(0, end);
}
