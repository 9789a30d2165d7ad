import type { StixBundle, StixObject, StixValue } from '@app/stix';

const OBSERVABLES_MAX = 2_000;
const VALUE_LENGTH_MAX = 500;
const VALUED = new Set(['ipv4-addr', 'ipv6-addr', 'domain-name', 'url', 'email-addr', 'mac-addr']);
/** What one observable says that exactly two reports share; the more reports have it, the less it says. */
const SHARED_BY_TWO = 0.9;
const WORD = /[\p{L}\p{N}]{3,}/gu;

/** The observables of a rendition that tell one event from another: addresses, names, hashes, patterns, vulnerabilities. */
export function observablesOf(bundle: StixBundle): string[] {
  const values = bundle.objects
    .flatMap(valuesOf)
    .filter(({ length }) => length > 0 && length <= VALUE_LENGTH_MAX);
  return [...new Set(values)].sort().slice(0, OBSERVABLES_MAX);
}

function valuesOf(object: StixObject): string[] {
  if (VALUED.has(object.type)) return textsOf([object['value']]);
  if (object.type === 'indicator') return textsOf([object['pattern']]);
  if (object.type === 'vulnerability')
    return textsOf([object['name']]).filter((name) => name.startsWith('CVE-'));
  const hashes = object.type === 'file' ? object['hashes'] : undefined;
  return typeof hashes === 'object' && hashes !== null ? textsOf(Object.values(hashes)) : [];
}

function textsOf(values: readonly (StixValue | undefined)[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

/** How likely it is that reports which share observables are of one event. `spreads`: how many reports have each. */
export function sharedScore(spreads: readonly number[]): number {
  return 1 - spreads.reduce((doubt, spread) => doubt * (1 - SHARED_BY_TWO / Math.max(1, spread - 1)), 1);
}

/** The cosine of a text with each of others, its words weighed by how few of all these texts have them (tf-idf). */
export function cosines(text: string, others: readonly string[]): number[] {
  const all = [text, ...others].map(countsOf);
  const spread = new Map<string, number>();
  for (const counts of all) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weigh = (counts: ReadonlyMap<string, number>) =>
    new Map(
      [...counts].map(([word, count]) => [
        word,
        (1 + Math.log(count)) * Math.log((1 + all.length) / spread.get(word)!),
      ]),
    );
  const [own, ...rest] = all.map(weigh);
  return rest.map((vector) => cosine(own!, vector));
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  const lengths = lengthOf(a) * lengthOf(b);
  return lengths === 0 ? 0 : Math.min(1, product / lengths);
}

function lengthOf(vector: ReadonlyMap<string, number>): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
