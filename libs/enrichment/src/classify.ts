import { IPv6 } from 'ipaddr.js';
import { parse as parseDomain } from 'tldts';
import type { Classification } from './observable';
import { INTERNAL_TLDS, SPECIAL_PURPOSE, type AddressScope } from './special-purpose.data';

/** An address or network range, ready to be compared: 4 or 16 bytes, and how many leading bits count. */
export interface Network {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

const MAPPED_PREFIX = '0,0,0,0,0,0,0,0,0,0,255,255';
const SPECIAL_NETWORKS = SPECIAL_PURPOSE.flatMap(([cidr, scope, registry]) => {
  const network = readNetwork(cidr);
  return network ? [{ network, scope, registry }] : [];
});

/** Reads an address strictly (four decimal octets without leading zeros, or IPv6 without a zone) into bytes; undefined when it is none. */
export function readAddress(text: string): readonly number[] | undefined {
  if (!text.includes(':')) return readAddressV4(text);
  return !text.includes('%') && IPv6.isValid(text) ? unmapped(IPv6.parse(text).toByteArray()) : undefined;
}

/** Reads an address or a range in CIDR notation; an IPv4 address mapped into IPv6 counts as itself. */
export function readNetwork(text: string): Network | undefined {
  const slash = text.indexOf('/');
  const addressText = (slash < 0 ? text : text.slice(0, slash)).trim();
  const bytes = readAddress(addressText);
  if (!bytes) return undefined;
  const bits = bytes.length * 8;
  if (slash < 0) return { bytes, prefix: bits };
  const prefixText = text.slice(slash + 1).trim();
  const written = addressText.includes(':') ? Number(prefixText) - (128 - bits) : Number(prefixText);
  return /^\d{1,3}$/.test(prefixText) && written >= 0 && written <= bits
    ? { bytes, prefix: written }
    : undefined;
}

/** Whether an address, or a whole range, lies in a network. */
export function isWithin(inner: Network, outer: Network): boolean {
  if (inner.bytes.length !== outer.bytes.length || inner.prefix < outer.prefix) return false;
  const whole = outer.prefix >> 3;
  for (let index = 0; index < whole; index++) if (inner.bytes[index] !== outer.bytes[index]) return false;
  const shift = 8 - (outer.prefix & 7);
  return shift === 8 || (inner.bytes[whole] ?? 0) >> shift === (outer.bytes[whole] ?? 0) >> shift;
}

/** What the registries say of an address or range, and whether it lies in one of `ownNetworks`. */
export function classifyAddress(text: string, ownNetworks: readonly Network[] = []): Classification {
  const network = readNetwork(text);
  if (!network) return {};
  const special = SPECIAL_NETWORKS.find((entry) => isWithin(network, entry.network));
  const scope: AddressScope = special?.scope ?? 'public';
  return {
    scope,
    ...(special ? { registry: special.registry } : {}),
    ...(ownNetworks.some((own) => isWithin(network, own)) ? { own_network: true } : {}),
  };
}

/** The registrable domain and public suffix of a host name; `special_use` for names that never resolve on the Internet. */
export function classifyDomain(host: string): Classification {
  const tld = topLevelOf(host);
  if (INTERNAL_TLDS.has(tld) || host.endsWith('.home.arpa')) return { special_use: 'internal' };
  if (tld === 'onion') return { special_use: 'onion' };
  const { domain, publicSuffix, isIcann } = parseDomain(host);
  if (!domain || !publicSuffix || !isIcann) return {};
  return { registrable_domain: domain.toLowerCase(), public_suffix: publicSuffix.toLowerCase() };
}

/** The last label of a host name, lower case. */
export function topLevelOf(host: string): string {
  return host.slice(host.lastIndexOf('.') + 1).toLowerCase();
}

/** The canonical spelling of an address or range, e.g. `2001:db8::1`. */
export function canonicalAddress(text: string): string {
  const [address = '', prefix] = text.split('/');
  const canonical = address.includes(':') && IPv6.isValid(address) ? IPv6.parse(address).toString() : address;
  return prefix === undefined ? canonical : `${canonical}/${prefix}`;
}

/** Four decimal octets. Written without regular expressions: texts may hold a hundred thousand addresses. */
function readAddressV4(text: string): readonly number[] | undefined {
  if (text.length < 7 || text.length > 15) return undefined;
  const bytes: number[] = [];
  for (let index = 0; index <= text.length;) {
    const end = text.indexOf('.', index) < 0 ? text.length : text.indexOf('.', index);
    const byte = readOctet(text, index, end);
    if (byte === undefined) return undefined;
    bytes.push(byte);
    index = end + 1;
  }
  return bytes.length === 4 ? bytes : undefined;
}

function readOctet(text: string, start: number, end: number): number | undefined {
  if (end === start || end - start > 3 || (end - start > 1 && text[start] === '0')) return undefined;
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value <= 255 ? value : undefined;
}

function unmapped(bytes: readonly number[]): readonly number[] {
  return bytes.slice(0, 12).join(',') === MAPPED_PREFIX ? bytes.slice(12) : bytes;
}
