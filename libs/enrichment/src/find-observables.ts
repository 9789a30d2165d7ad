import { classifyAddress, classifyDomain, readNetwork, type Network } from './classify';
import type { Classification, Observable, ObservableType } from './observable';
import {
  findAddresses,
  findDomains,
  findEmails,
  isDomain,
  isVersionAt,
  type Recognised,
} from './recognise-host';
import { algorithmOf, findIdentifiers } from './recognise-identifier';
import { findUrls, hostOf } from './recognise-url';
import { findTechnique } from './technique';
import { spanIn, viewOf, type TextView } from './text-view';
import { parseCveId } from './vulnerability';
import { currencyBySpelling } from './wallet';

/**
 * The observables of a text, in order of place, with defanging undone. The host of a URL is an observable of its own
 * inside it; nothing else overlaps. Never throws; linear in the length of the text. Ranges of `ownNetworks`
 * (CIDR) classify an address as `own_network`.
 */
export function findObservables(text: string, ownNetworks: readonly string[] = []): Observable[] {
  return observablesIn(viewOf(text), text, readNetworks(ownNetworks));
}

/** The same on a view that was made before, so that one reading serves several detectors. */
export function observablesIn(view: TextView, text: string, ownNetworks: readonly Network[]): Observable[] {
  return recognise(view).map((found) => {
    const { start, end } = spanIn(view, found.start, found.end);
    const asRead = view.text.slice(found.start, found.end);
    return {
      type: found.type,
      value: found.value,
      start,
      end,
      defanged: text.slice(start, end) !== asRead,
      classification: classify(found.type, found.value, ownNetworks),
    };
  });
}

/** Ranges that parse, of those given. */
export function readNetworks(ranges: readonly string[]): Network[] {
  return ranges.flatMap((range) => {
    const network = readNetwork(range);
    return network ? [network] : [];
  });
}

/** What the static tables say of an observable. */
export function classify(
  type: ObservableType,
  value: string,
  ownNetworks: readonly Network[] = [],
): Classification {
  switch (type) {
    case 'ipv4-addr':
    case 'ipv6-addr':
      return classifyAddress(value, ownNetworks);
    case 'domain-name':
      return classifyDomain(value);
    case 'email-addr':
      return classifyDomain(value.slice(value.lastIndexOf('@') + 1));
    case 'url':
      return classifyUrl(value, ownNetworks);
    case 'file-hash':
      return { algorithm: algorithmOf(value) };
    case 'cryptocurrency-wallet':
      return { currency: currencyBySpelling(value) };
    case 'vulnerability':
      return { plausible: parseCveId(value)?.plausible ?? false };
    case 'attack-pattern':
      return classifyTechnique(value);
    case 'autonomous-system':
      return { scope: isPrivateAsn(Number(value.slice(2))) ? 'private' : 'public' };
    default:
      return {};
  }
}

function recognise(view: TextView): Recognised<ObservableType>[] {
  const urls = findUrls(view.text);
  const hosts = urls.flatMap((url) => hostOf(url) ?? []);
  const taken = new Uint8Array(view.text.length + 1);
  for (const url of urls) taken.fill(1, url.start, url.end);
  const free = <T extends Recognised>(candidates: readonly T[]): T[] =>
    candidates.filter((candidate) => {
      if (taken[candidate.start] || taken[candidate.end - 1]) return false;
      taken.fill(1, candidate.start, candidate.end);
      return true;
    });
  const isDefanged = (start: number, end: number): boolean => {
    const span = spanIn(view, start, end);
    return span.end - span.start > end - start;
  };
  const addresses = findAddresses(view.text).filter(
    (address) => isDefanged(address.start, address.end) || !isVersionAt(view.text, address.start),
  );
  const emails = findEmails(view.text).filter((email) =>
    isDomain(email.value.slice(email.value.lastIndexOf('@') + 1), true),
  );
  const found: Recognised<ObservableType>[] = [
    ...urls,
    ...hosts,
    ...free(emails),
    ...free(findIdentifiers(view.text)),
    ...free(addresses),
    ...free(findDomains(view.text, isDefanged)),
  ];
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function classifyUrl(value: string, ownNetworks: readonly Network[]): Classification {
  const url = findUrls(value)[0];
  const host = url && hostOf(url);
  if (!host) return {};
  return { host: host.value, ...classify(host.type, host.value, ownNetworks) };
}

function classifyTechnique(value: string): Classification {
  const technique = findTechnique(value);
  return technique ? { name: technique.name, tactics: [...technique.tactics], domain: technique.domain } : {};
}

/** RFC 6996. */
function isPrivateAsn(number: number): boolean {
  return (number >= 64_512 && number <= 65_534) || (number >= 4_200_000_000 && number <= 4_294_967_294);
}
