import { isIdentifier } from '@app/stix';
import { scrub } from './scrub';
import type { Mask, Party, ScrubContext, Scrubbed } from './scrub-context';

/** What stands in a text for the id of an object that is not in the rendition. */
const UNKNOWN_OBJECT = '[object]';

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
  private readonly memory = new Map<string, Scrubbed>();
  /** One context for all texts of a depth: `scrub` makes each ready once. */
  private readonly contexts: Readonly<Record<ScrubDepth, ScrubContext>>;

  /** `isStructural`: whether texts are rid of personal and technical secrets too. */
  constructor(hiddenParties: readonly Party[], keep: readonly string[], isStructural: boolean) {
    this.contexts = {
      names: { hiddenParties, keep, structural: false },
      everything: { hiddenParties, keep, structural: isStructural },
    };
  }

  scrub(text: string, depth: ScrubDepth, resolve: (id: string) => string | undefined): ScrubbedValue {
    const withIds = replaceIds(text, resolve);
    const { text: scrubbed, masks } = this.remembered(withIds, depth);
    return { text: scrubbed, masks, hasNewIds: withIds !== text };
  }

  private remembered(text: string, depth: ScrubDepth): Scrubbed {
    const key = `${depth} ${text}`;
    const known = this.memory.get(key);
    if (known) return known;
    const scrubbed = scrub(text, this.contexts[depth]);
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
