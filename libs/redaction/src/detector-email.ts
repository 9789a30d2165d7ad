import { findEmails } from '@app/enrichment';
import type { Candidate, Scene } from './detector';

/** `name@host` where the host is an address, or one label with a digit in it (`root@web01`, but not `checkout@v4`). */
const BARE_HOST =
  /^(?:\[?(?:\d{1,3}\.){3}\d{1,3}\]?|(?!v?\d+(?![\p{L}\p{N}-]))(?=[\p{L}-]{1,62}\d)[\p{L}\p{N}-]{2,63}(?![\p{L}\p{N}.]))/u;
const LOCAL_PART = /[\p{L}\p{N}_%+][\p{L}\p{N}._%+-]{0,63}$/u;
const PART_LENGTH_MAX = 64;

/** E-mail addresses, whoever's they are. What stands before the host of a URL is none, and `detectSecrets`'s to find. */
export function detectEmails(scene: Scene): Candidate[] {
  const { text } = scene.view;
  if (!text.includes('@')) return [];
  const inUrls = new Set(scene.urls.filter((url) => url.userEnd > url.userStart).map((url) => url.userEnd));
  const dotted = findEmails(text).map(({ value, start, end }) => candidate(start, end, value));
  return [...dotted, ...bareAddresses(text)].filter(({ start, end }) => {
    return !inUrls.has(start + text.slice(start, end).indexOf('@'));
  });
}

function bareAddresses(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const host = BARE_HOST.exec(text.slice(at + 1, at + 1 + PART_LENGTH_MAX))?.[0];
    const local = host && LOCAL_PART.exec(text.slice(Math.max(0, at - PART_LENGTH_MAX), at))?.[0];
    if (local)
      found.push(candidate(at - local.length, at + 1 + host.length, `${local}@${host}`.toLowerCase()));
  }
  return found;
}

function candidate(start: number, end: number, key: string): Candidate {
  return { start, end, kind: 'email', rule: 'email', key, certainty: 'certain' };
}
