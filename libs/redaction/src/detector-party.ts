import { domainToUnicode } from 'node:url';
import { readNetworks, viewOf } from '@app/enrichment';
import type { Candidate, Detector } from './detector';
import { hiddenAddressDetector } from './detector-address';
import { bareDomain, hiddenDomainDetector, spellingsOfDomain } from './detector-domain';
import { hiddenPersonDetector } from './detector-person';
import { foldLetters, streamOf } from './name-fold';
import { NameIndex, type NameMatch } from './name-index';
import { variantsOf } from './name-variants';
import type { Party } from './scrub-context';

const A_LABEL = /(?<![A-Za-z0-9-])xn--[a-z0-9-]{1,59}/gi;

/** Everything that tells who a hidden party is: its names, domains and networks. */
export function hiddenPartyDetectors(parties: readonly Party[]): Detector[] {
  const domains = parties.flatMap((party) =>
    party.domains
      .map((domain) => bareDomain(domain))
      .filter((domain) => domain !== '')
      .flatMap((domain) => spellingsOfDomain(domain)),
  );
  return [
    hiddenNameDetector(parties, false),
    hiddenNameDetector(parties, true),
    hiddenPersonDetector(parties),
    hiddenValueDetector(parties),
    hiddenDomainDetector(domains),
    hiddenAddressDetector(readNetworks(parties.flatMap((party) => party.networks))),
  ];
}

/** Finds the spellings of names; a guessed one gives way to names that stay. */
function hiddenNameDetector(parties: readonly Party[], isGuess: boolean): Detector {
  const index = new NameIndex<string>(
    parties.flatMap((party, number) =>
      party.names
        .flatMap((name) => variantsOf(name))
        .filter((variant) => variant.isGuess === isGuess)
        .map(({ spelling, isInside }) => ({ name: spelling, value: String(number), isInside })),
    ),
  );
  if (index.isEmpty) return () => [];
  const candidate = (start: number, end: number, key: string): Candidate => {
    return { start, end, kind: 'party', rule: 'hidden-name', key, certainty: isGuess ? 'certain' : 'hidden' };
  };
  return ({ view, stream }) => [
    ...index.find(view, stream).map(({ start, end, value }) => candidate(start, end, value)),
    ...labelsWith(index, view.text).map(({ start, end, value }) => candidate(start, end, value)),
  ];
}

/** Finds values as they are, whatever their case and punctuation. */
function hiddenValueDetector(parties: readonly Party[]): Detector {
  const values = parties.flatMap((party) => party.values ?? []);
  const index = new NameIndex<string>(values.map((name) => ({ name, value: foldLetters(name) })));
  return ({ view, stream }) =>
    index.find(view, stream).map(({ start, end, value }): Candidate => {
      return { start, end, kind: 'value', rule: 'hidden-value', key: value, certainty: 'hidden' };
    });
}

/** Labels of international domain names in ASCII (RFC 3492) that hold a name once they are decoded. */
function labelsWith(index: NameIndex<string>, text: string): NameMatch<string>[] {
  return [...text.matchAll(A_LABEL)].flatMap((match): NameMatch<string>[] => {
    const view = viewOf(domainToUnicode(match[0]));
    const name = index.find(view, streamOf(view))[0];
    return name ? [{ start: match.index, end: match.index + match[0].length, value: name.value }] : [];
  });
}
