import { canonicalAddress, classifyDomain, readAddress, readNetwork, topLevelOf } from './classify';
import { FILE_TLDS, PRODUCTS_LIKE_DOMAINS } from './special-purpose.data';

/** Something recognised in the text of a view, in units of that text. */
export interface Recognised<T extends string = string> {
  readonly type: T;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const HOST_LENGTH_MAX = 253;
const LABEL_LENGTH_MAX = 63;
const LOCAL_PART_LENGTH_MAX = 64;
const DOMAIN = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63})+/gu;
/** The same at a place where such a label begins. */
const DOMAIN_THERE = new RegExp(DOMAIN.source, 'uy');
const HOST_UNIT = /[\p{L}\p{N}_-]/u;
const SURROGATE = /[\uD800-\uDFFF]/;
const ADDRESS_V4 =
  /(?=\d)(?<![A-Za-z0-9_\u00C0-\u024F]|\d\.)\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2}(?!\d))?(?![A-Za-z0-9_\u00C0-\u024F]|\.\d)/g;
const ADDRESS_V6 =
  /(?<![A-Za-z0-9_\u00C0-\u024F:.])(?:[0-9A-Fa-f]{1,4}:|::)[0-9A-Fa-f:.]{1,45}(?:\/\d{1,3})?(?![A-Za-z0-9_\u00C0-\u024F])/g;
const ADDRESS_MAC =
  /(?<![0-9A-Za-z:-])[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])/g;
const VERSION_BEFORE =
  /(?<![\p{L}\p{N}])(?:versions?|ver\.?|release|build|firmware|patch|update|v)[\s:=]{0,3}$/iu;
const VERSION_CUE_LENGTH = 14;
const LOCAL_PART = /[\p{L}\p{N}._%+'-]/u;
const REVERSED_DOMAIN = /^(?:com|org|net|java|javax|android|io)\.[a-z]\w*\.[a-z]/;

/** IPv4 and IPv6 addresses and ranges, and MAC addresses; strict, and blind to what stands before them. */
export function findAddresses(text: string): Recognised<'ipv4-addr' | 'ipv6-addr' | 'mac-addr'>[] {
  const v4 = [...text.matchAll(ADDRESS_V4)].flatMap((match) => addressAt('ipv4-addr', match[0], match.index));
  if (!/[:-]/.test(text)) return v4;
  const hasColons = /:[0-9A-Fa-f]{0,4}:/.test(text);
  const v6 = !hasColons
    ? []
    : [...text.matchAll(ADDRESS_V6)].flatMap((match) => addressAt('ipv6-addr', match[0], match.index));
  const mac = [...text.matchAll(ADDRESS_MAC)].map((match) => ({
    type: 'mac-addr' as const,
    value: match[0].toLowerCase().replaceAll('-', ':'),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...v6, ...v4, ...mac];
}

/** Whether the number that starts there is introduced as a version (`version 1.2.3.4`). */
export function isVersionAt(text: string, start: number): boolean {
  return VERSION_BEFORE.test(text.slice(Math.max(0, start - VERSION_CUE_LENGTH), start));
}

/** Host names under a public suffix, `.onion` or an internal top level; file names, products and code are left out. */
export function findDomains(
  text: string,
  isTrusted: (start: number, end: number) => boolean,
): Recognised<'domain-name'>[] {
  const found: Recognised<'domain-name'>[] = [];
  for (const match of dottedNames(text)) {
    const host = match[0].replace(/[-_]+$/, '');
    const end = match.index + host.length;
    if (text[match.index - 1] === '@' || text[end] === '@' || text[end] === '(') continue;
    if (!isDomain(host, isTrusted(match.index, end))) continue;
    found.push({ type: 'domain-name', value: host.toLowerCase(), start: match.index, end });
  }
  return found;
}

/** Labels with dots between them, looked for around the dots: there are fewer of these than words. */
function dottedNames(text: string): Iterable<RegExpExecArray> {
  return SURROGATE.test(text) ? text.matchAll(DOMAIN) : dottedNamesOfUnits(text);
}

function* dottedNamesOfUnits(text: string): Iterable<RegExpExecArray> {
  let floor = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, floor))) {
    if (!HOST_UNIT.test(text.charAt(dot + 1))) continue;
    let start = dot;
    while (start > floor && dot - start <= LABEL_LENGTH_MAX && HOST_UNIT.test(text.charAt(start - 1)))
      start--;
    if (start === dot) continue;
    DOMAIN_THERE.lastIndex = start;
    const match = DOMAIN_THERE.exec(text);
    if (!match) continue;
    floor = match.index + match[0].length;
    yield match;
  }
}

