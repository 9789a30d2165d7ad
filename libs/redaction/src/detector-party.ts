import { readNetworks } from '@app/enrichment';
import type { Candidate, Detector } from './detector';
import { hiddenAddressDetector } from './detector-address';
import { bareDomain, hiddenDomainDetector, spellingsOfDomain } from './detector-domain';
import { NameIndex } from './name-index';
import { variantsOf } from './name-variants';
import type { Party } from './scrub-context';

/** Everything that tells who a hidden party is: its names, domains and networks. */
export function hiddenPartyDetectors(parties: readonly Party[]): Detector[] {
  const domains = parties.flatMap((party) =>
    party.domains
      .map((domain) => bareDomain(domain))
      .filter((domain) => domain !== '')
      .flatMap((domain) => spellingsOfDomain(domain)),
  );
  return [
    hiddenNameDetector(parties),
    hiddenDomainDetector(domains),
    hiddenAddressDetector(readNetworks(parties.flatMap((party) => party.networks))),
  ];
}

function hiddenNameDetector(parties: readonly Party[]): Detector {
  const index = new NameIndex<string>(
    parties.flatMap((party, number) =>
      party.names.flatMap((name) =>
        variantsOf(name).map((variant) => ({ name: variant, value: String(number) })),
      ),
    ),
  );
  if (index.isEmpty) return () => [];
  return ({ view, stream }) =>
    index.find(view, stream).map(({ start, end, value }): Candidate => {
      return { start, end, kind: 'party', rule: 'hidden-name', key: value, certainty: 'hidden' };
    });
}
