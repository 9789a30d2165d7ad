import { IPv6 } from 'ipaddr.js';
import { parse as parseDomain } from 'tldts';
import type { Classification } from './observable';
import { INTERNAL_TLDS, SPECIAL_PURPOSE, type AddressScope } from './special-purpose.data';

/** An address or network range, ready to be compared: 4 or 16 bytes, and how many leading bits count. */
export interface Network {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

const ADDRESS_V6_LENGTH_MAX = 45;
const SPECIAL_NETWORKS = SPECIAL_PURPOSE.flatMap(([cidr, scope, registry]) => {
  const network = readNetwork(cidr);
  return network ? [{ network, scope, registry }] : [];
});

/** Reads an address strictly (four decimal octets without leading zeros, or IPv6 without a zone) into bytes; undefined when it is none. */
export function readAddress(text: string): readonly number[] | undefined {
  if (!text.includes(':')) return readAddressV4(text);
  const bytes = readAddressV6(text);
  return bytes && unmapped(bytes);
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
  const bytes = address.includes(':') ? readAddressV6(address) : undefined;
  const canonical = bytes ? new IPv6([...bytes]).toString() : address;
  return prefix === undefined ? canonical : `${canonical}/${prefix}`;
}

/** Groups of hexadecimal digits, the last perhaps an IPv4 address (RFC 4291, 2.2). By hand for the same reason as below. */
function readAddressV6(text: string): readonly number[] | undefined {
  if (text.length > ADDRESS_V6_LENGTH_MAX) return undefined;
  const gap = text.indexOf('::');
  if (gap !== text.lastIndexOf('::')) return undefined;
  const head = readGroups(gap < 0 ? text : text.slice(0, gap), gap < 0);
  const tail = gap < 0 ? [] : readGroups(text.slice(gap + 2), true);
  if (!head || !tail) return undefined;
  const missing = 16 - head.length - tail.length;
  if (gap < 0 ? missing !== 0 : missing < 2) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

function readGroups(text: string, mayEndInV4: boolean): number[] | undefined {
  const bytes: number[] = [];
  if (text === '') return bytes;
  const groups = text.split(':');
  for (const [index, group] of groups.entries()) {
    if (mayEndInV4 && index === groups.length - 1 && group.includes('.')) {
      const embedded = readAddressV4(group);
      return embedded && [...bytes, ...embedded];
    }
    if (!/^[0-9a-f]{1,4}$/i.test(group)) return undefined;
    const value = Number.parseInt(group, 16);
    bytes.push(value >> 8, value & 0xff);
  }
  return bytes;
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
  const isMapped = bytes[10] === 255 && bytes[11] === 255 && bytes.slice(0, 10).every((byte) => byte === 0);
  return isMapped ? bytes.slice(12) : bytes;
}
