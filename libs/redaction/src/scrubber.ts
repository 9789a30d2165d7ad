import { isIdentifier } from '@app/stix';
import { scrub } from './scrub';
import type { Mask, Party, ScrubContext } from './scrub-context';

/** What stands in a text for the id of an object that is not in the rendition. */
export const UNKNOWN_OBJECT = '[object]';

/** A scrubbed text. `masks` hold offsets into the original, or are empty of use when ids were replaced too. */
export interface ScrubbedValue {
  readonly text: string;
  readonly masks: readonly Mask[];
  /** Whether ids of objects in the text were replaced; offsets of masks then do not fit the original. */
  readonly hasNewIds: boolean;
}

/** How a text is scrubbed: of hidden parties only, or of personal and technical secrets as well. */
export type ScrubDepth = 'names' | 'everything';

/** Masks what stands in texts. `resolve` gives the id in the rendition of an object quoted by its id. */
export interface TextScrubber {
  scrub(text: string, depth: ScrubDepth, resolve: (id: string) => string | undefined): ScrubbedValue;
}

/** Masks nothing: for finding out which objects a rendition holds before its texts are looked at. */
export const NO_SCRUBBER: TextScrubber = {
  scrub: (text) => ({ text, masks: [], hasNewIds: false }),
};

/** Scrubs with one set of hidden parties and remembers what it did: the same texts come back in each round. */
export class Scrubber implements TextScrubber {
  private readonly memory = new Map<string, { text: string; masks: readonly Mask[] }>();

  constructor(
    private readonly hiddenParties: readonly Party[],
    private readonly keep: readonly string[],
    private readonly isStructural: boolean,
  ) {}

  scrub(text: string, depth: ScrubDepth, resolve: (id: string) => string | undefined): ScrubbedValue {
    const withIds = replaceIds(text, resolve);
    const structural = this.isStructural && depth === 'everything';
    const { text: scrubbed, masks } = this.remembered(withIds, structural);
    return { text: scrubbed, masks, hasNewIds: withIds !== text };
  }

  private remembered(text: string, structural: boolean): { text: string; masks: readonly Mask[] } {
    const key = `${structural ? 's' : 'n'}${text}`;
    const known = this.memory.get(key);
    if (known) return known;
    const context: ScrubContext = { hiddenParties: this.hiddenParties, keep: this.keep, structural };
    const scrubbed = scrub(text, context);
    this.memory.set(key, scrubbed);
    return scrubbed;
  }
}

const UUID_TAIL = /--[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const TYPE_CHARACTER = /[a-z0-9-]/i;
const TYPE_LENGTH_MAX = 250;

/** Ids of objects quoted in a text become their ids in the rendition, or `[object]`: an original id links renditions. */
export function replaceIds(text: string, resolve: (id: string) => string | undefined): string {
  let result = '';
  let done = 0;
  for (const match of text.matchAll(UUID_TAIL)) {
    const start = typeStart(text, match.index, done);
    const end = match.index + match[0].length;
    const id = text.slice(start, end);
    if (start === match.index || !isIdentifier(id)) continue;
    result += text.slice(done, start) + (resolve(id.toLowerCase()) ?? UNKNOWN_OBJECT);
    done = end;
  }
  return result + text.slice(done);
}

/** Where the type in front of `--` begins. */
function typeStart(text: string, separator: number, earliest: number): number {
  let start = separator;
  const limit = Math.max(earliest, separator - TYPE_LENGTH_MAX);
  while (start > limit && TYPE_CHARACTER.test(text.charAt(start - 1))) start--;
  return start;
}
