const SIGNS = new Map<RegExp, RegExp>();

/**
 * A global pattern that matches nowhere in a text in which `sign` matches nowhere. A sign begins with a character that
 * is rare, so that an engine passes over most of a text at a comparison a unit; the pattern itself begins with letters or
 * looks behind, and is tried at every unit.
 */
export function needing(sign: RegExp, pattern: RegExp): RegExp {
  SIGNS.set(pattern, sign);
  return pattern;
}

/** All matches of a global pattern in a text, which is not gone through when it lacks the sign that the pattern needs. */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const sign = SIGNS.get(pattern);
  return sign === undefined || sign.test(text) ? [...text.matchAll(pattern)] : [];
}

/** Test support: the patterns that need a sign, with it. */
export function necessities(): Map<RegExp, RegExp> {
  return SIGNS;
}
