import { idsByDigits, replaceQuotedIds, type IdsByDigits } from './quoted-ids';
import { scrub } from './scrub';
import type { Mask, Party, ScrubContext, Scrubbed } from './scrub-context';

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

  private readonly ids: IdsByDigits;

  /**
   * `isStructural`: whether texts are rid of personal and technical secrets too. `ids`: those of all objects of the
   * submission, whose UUIDs are replaced however a text quotes them.
   */
  constructor(
    hiddenParties: readonly Party[],
    keep: readonly string[],
    isStructural: boolean,
    ids: readonly string[] = [],
  ) {
    this.ids = idsByDigits(ids);
    this.contexts = {
      names: { hiddenParties, keep, structural: false },
      everything: { hiddenParties, keep, structural: isStructural },
    };
  }

  scrub(text: string, depth: ScrubDepth, resolve: (id: string) => string | undefined): ScrubbedValue {
    const withIds = replaceQuotedIds(text, this.ids, resolve);
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

export { replaceIds } from './quoted-ids';
