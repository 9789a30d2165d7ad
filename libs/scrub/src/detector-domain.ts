import { domainToUnicode } from 'node:url';
import type { TextView } from '@app/enrichment';
import { getDomainWithoutSuffix } from 'tldts';
import type { Candidate, Detector } from './detector';
import { foldLetters } from './name-fold';
import { NameIndex, type NameMatch } from './name-index';
import { isGuessable } from './name-parts';
import { PUBLIC_PLATFORMS } from './name-twists.data';
import type { Party } from './scrub-context';

const HOST_LENGTH_MAX = 253;
const LABEL_LENGTH_MIN = 5;
const HOST_BEFORE = /[\p{L}\p{N}\p{M}_.-]{1,253}$/u;
const HOST_AFTER = /(?:\.[\p{L}\p{N}\p{M}_-]{1,63}){0,8}/uy;
const LOCAL_PART_END = /[\p{L}\p{N}._%+'=-]{1,256}$/u;
const LOCAL_PART_MAX = 256;
const PATH = /(?::\d{1,5})?(?:[/?#][^\s<>"'`\uFDD0]{0,4096})?/y;

/**
 * Host names at or under the domains of hidden parties, with the mail address or URL that they stand in. Domains are
 * looked for as names are, so that `contoso . com` and `contoso_com` are found, and look-alike letters too.
 */
export function hiddenDomainDetector(domains: readonly string[]): Detector {
  const index = new NameIndex<string>(
    domains.flatMap((domain) =>
      [domain, domain.replaceAll('.', ' dot ')].map((name) => ({ name, value: domain })),
    ),
  );
  if (index.isEmpty) return () => [];
  return (scene) => {
    let nextUrl = 0;
    return index.find(scene.view, scene.stream).flatMap((match): Candidate[] => {
      const { start, end } = match;
      const spelled = scene.view.text.slice(start, end);
      if (/\s/.test(spelled) && !/[._-]|\sdot\s/i.test(spelled)) return [];
      while ((scene.urls[nextUrl]?.end ?? Infinity) <= start) nextUrl++;
      const url = scene.urls[nextUrl];
      if (url && url.start <= start && end <= url.end)
        return [candidate(scene.view, match, url.start, url.end, 'url')];
      return [widened(scene.view, match)];
    });
  };
}

/** A domain as a party lists it (`https://www.contoso.com/`, `*.contoso.com`, `@contoso.com`), as labels alone; '' when it has no dot. */
export function bareDomain(listed: string): string {
  const host = listed
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/:\d+$/, '')
    .replace(/^(?:\*\.)?(?:www\.)?/i, '')
    .replace(/\.$/, '');
  return /^[^.\s]+(?:\.[^.\s]+)+$/.test(host) ? host.toLowerCase() : '';
}

/** The domains of parties, each in all of its spellings. */
export function hiddenDomainsOf(parties: readonly Party[]): string[] {
  return parties.flatMap((party) =>
    party.domains
      .map((domain) => bareDomain(domain))
      .filter((domain) => domain !== '')
      .flatMap((domain) => spellingsOfDomain(domain)),
  );
}

/** The name in a domain (`contoso` of `www.contoso.co.uk`), if it is long enough to name one party and no platform's. */
export function domainLabel(listed: string): string[] {
  const label = getDomainWithoutSuffix(domainToUnicode(bareDomain(listed)));
  const isTelling = label !== null && foldLetters(label).length >= LABEL_LENGTH_MIN;
  return isTelling && isGuessable(label) && !PUBLIC_PLATFORMS.has(label) ? [label] : [];
}

/** A domain in both of its spellings, Unicode and ASCII (RFC 3492). */
function spellingsOfDomain(domain: string): string[] {
  if (/^[a-z0-9.-]+$/.test(domain)) return [domain];
  try {
    return [...new Set([domain, new URL(`http://${domain}`).hostname])];
  } catch {
    return [domain];
  }
}

/** The whole of what a hidden domain stands in: subdomains, what follows it, local part or path. */
function widened({ text }: Pick<TextView, 'text'>, match: NameMatch<string>): Candidate {
  const { start: domainStart, end: domainEnd } = match;
  const labels =
    HOST_BEFORE.exec(text.slice(Math.max(0, domainStart - HOST_LENGTH_MAX), domainStart))?.[0] ?? '';
  const start = domainStart - (labels.endsWith('.') ? labels.length : 0);
  HOST_AFTER.lastIndex = domainEnd;
  const end = domainEnd + (HOST_AFTER.exec(text)?.[0].length ?? 0);
  const before = text.slice(Math.max(0, start - 1 - LOCAL_PART_MAX), start);
  if (before.endsWith('@')) {
    const local = LOCAL_PART_END.exec(before.slice(0, -1))?.[0] ?? '';
    return candidate({ text }, match, start - 1 - local.length, end, 'email');
  }
  PATH.lastIndex = end;
  const path = (PATH.exec(text)?.[0] ?? '').replace(/[.,;:!?)\]}]+$/, '');
  return candidate({ text }, match, start, end + path.length, path.startsWith('/') ? 'url' : 'domain');
}

function candidate(
  { text }: Pick<TextView, 'text'>,
  domain: NameMatch<string>,
  start: number,
  end: number,
  kind: Candidate['kind'],
): Candidate {
  const key = foldLetters(
    text.slice(start, domain.start) + domainToUnicode(domain.value) + text.slice(domain.end, end),
  );
  return { start, end, kind, rule: 'hidden-domain', key, certainty: 'hidden' };
}
