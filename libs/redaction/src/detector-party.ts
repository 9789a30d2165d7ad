import { readNetworks } from '@app/enrichment';
import type { Candidate, Detector } from './detector';
import { hiddenAddressDetector } from './detector-address';
import { bareDomain, hiddenDomainDetector, spellingsOfDomain } from './detector-domain';
import { NameIndex, type NameEntry } from './name-index';
import { variantsOf } from './name-variants';
import type { MaskKind, Party } from './scrub-context';

/** What a name of a hidden party is masked as. */
interface Meaning {
  readonly kind: MaskKind;
  readonly key: string;
  readonly rule: string;
}

/** Everything that tells who a hidden party is: its names, domains and networks. */
export function hiddenPartyDetectors(parties: readonly Party[]): Detector[] {
  const domains = parties.flatMap((party) =>
    party.domains
      .map((domain) => bareDomain(domain))
      .filter((domain) => domain !== '')
      .flatMap((domain) => spellingsOfDomain(domain)),
  );
  return [
    hiddenNameDetector(parties, domains),
    hiddenDomainDetector(domains),
    hiddenAddressDetector(readNetworks(parties.flatMap((party) => party.networks))),
  ];
}

/** Domains are looked for as names too: `contoso . com` and `contoso_com` tell as much as `contoso.com`. */
function hiddenNameDetector(parties: readonly Party[], domains: readonly string[]): Detector {
  const names = parties.flatMap((party, index) =>
    party.names.flatMap((name) =>
      variantsOf(name).map((variant) => entry(variant, 'party', String(index), 'hidden-name')),
    ),
  );
  const spelled = domains.map((domain) => entry(domain, 'domain', domain, 'hidden-domain'));
  const index = new NameIndex<Meaning>([...names, ...spelled]);
  if (index.isEmpty) return () => [];
  return ({ view, stream }) =>
    index
      .find(view, stream())
      .map(({ start, end, value }): Candidate => ({ start, end, ...value, certainty: 'hidden' }));
}

function entry(name: string, kind: MaskKind, key: string, rule: string): NameEntry<Meaning> {
  return { name, value: { kind, key, rule } };
}
