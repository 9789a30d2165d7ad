import { findUrls, type TextView } from '@app/enrichment';
import type { Candidate, Detector } from './detector';
import { foldLetters } from './name-fold';

const HOST = /(?<![\p{L}\p{N}_\p{M}-])[\p{L}\p{N}_\p{M}-]{1,63}(?:\.[\p{L}\p{N}_\p{M}-]{1,63})+/gu;
const LOCAL_PART_END = /[\p{L}\p{N}._%+'=-]{1,256}$/u;
const LOCAL_PART_MAX = 256;
const PATH = /(?::\d{1,5})?(?:[/?#][^\s<>"'`\uFDD0]{0,4096})?/y;
const LABELS_MAX = 127;

/** Host names at or under the domains of hidden parties, with the address or URL that they stand in. */
export function hiddenDomainDetector(domains: readonly string[]): Detector {
  const hidden = new Set(domains.map((domain) => foldHost(domain)));
  const sizes = [...new Set([...hidden].map((domain) => domain.split('.').length))];
  if (hidden.size === 0) return () => [];
  return ({ view }) => {
    const urls = findUrls(view.text);
    let nextUrl = 0;
    return [...view.text.matchAll(HOST)].flatMap((match): Candidate[] => {
      if (!holdsHidden(foldHost(match[0]), hidden, sizes)) return [];
      const end = match.index + match[0].length;
      while ((urls[nextUrl]?.end ?? Infinity) <= match.index) nextUrl++;
      const url = urls[nextUrl];
      if (url && url.start <= match.index && end <= url.end) {
        return [candidate(view, url.start, url.end, 'url')];
      }
      return [widened(view, match.index, end)];
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

/** A domain in both of its spellings, Unicode and ASCII (RFC 3492). */
export function spellingsOfDomain(domain: string): string[] {
  try {
    return [...new Set([domain, new URL(`http://${domain}`).hostname])];
  } catch {
    return [domain];
  }
}

function holdsHidden(host: string, hidden: ReadonlySet<string>, sizes: readonly number[]): boolean {
  const labels = host.split('.').slice(0, LABELS_MAX * LABELS_MAX);
  return sizes.some((size) => {
    for (let first = 0; first + size <= labels.length; first++) {
      if (hidden.has(labels.slice(first, first + size).join('.'))) return true;
    }
    return false;
  });
}

function foldHost(host: string): string {
  return host
    .split('.')
    .map((label) => foldLetters(label))
    .join('.');
}

function widened(view: TextView, start: number, end: number): Candidate {
  const before = view.text.slice(Math.max(0, start - 1 - LOCAL_PART_MAX), start);
  if (before.endsWith('@')) {
    const local = LOCAL_PART_END.exec(before.slice(0, -1))?.[0] ?? '';
    return candidate(view, start - 1 - local.length, end, 'email');
  }
  PATH.lastIndex = end;
  const path = (PATH.exec(view.text)?.[0] ?? '').replace(/[.,;:!?)\]}]+$/, '');
  return candidate(view, start, end + path.length, path.startsWith('/') ? 'url' : 'domain');
}

function candidate(view: TextView, start: number, end: number, kind: Candidate['kind']): Candidate {
  const key = view.text.slice(start, end).toLowerCase();
  return { start, end, kind, rule: 'hidden-domain', key, certainty: 'hidden' };
}
