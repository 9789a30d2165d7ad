import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent } from 'undici';

/** What one request to an address that somebody else supplied may take. */
export const OUTSIDE_LIMITS = { connectMsMax: 10_000, answerMsMax: 15_000, urlLengthMax: 2_000 } as const;

/** Whether an IP address is one of the public Internet: nothing private, local, reserved, or embedded in another. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Whether requests may go to an address at all: HTTPS, without credentials, and a host that is no private address as
 * written. What a name stands for is looked at when a connection is made.
 */
export function isOutsideUrl(text: string, { privateToo }: { readonly privateToo: boolean }): boolean {
  if (text.length > OUTSIDE_LIMITS.urlLengthMax || !URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  if (username || password) return false;
  if (privateToo) return protocol === 'https:' || protocol === 'http:';
  const host = hostname.replace(/^\[|\]$/g, '');
  return protocol === 'https:' && (isIP(host) === 0 || isPublicAddress(host));
}

/** Connections to the outside: every address that a name stands for is looked at at the moment of connecting. */
export function outsideAgent({ privateToo }: { readonly privateToo: boolean }): Agent {
  const { connectMsMax, answerMsMax } = OUTSIDE_LIMITS;
  return new Agent({
    connect: { timeout: connectMsMax, ...(privateToo ? {} : { lookup: lookupOutside }) },
    headersTimeout: answerMsMax,
    bodyTimeout: answerMsMax,
  });
}

type LookupDone = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** Resolves a name as `dns.lookup` does, and refuses it as a whole when any of its addresses is not public. */
export function lookupOutside(hostname: string, options: LookupOptions, done: LookupDone): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return done(Object.assign(new Error('not a public address'), { code: 'EADDRNOTAVAIL' }), []);
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
}
