import type { EffectiveMarking, MarkingIndex, SharingTerms, Tlp } from '@app/marking';
import { isAtMost, markingIndex } from '@app/marking';
import { type Party, type ScrubContext, scrub } from '@app/scrub';
import type { SelectorPath, StixBundle, StixObject } from '@app/stix';
import { maskedParties } from './extra-mask';
import type { Grain } from './generalise';
import type { PseudonymOf } from './pseudonym';
import type { RedactionContext } from './redaction';
import type { SubmittedObjects } from './submitted-objects';
import { submittedObjects, submittedVersions, textAt } from './submitted-objects';

/** Only a community agrees to pseudonyms. */
const AGREEING: ReadonlySet<string> = new Set(['clients', 'community']);

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
  /** What the submitter masks besides, as parties that are hidden from this audience. */
  readonly extraParties: readonly Party[];
  private readonly marks: MarkingIndex;
  private readonly pseudonyms: PseudonymOf | undefined;
  private readonly extraContext: ScrubContext;

  constructor(bundle: StixBundle, context: RedactionContext) {
    this.objects = submittedObjects(bundle);
    this.versions = submittedVersions(bundle);
    this.ceiling = context.audience.ceiling;
    this.terms = context.terms;
    this.marks = markingIndex(bundle, context.terms, context.lowered);
    this.pseudonyms = AGREEING.has(context.audience.kind) ? context.pseudonymOf : undefined;
    this.extraParties = maskedParties(context.extraMasks ?? [], this.ceiling);
    this.extraContext = { hiddenParties: this.extraParties, keep: [], structural: false };
    this.isBelowAmber = !isAtMost('AMBER', this.ceiling);
    this.platformId = context.platform.id.toLowerCase();
    this.grain = isAtMost('GREEN', this.ceiling) ? 'day' : 'month';
  }

  /** Whether the markings admit an object, or the value at a path in it. */
  admits(id: string, path?: SelectorPath): boolean {
    return isAtMost(this.levelOf(id, path), this.ceiling);
  }

  /**
   * What an identity is called whose name a marking hides from this audience, where its community agreed to pseudonyms.
   * The one value in a rendition that depends on something hidden: whether two names are one.
   */
  pseudonymOf(identity: StixObject): string | undefined {
    const name = textAt(identity, 'name');
    if (!this.pseudonyms || name === undefined || this.admits(identity.id, ['name'])) return undefined;
    return this.pseudonyms(name);
  }

  /** The effective level of an object, or of the value at a path in it. */
  levelOf(id: string, path?: SelectorPath): Tlp {
    return this.markingOf(id, path).level;
  }

  /** Whether markings, not the terms, say the level: then it is a permission. */
  isExplicit(id: string, path?: SelectorPath): boolean {
    return this.markingOf(id, path).explicit;
  }

  /**
   * Whether a marking, not the terms, puts an object or value above the audience: declared hidden, and nothing that a
   * generalised victim or reporter may be made from.
   */
  isWithheld(id: string, path?: SelectorPath): boolean {
    const { declared } = this.markingOf(id, path);
    return declared !== undefined && !isAtMost(declared, this.ceiling);
  }

  /** Whether a value is to be treated with care: below AMBER, and nobody marked it as fit for this audience. */
  isCareful(id: string, path: SelectorPath): boolean {
    return this.isBelowAmber && !this.isExplicit(id, path);
  }

  /** Whether nobody marked it and it is AMBER at most, so that what it says of a victim or reporter may be generalised. */
  isAmberByDefault(id: string, path?: SelectorPath): boolean {
    const isNotAbove =
      isAtMost(this.levelOf(id, path), 'AMBER') && isAtMost(this.terms.floorTlp, this.ceiling);
    return isNotAbove && !this.isExplicit(id, path) && !this.isWithheld(id, path);
  }

  /** Whether the submitter masks something in a text besides what redaction hides. */
  isMasked(text: string): boolean {
    return this.extraParties.length > 0 && scrub(text, this.extraContext).masks.length > 0;
  }

  private markingOf(id: string, path?: SelectorPath): EffectiveMarking {
    return path ? this.marks.at(id, path) : this.marks.object(id);
  }
}
