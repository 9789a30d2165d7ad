import type { SelectorPath, StixObject } from '@app/stix';
import { jsonPointer } from '@app/stix';
import type { Plan } from './plan';
import type { Change, LeftWord } from './redaction';
import type { LeafRule } from './rule';
import type { ScrubDepth, ScrubbedValue, TaggedNames, TextScrubber } from './scrubber';
import type { View } from './view';

/** What projecting an object depends on. Fixed for one round over the objects of a rendition. */
export interface Round {
  readonly view: View;
  readonly plan: Plan;
  readonly scrubber: TextScrubber;
  /** The id in the rendition of an object that is in it. `fromId` is the object that names it, in lower case. */
  resolve(id: string, fromId: string): string | undefined;
  /** Ties an object to its author, who is in the rendition. */
  credit(authorId: string, fromId: string): void;
  /** Told of each thing that the rendition does not show as it was submitted. */
  note(change: Change): void;
  /** Lists a word that goes out and that nothing explains. */
  leave(word: LeftWord): void;
}

/** Why something is hidden that redaction alone would show, in words for its submitter. */
export const EXTRA_MASK = 'you mask it besides';

/** One object while it is projected: what its markings admit, and where its list items went. */
export class ObjectScope {
  /** New position of each list item that is kept, by the pointer of the item as submitted. */
  private readonly positions = new Map<string, number>();
  /** Pointers of times that were generalised. */
  private readonly generalised = new Set<string>();

  constructor(
    readonly round: Round,
    readonly object: StixObject,
  ) {}

  get view(): View {
    return this.round.view;
  }

  admits(path: SelectorPath): boolean {
    return this.view.admits(this.object.id, path);
  }

  isCareful(path: SelectorPath): boolean {
    return this.view.isCareful(this.object.id, path);
  }

  /** Whether times and counts at this place are generalised. */
  isVague(path: SelectorPath): boolean {
    return this.isCareful(path) && !this.round.plan.isExact;
  }

  resolve(id: string): string | undefined {
    return this.round.resolve(id.toLowerCase(), this.object.id.toLowerCase());
  }

  /** Ties this object to its author, if the author is named in the rendition; `created_by_ref` itself is set anew. */
  credit(authorId: string): void {
    const id = authorId.toLowerCase();
    if (this.round.plan.treatments.get(id) === 'whole') this.round.credit(id, this.object.id.toLowerCase());
  }

  /**
   * Whose names are masked that nobody told of, in a text that is read closely: below AMBER those of persons, and of
   * organisations too where nobody said explicitly who may read it.
   */
  private namesAt(path: SelectorPath, depth: ScrubDepth): TaggedNames {
    if (depth !== 'everything' || !this.view.isBelowAmber) return 'nobody';
    return this.isCareful(path) ? 'persons-and-organisations' : 'persons';
  }

  /** Scrubs a text, and notes each mask. */
  scrub(text: string, depth: ScrubDepth, path: SelectorPath, rule: LeafRule): ScrubbedValue {
    const names = this.namesAt(path, depth);
    const scrubbed = this.round.scrubber.scrub(text, depth, (id) => this.resolve(id), names);
    for (const { start, end, kind, rule: found } of scrubbed.masks) {
      const span = scrubbed.hasNewIds ? {} : { start, end };
      if (!scrubbed.hasNewIds && this.view.isMasked(text.slice(start, end)))
        this.note(path, { ...span, action: 'masked', rule: 'extra-mask', reason: EXTRA_MASK });
      else {
        const reason = `${kind} found by ${found}`;
        this.note(path, { ...span, action: 'masked', rule, reason, masked: { kind, rule: found } });
      }
    }
    const place = { objectId: this.object.id, pointer: jsonPointer(path) };
    for (const word of scrubbed.left) this.round.leave({ ...place, ...word });
    return scrubbed;
  }

  /** Whether anything in a text would be masked, or is an id that would change. Notes nothing. */
  wouldMask(text: string, depth: ScrubDepth): boolean {
    const scrubbed = this.round.scrubber.scrub(text, depth, (id) => this.resolve(id));
    return scrubbed.masks.length > 0 || scrubbed.hasNewIds;
  }

  /** The kinds of what would be masked in a text that is read closely. Notes nothing. */
  kindsMasked(text: string): string[] {
    return this.round.scrubber.scrub(text, 'secrets', (id) => this.resolve(id)).masks.map(({ kind }) => kind);
  }

  noteMarking(path: SelectorPath): undefined {
    const marking = this.view.levelOf(this.object.id, path);
    const reason = `marked TLP:${marking}, above this audience`;
    this.note(path, { action: 'absent', rule: 'marking', reason, marking });
  }

  note(path: SelectorPath, change: Omit<Change, 'objectId' | 'pointer'>): void {
    this.round.note({ objectId: this.object.id, pointer: jsonPointer(path), ...change });
  }

  noteAbsent(path: SelectorPath, rule: string, reason: string): undefined {
    this.note(path, { action: 'absent', rule, reason });
  }

  noteDropped(path: SelectorPath, reason: string): undefined {
    this.note(path, { action: 'dropped', rule: 'ref', reason });
  }

  noteGeneralised(path: SelectorPath, rule: string, reason: string): void {
    this.generalised.add(jsonPointer(path));
    this.note(path, { action: 'generalised', rule, reason });
  }

  wasGeneralised(path: SelectorPath): boolean {
    return this.generalised.has(jsonPointer(path));
  }

  /** Remembers that the item at `path` now stands at `index` of its list. */
  moved(path: SelectorPath, index: number): void {
    this.positions.set(jsonPointer(path), index);
  }

  /** Where a value of the submitted object stands in the rendition, as far as list positions go. */
  newPath(path: SelectorPath): (string | number)[] | undefined {
    const result: (string | number)[] = [];
    for (const [depth, step] of path.entries()) {
      const place =
        typeof step === 'number' ? this.positions.get(jsonPointer(path.slice(0, depth + 1))) : step;
      if (place === undefined) return undefined;
      result.push(place);
    }
    return result;
  }
}
