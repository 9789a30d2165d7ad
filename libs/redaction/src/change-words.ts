import { DETECTOR_WORDS, MASKED_WORDS } from './change-words.data';
import type { Change } from './redaction';

const ACTION_WORDS: Readonly<Record<Change['action'], string>> = {
  absent: 'Left out',
  generalised: 'Made coarser',
  masked: 'Masked',
  minted: 'Under another id',
  dropped: 'Left out',
};

/**
 * A change in one plain sentence: what was done, and why. Every door words a change with this. It repeats nothing of
 * the submission.
 */
export function wordsOf({ action, reason, pointer, masked }: Change): string {
  const what = pointer === '' && action === 'absent' ? 'The whole object is left out' : ACTION_WORDS[action];
  return masked ? `${what}: ${maskedWords(masked)}.` : `${what}: ${reason}.`;
}

function maskedWords({ kind, rule }: NonNullable<Change['masked']>): string {
  const what = Object.hasOwn(MASKED_WORDS, kind) ? MASKED_WORDS[kind] : undefined;
  const [detector = '', reading = ''] = rule.split(' ');
  const how = Object.hasOwn(DETECTOR_WORDS, reading || detector)
    ? DETECTOR_WORDS[reading || detector]
    : undefined;
  return how ? `${what ?? kind}, ${how}` : (what ?? kind);
}
