import { MaskLedger, type Mask, type Party, type ScrubContext, type Scrubbed, scrub } from '@app/scrub';
import { idsByDigits, replaceQuotedIds, type IdsByDigits } from './quoted-ids';

/** A scrubbed text. `masks` hold offsets into the original, or are empty of use when ids were replaced too. */
export interface ScrubbedValue {
  readonly text: string;
  readonly masks: readonly Mask[];
  /** Words that nothing explains, as they stand in the original. */
  readonly left: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** Whether ids of objects in the text were replaced; offsets of masks then do not fit the original. */
  readonly hasNewIds: boolean;
}

/** How a text is scrubbed: of hidden parties only, of personal and technical secrets as well, or as running text. */
export type ScrubDepth = 'names' | 'secrets' | 'everything';

/** Whose names are masked that nobody told of: of persons, of organisations too, or nobody's. */
export type TaggedNames = NonNullable<ScrubContext['names']> | 'nobody';

/** Masks what stands in texts. `resolve` gives the id in the rendition of an object quoted by its id. */
export interface TextScrubber {
  /** Whether a mask was given out here, and is not one that a text of the submission carries. */
  gave(mask: string): boolean;
  scrub(
    text: string,
    depth: ScrubDepth,
    resolve: (id: string) => string | undefined,
    names?: TaggedNames,
  ): ScrubbedValue;
}

/** Masks nothing: for finding out which objects a rendition holds before its texts are looked at. */
export const NO_SCRUBBER: TextScrubber = {
  gave: () => false,
  scrub: (text) => ({ text, masks: [], left: [], hasNewIds: false }),
};

/**
 * Scrubs with one set of hidden parties and remembers what it did: the same texts come back in each round. Masks of all
 * texts agree; their numbers are those of this scrubber alone, until `withNumberedMasks` gives them those of a rendition.
 */
export class Scrubber implements TextScrubber {
  private readonly memory = new Map<string, Scrubbed>();
  /** One context for all texts of a depth: `scrub` makes each ready once. */
  private readonly contexts: Readonly<Record<ScrubDepth, Readonly<Record<TaggedNames, ScrubContext>>>>;

  private readonly ledger = new MaskLedger();
  private readonly ids: IdsByDigits;

  /**
   * `isStructural`: whether texts are rid of personal and technical secrets too. `ids`: those of all objects of the
   * submission, whose UUIDs are replaced however a text quotes them. `carried`: masks that stand in its texts already.
   */
  constructor(
    hiddenParties: readonly Party[],
    keep: readonly string[],
    isStructural: boolean,
    ids: readonly string[] = [],
    carried = '',
  ) {
    this.ledger.reserve(carried);
    this.ids = idsByDigits(ids);
    const read = byNames({ hiddenParties, keep, structural: isStructural });
    this.contexts = {
      names: byNames({ hiddenParties, keep, structural: false }),
      secrets: read,
      everything: read,
    };
  }

  scrub(
    text: string,
    depth: ScrubDepth,
    resolve: (id: string) => string | undefined,
    names: TaggedNames = 'nobody',
  ): ScrubbedValue {
    const withIds = replaceQuotedIds(text, this.ids, resolve);
    const { text: scrubbed, masks, residue } = this.remembered(withIds, depth, names);
    const left = residue.flatMap(({ start, end }) => {
      const word = withIds.slice(start, end);
      const at = withIds === text ? start : text.indexOf(word);
      return at < 0 ? [] : [{ start: at, end: at + word.length, text: word }];
    });
    return { text: scrubbed, masks, left, hasNewIds: withIds !== text };
  }

  gave(mask: string): boolean {
    return this.ledger.gave(mask);
  }

  private remembered(text: string, depth: ScrubDepth, names: TaggedNames): Scrubbed {
    const key = `${depth} ${names} ${text}`;
    const known = this.memory.get(key);
    if (known) return known;
    const scrubbed = scrub(text, this.contexts[depth][names], this.ledger);
    this.memory.set(key, scrubbed);
    return scrubbed;
  }
}

function byNames(context: ScrubContext): Readonly<Record<TaggedNames, ScrubContext>> {
  return {
    nobody: context,
    persons: { ...context, names: 'persons' },
    'persons-and-organisations': { ...context, names: 'persons-and-organisations' },
  };
}

export { replaceIds } from './quoted-ids';
