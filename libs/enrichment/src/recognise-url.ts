import { canonicalAddress, readAddress } from './classify';
import { isDomain, type Recognised } from './recognise-host';

/** A URL and where its host stands. */
export interface RecognisedUrl extends Recognised<'url'> {
  readonly host: string;
  readonly hostStart: number;
  /** Where the user information before the host stands; empty when there is none. */
  readonly userStart: number;
  readonly userEnd: number;
}

const URL_LENGTH_MAX = 4096;
const SCHEMES =
  /(?:https?|ftps?|sftp|ssh|tcp|udp|ldaps?|rtsp|wss?|smb|git|telnet|rdp|mysql|postgres(?:ql)?|mongodb|redis|amqp|socks[45]?|file)$/i;
const SCHEME_LENGTH_MAX = 12;
const ENDS_SENTENCE: ReadonlySet<string> = new Set('.,;:!?*');
/** As long as a URL may be at most, so that a text without white space is not read to its end for each. */
const REST = /[^\s<>"'`{}|\\^\p{Cc}\uFDD0]{0,4096}/uy;

/** URLs with a scheme, without the punctuation that ends a sentence. No two overlap. */
export function findUrls(text: string): RecognisedUrl[] {
  const found: RecognisedUrl[] = [];
  for (let mark = text.indexOf('://'); mark >= 0;) {
    const url = urlAround(text, mark);
    if (url) found.push(url);
    mark = text.indexOf('://', Math.max(mark + 3, url?.end ?? 0));
  }
  return found;
}

function urlAround(text: string, mark: number): RecognisedUrl | undefined {
  const scheme = SCHEMES.exec(text.slice(Math.max(0, mark - SCHEME_LENGTH_MAX), mark))?.[0];
  if (!scheme) return undefined;
  REST.lastIndex = mark + 3;
  const rest = withoutTail((REST.exec(text)?.[0] ?? '').slice(0, URL_LENGTH_MAX));
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  const userLength = authority.lastIndexOf('@') + 1;
  const host = /^(?:\[[0-9A-Fa-f:.]+\]|[^:]*)/.exec(authority.slice(userLength))?.[0] ?? '';
  if (host === '' || /[^\p{L}\p{N}._[\]:~%-]/u.test(host)) return undefined;
  const start = mark - scheme.length;
  const userStart = mark + 3;
  return {
    type: 'url',
    value: scheme.toLowerCase() + text.slice(mark, userStart) + rest,
    start,
    end: userStart + rest.length,
    host,
    hostStart: userStart + userLength,
    userStart,
    userEnd: userStart + Math.max(0, userLength - 1),
  };
}

/** The host of a URL as an observable of its own, when it is an address or a domain. */
export function hostOf(
  url: RecognisedUrl,
): Recognised<'ipv4-addr' | 'ipv6-addr' | 'domain-name'> | undefined {
  const inBrackets = url.host.startsWith('[');
  const value = inBrackets ? url.host.slice(1, -1) : url.host;
  const start = url.hostStart + (inBrackets ? 1 : 0);
  const end = start + value.length;
  const type = value.includes(':') ? 'ipv6-addr' : 'ipv4-addr';
  if (readAddress(value)) return { type, value: canonicalAddress(value), start, end };
  return isDomain(value, true) ? { type: 'domain-name', value: value.toLowerCase(), start, end } : undefined;
}

/** Drops what ends the sentence and not the URL: full stops, quotes, and closing brackets that nothing opened. */
function withoutTail(rest: string): string {
  let end = rest.length;
  const closing = [')', ']'].filter((each) => !rest.includes(each === ')' ? '(' : '['));
  for (; end > 0; end--) {
    const last = rest.charAt(end - 1);
    if (!ENDS_SENTENCE.has(last) && !closing.includes(last)) break;
  }
  return rest.slice(0, end);
}
