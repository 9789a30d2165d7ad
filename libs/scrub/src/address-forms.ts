import { readNetwork, type Network } from '@app/enrichment';
import { matchesAt } from './match-at';

/** An IPv4 address or range in a spelling that is none of the usual ones, in units of the view. */
export interface SpelledNetwork {
  readonly start: number;
  readonly end: number;
  readonly network: Network;
  /** Whether it may well be something else, like 3325256781, so that only known addresses are to be believed. */
  readonly isAmbiguous: boolean;
}

const OCTET = '0{0,3}(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})';
const JOINTS = ['\\.', '-', '_', ' ?, ?', '(?: \\. ?|\\. )', ' (?:dot|punto|punkt|point) ', "'\\.'"];
/** `198-51-100-77`, `198.051.100.077`, `198 . 51 . 100 . 77`, each with `.in-addr.arpa` for the octets turned round. */
const OCTETS = JOINTS.map(
  (joint) =>
    new RegExp(
      `(?<![\\p{L}\\d]|\\d[.])(${OCTET})${joint}(${OCTET})${joint}(${OCTET})${joint}(${OCTET})(?![\\d])(\\.in-addr\\.arpa)?`,
      'iuy',
    ),
);
/** `203.0.113.%`, `203.0.113.*`, `203.0.x.x`, `113.0.203.in-addr.arpa`. */
const WILDCARD =
  /(?<![\p{L}\d]|\d\.)(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?:\.(?:[%*]|x{1,3}(?![\p{L}\d]))){1,2}/giu;
const ZONE = /(?<![\p{L}\d]|\d\.)(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)\.in-addr\.arpa/giu;
const NUMBER = /(?<![\p{L}\d.,-])(?:0x[0-9a-f]{8}|\d{8,10})(?![\p{L}\d]|[.,]\d)/iuy;
const IPV6_BYTES = 16;
const IPV4_BITS = 32;
const ADDRESS_MAX = 0xffff_ffff;

/** Whether three octets may begin there, joined somehow. */
const MAY_BE_QUAD =
  /\d{1,6}[ .,_'-]{1,3}(?:(?:dot|punto|punkt|point) )?\d{1,6}[ .,_'-]{1,3}(?:(?:dot|punto|punkt|point) )?\d/iy;

/** Finds IPv4 addresses and ranges in their unusual spellings. `digitRuns` are the places where digits begin. Linear. */
export function findSpelledNetworks(text: string, digitRuns: readonly number[]): SpelledNetwork[] {
  if (digitRuns.length === 0) return [];
  return [
    ...quads(text, digitRuns),
    ...(/\d\.[%*xX]/.test(text) ? ranges(text, WILDCARD, false) : []),
    ...(/in-addr/i.test(text) ? ranges(text, ZONE, true) : []),
    ...numbers(text, digitRuns),
  ];
}

/** The IPv4 addresses inside an IPv6 one: mapped, NAT64 (RFC 6052), 6to4 (RFC 3056), Teredo (RFC 4380). */
export function embeddedNetworks({ bytes, prefix }: Network): Network[] {
  if (bytes.length !== IPV6_BYTES) return [];
  const spelled = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const at = (from: number, mask = 0): Network[] => {
    const bits = Math.max(0, Math.min(IPV4_BITS, prefix - from * 8));
    const octets = bytes.slice(from, from + 4).map((byte) => byte ^ mask);
    return readNetworkOf(octets, bits);
  };
  if (/^(?:0064ff9b0{16}|0{20}ffff|0064ff9b0001)/.test(spelled)) return at(12);
  if (spelled.startsWith('2002')) return at(2);
  return spelled.startsWith('20010000') ? at(12, 0xff) : [];
}

function readNetworkOf(octets: readonly number[], bits: number): Network[] {
  const network = bits === 0 ? undefined : readNetwork(`${octets.join('.')}/${bits}`);
  return network ? [network] : [];
}

function quads(text: string, digitRuns: readonly number[]): SpelledNetwork[] {
  const places = digitRuns.filter((place) => {
    MAY_BE_QUAD.lastIndex = place;
    return MAY_BE_QUAD.test(text);
  });
  if (places.length === 0) return [];
  return OCTETS.flatMap((pattern) =>
    matchesAt(pattern, text, places).flatMap((match) => {
      const octets = match.slice(1, 5).map(Number);
      const isTurned = match[5] !== undefined;
      if (!isTurned && octets.join('.') === match[0]) return [];
      return spelled(match, isTurned ? octets.reverse() : octets, !isTurned && !isInHost(match));
    }),
  );
}

/** Whether octets are dotted or a part of a host's name: `ip-10-1-2-3`, `10-1-2-3.isp.example`. */
function isInHost({ 0: octets, index, input }: RegExpExecArray): boolean {
  if (/^[\d.]+$|dot|point|punto|punkt|'/i.test(octets)) return true;
  const end = index + octets.length;
  return (
    /[-_]/.test(octets) &&
    (/[-_.]/.test(input.charAt(index - 1)) || /^\.\p{L}/u.test(input.slice(end, end + 3)))
  );
}

function ranges(text: string, pattern: RegExp, isTurned: boolean): SpelledNetwork[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const octets = (match[1] ?? '').split('.').map(Number);
    return spelled(match, isTurned ? octets.reverse() : octets, false);
  });
}

function numbers(text: string, digitRuns: readonly number[]): SpelledNetwork[] {
  return matchesAt(NUMBER, text, digitRuns).flatMap((match) => {
    const number = Number(match[0]);
    const octets = [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
    return number <= ADDRESS_MAX ? spelled(match, octets, true) : [];
  });
}

function spelled(match: RegExpExecArray, octets: readonly number[], isAmbiguous: boolean): SpelledNetwork[] {
  const address = [...octets, 0, 0, 0].slice(0, 4).join('.');
  const network = readNetwork(`${address}/${octets.length * 8}`);
  return network ? [{ start: match.index, end: match.index + match[0].length, network, isAmbiguous }] : [];
}
