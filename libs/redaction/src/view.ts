import type { MarkingIndex, SharingTerms, Tlp } from '@app/marking';
import { isAtMost, markingIndex } from '@app/marking';
import type { SelectorPath, StixBundle, StixObject } from '@app/stix';
import type { Grain } from './generalise';
import type { RedactionContext } from './redaction';
import type { SubmittedObjects } from './submitted-objects';
import { submittedObjects, submittedVersions } from './submitted-objects';

/** What one audience may see of one submission, by marking alone. */
export class View {
  readonly objects: SubmittedObjects;
  /** Every version of each object, by id in lower case. Only what is looked for in text comes from older ones. */
  readonly versions: ReadonlyMap<string, readonly StixObject[]>;
  readonly ceiling: Tlp;
  readonly terms: SharingTerms;
  /** Whether this audience is below AMBER, where what nobody marked is treated with care. */
  readonly isBelowAmber: boolean;
  readonly grain: Grain;
  /** The platform's own identity, in lower case. */
  readonly platformId: string;
  private readonly marks: MarkingIndex;

  constructor(bundle: StixBundle, context: RedactionContext) {
    this.objects = submittedObjects(bundle);
    this.versions = submittedVersions(bundle);
    this.ceiling = context.audience.ceiling;
    this.terms = context.terms;
    this.marks = markingIndex(bundle, context.terms);
    this.isBelowAmber = !isAtMost('AMBER', this.ceiling);
    this.platformId = context.platform.id.toLowerCase();
    this.grain = isAtMost('GREEN', this.ceiling) ? 'day' : 'month';
  }

  /** Whether the markings admit an object, or the value at a path in it. */
  admits(id: string, path?: SelectorPath): boolean {
    return isAtMost(this.levelOf(id, path), this.ceiling);
  }

  /** The effective level of an object, or of the value at a path in it. */
  levelOf(id: string, path?: SelectorPath): Tlp {
    return path ? this.marks.at(id, path).level : this.marks.object(id).level;
  }

  /** Whether a marking, not the terms, says the level. */
  isExplicit(id: string, path?: SelectorPath): boolean {
    return path ? this.marks.at(id, path).explicit : this.marks.object(id).explicit;
  }

  /** Whether nothing marked the value above the audience: what a generalised victim or reporter may be made from. */
  isNotWithheld(id: string, path: SelectorPath): boolean {
    return !this.isExplicit(id, path) || this.admits(id, path);
  }

  /** Whether a value is to be treated with care: below AMBER, and nobody marked it as fit for this audience. */
  isCareful(id: string, path: SelectorPath): boolean {
    return this.isBelowAmber && !this.isExplicit(id, path);
  }

  /** Whether nobody marked it and it is AMBER at most, so that what it says of a victim or reporter may be generalised. */
  isAmberByDefault(id: string, path?: SelectorPath): boolean {
    const isNotAbove =
      isAtMost(this.levelOf(id, path), 'AMBER') && isAtMost(this.terms.floorTlp, this.ceiling);
    return isNotAbove && !this.isExplicit(id, path);
  }
}
