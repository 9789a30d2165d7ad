import { bareDomain } from './detector-domain';
import { foldLetters } from './name-fold';
import { variantsOf } from './name-variants';
import type { Party } from './scrub-context';

/** What tells each party from the others: the same for parties that have a name or a domain in common, who are one. */
export function partyKeys(parties: readonly Party[]): string[] {
  const first = parties.map((_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    while (first[root] !== root) root = first[root] ?? root;
    return root;
  };
  const holders = new Map<string, number>();
  for (const [number, party] of parties.entries()) {
    for (const mark of marksOf(party)) {
      const other = holders.get(mark);
      if (other === undefined) holders.set(mark, number);
      else {
        const [low, high] = [rootOf(other), rootOf(number)].sort((a, b) => a - b) as [number, number];
        first[high] = low;
      }
    }
  }
  return parties.map((_, number) => String(rootOf(number)));
}

function marksOf(party: Party): string[] {
  const spellings = party.names.flatMap((name) => variantsOf(name).filter(({ isGuess }) => !isGuess));
  return [
    ...spellings.map(({ spelling }) => `name ${foldLetters(spelling)}`),
    ...(party.names.length > 0
      ? party.domains
          .map((domain) => bareDomain(domain))
          .filter((domain) => domain !== '')
          .map((domain) => `domain ${domain}`)
      : []),
  ];
}
