import { createHmac } from 'node:crypto';
import { nameKey } from '@app/scrub';

/** What a victim whose name is hidden is called in a community that agreed to it. */
export type PseudonymOf = (name: string) => string;

/** Without vowels, so that no pseudonym is a word; without what looks alike. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';
const GROUP = 4;
const GROUPS = 2;
/** The greatest multiple of the number of letters that a byte can hold: beyond it letters would not be equally likely. */
const BYTE_MAX = Math.floor(256 / LETTERS.length) * LETTERS.length;

/**
 * The pseudonyms of one community for one submitter: HMAC-SHA256 of the submitter and the name's core under the key of
 * the community's epoch. Who has no key can neither compute nor link one, and what another submitter reports of the
 * same victim carries another.
 */
export function pseudonymsUnder(key: Uint8Array, submitterId: string): PseudonymOf {
  return (name) => {
    const letters = lettersOf(key, JSON.stringify([submitterId.toLowerCase(), nameKey(name)]));
    const groups = Array.from({ length: GROUPS }, (_, index) =>
      letters.slice(index * GROUP, (index + 1) * GROUP),
    );
    return `Victim ${groups.join('-')}`;
  };
}

function lettersOf(key: Uint8Array, message: string): string {
  let letters = '';
  for (let round = 0; letters.length < GROUP * GROUPS; round += 1) {
    const digest = createHmac('sha256', key).update(`${round} ${message}`).digest();
    for (const byte of digest) if (byte < BYTE_MAX) letters += LETTERS[byte % LETTERS.length];
  }
  return letters;
}

/** What a preview shows: the same for every name, so that a made-up report tells nothing of the real ones. */
export const placeholderPseudonym: PseudonymOf = () => 'Victim ····-····';