/** Whether a text is a host name on the Internet or in a named internal zone; a trusted one may end like a file name. */
export function isDomain(host: string, trusted: boolean): boolean {
  if (host.length > HOST_LENGTH_MAX || host.includes('..') || !/\p{L}/u.test(host)) return false;
  if (Object.keys(classifyDomain(host)).length === 0 || /(?:^|\.)-|-(?:\.|$)/.test(host)) return false;
  return trusted || !isLikelySomethingElse(host);
}

/** E-mail addresses with a dotted domain; local parts up to 64 units. */
export function findEmails(text: string): Recognised<'email-addr'>[] {
  const found: Recognised<'email-addr'>[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = startOfLocalPart(text, at, floor);
    const host = hostFrom(text, at + 1);
    if (start === at || !/\.[\p{L}][\p{L}\p{N}-]+$/u.test(host)) continue;
    floor = at + 1 + host.length;
    found.push({ type: 'email-addr', value: text.slice(start, floor).toLowerCase(), start, end: floor });
  }
  return found;
}

/** The host-like text that starts there, without a dot or dash at its end. */
export function hostFrom(text: string, start: number): string {
  const host = /^[\p{L}\p{N}._-]{1,253}/u.exec(text.slice(start, start + HOST_LENGTH_MAX))?.[0] ?? '';
  return host.replace(/[._-]+$/, '');
}

function startOfLocalPart(text: string, at: number, floor: number): number {
  let start = at;
  const lowest = Math.max(floor, at - LOCAL_PART_LENGTH_MAX);
  while (start > lowest && LOCAL_PART.test(text[start - 1] ?? '')) start--;
  while (start < at && /[.'%+-]/.test(text[start] ?? '')) start++;
  return start;
}

function addressAt<T extends 'ipv4-addr' | 'ipv6-addr'>(
  type: T,
  spelled: string,
  start: number,
): Recognised<T>[] {
  const text = type === 'ipv6-addr' ? spelled.replace(/(?<!:):$|\.+$/, '') : spelled;
  const [address = ''] = text.split('/');
  const exact = readNetwork(text) ? text : address;
  if (!readAddress(address) || (type === 'ipv6-addr' && !looksLikeAddressV6(address))) return [];
  return [{ type, value: canonicalAddress(exact), start, end: start + exact.length }];
}

/** `d::c` and `std::a` are code; an address has digits and, unless it is all there, a double colon. */
function looksLikeAddressV6(address: string): boolean {
  return /\d/.test(address) && (address.startsWith('::') || /[0-9A-Fa-f]{2}/.test(address));
}

function isLikelySomethingElse(host: string): boolean {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const beforeLast = labels.at(-2) ?? '';
  const tld = topLevelOf(host);
  if (FILE_TLDS.has(tld) && labels.length < 3) return true;
  if (PRODUCTS_LIKE_DOMAINS.has(host.toLowerCase()) || REVERSED_DOMAIN.test(host)) return true;
  if (/^[A-Z][a-z]/.test(last) && /[a-z\d]$/.test(beforeLast)) return true;
  return labels.some((label) => label.startsWith('_')) && labels.length < 3;
}
