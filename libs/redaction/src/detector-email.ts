import { findEmails } from '@app/enrichment';
import type { Candidate, Scene } from './detector';

/** `name@host` where the host is an address, or a single label with a digit in it (`root@web01`), is personal too. */
const BARE_HOST =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+-]{0,63}@(?:\[?(?:\d{1,3}\.){3}\d{1,3}\]?|(?!v?\d+(?![\p{L}\p{N}-]))(?=[\p{L}-]{1,62}\d)[\p{L}\p{N}-]{2,63}(?![\p{L}\p{N}.]))/gu;

/** E-mail addresses, whoever's they are. */
export function detectEmails({ view }: Scene): Candidate[] {
  const dotted = findEmails(view.text);
  const bare = view.text.includes('@')
    ? [...view.text.matchAll(BARE_HOST)].map((match) => ({
        value: match[0].toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
      }))
    : [];
  return [...dotted, ...bare].map(({ value, start, end }) => ({
    start,
    end,
    kind: 'email',
    rule: 'email',
    key: value,
    certainty: 'certain',
  }));
}
