/** One comparison of a STIX pattern (STIX 2.1 section 9): a path and the text that it equals. */
export function equals(path: string, value: string | number): string {
  return typeof value === 'number'
    ? `${path} = ${value}`
    : `${path} = '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** The path of a hash in a pattern; names with dashes and the like are quoted. */
export function hashPath(type: string, algorithm: string): string {
  return /^[A-Za-z0-9]+$/.test(algorithm) ? `${type}:hashes.${algorithm}` : `${type}:hashes.'${algorithm}'`;
}

/** Comparisons that hold together, as one observation. */
export function observation(...comparisons: readonly string[]): string {
  return `[${comparisons.join(' AND ')}]`;
}
