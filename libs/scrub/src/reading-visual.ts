import type { TextView } from '@app/enrichment';
import { reread, type Reread } from './reading';
import { LOOKS_LIKE } from './reading-visual.data';

const LATIN = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([latin, letters]) =>
    Array.from(letters, (letter) => [letter, latin] as const),
  ),
);
/** What may look like a Latin letter: nothing below the small letters of IPA and Greek but a few. */
const LOOK_ALIKE = new RegExp(`[${[...LATIN.keys()].join('')}]`, 'gu');
/** A text as it looks: letters of other scripts as the Latin ones that they look like. Undefined when there are none. */
export function visualReading(text: string): TextView | undefined {
  const parts = [...text.matchAll(LOOK_ALIKE)].map((match): Reread => {
    return { start: match.index, end: match.index + match[0].length, text: LATIN.get(match[0]) ?? match[0] };
  });
  return parts.length > 0 ? reread(text, parts) : undefined;
}
