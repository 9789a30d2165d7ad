import { factsOf, type Facts, type StructuredFact } from './facts';
import type { Enrichment } from '@app/enrichment';
import type { StixBundle } from '@app/stix';
import { patternOf, type Concept } from './lexicon';
import { LIMITS } from './limits';
import { quantitiesOf } from './quantity';
import type { Quantity } from './quantity-read';
import type { Unit } from './quantity.data';
import { scopeOf } from './scope';
import type { Scope } from './scope-flags';
import { splitSentences, type Sentence } from './sentence';
import { LEAD_SENTENCES, SECTORS_TOLD, TECHNIQUES_TOLD } from './told';

/** One place where the text speaks of a concept. Offsets are within the sentence. */
export interface Mention {
  readonly concept: Concept;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
}

/** Concepts whose own words carry the negation ("no second factor"), so that one before them is not another. */
const CARRIES_NEGATION: ReadonlySet<Concept> = new Set<Concept>([
  'mfaAbsent',
  'patchMissing',
  'backupMissing',
  'exposedService',
  'noAttack',
  'notExploited',
  'serviceIntact',
  'unproven',
  'disruption',
  'weakPassword',
  'securityCriticised',
  'contestedClaim',
  'unconsentedAct',
  'extortionLeak',
  'zeroDay',
  'deficiency',
  'protectionNoun',
  'insecureDesign',
  'endOfLife',
  'outdatedSystems',
  'formerAccess',
  'stolenLogin',
  'mfaAdvised',
  'patchRecent',
  'accident',
  'noAttack',
  'research',
  'maliceSign',
  'retaliation',
  'stateLinked',
  'stateBlamed',
  'governmentAttributes',
  'vendorAttributes',
  'competitiveAim',
  'intellectualProperty',
]);

/** A negation among the words of the mention itself. */
const INNER_NEGATION = /\b(?:not|never|neither|nor)\b/i;

/** A bundle as the rules see it: facts, sentences, mentions in their scope, quantities. Everything is read once. */
export class Reading {
  readonly facts: Facts;
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  private readonly mentions = new Map<Concept, readonly Mention[]>();
  private readonly asserted = new Map<Concept, readonly Mention[]>();

  constructor(bundle: StixBundle, enrichments: readonly Enrichment[]) {
    this.facts = factsOf(bundle, enrichments);
    this.sentences = splitSentences(this.facts.texts);
    this.quantities = this.sentences
      .flatMap((sentence) => quantitiesOf(sentence))
      .slice(0, LIMITS.quantitiesMax);
  }

  /** Every mention of a concept, whatever its scope, in order of the text. */
  all(concept: Concept): readonly Mention[] {
    let found = this.mentions.get(concept);
    if (!found) {
      found = this.sentences
        .flatMap((sentence) => mentionsIn(sentence, concept))
        .slice(0, LIMITS.mentionsPerConceptMax);
      this.mentions.set(concept, found);
    }
    return found;
  }

  /** The mentions that are stated: neither negated, nor merely possible or planned. */
  stated(concept: Concept): readonly Mention[] {
    let found = this.asserted.get(concept);
    if (!found) {
      found = this.all(concept).filter(
        ({ scope }) => !scope.negated && !scope.hypothetical && !scope.planned,
      );
      this.asserted.set(concept, found);
    }
    return found;
  }

  /** Whether the concept is stated anywhere. */
  states(concept: Concept): boolean {
    return this.stated(concept).length > 0;
  }

  /** The stated mentions of a concept in one sentence. */
  statedIn(sentence: Sentence, concept: Concept): readonly Mention[] {
    return this.stated(concept).filter((mention) => mention.sentence.index === sentence.index);
  }

  /** Stated mentions of `concept` whose sentence also states each of `others`. */
  together(concept: Concept, ...others: readonly Concept[]): readonly Mention[] {
    return this.stated(concept).filter(({ sentence }) =>
      others.every((other) => this.statedIn(sentence, other).length > 0),
    );
  }

  /** The quantities of a unit in one sentence. */
  quantitiesIn(sentence: Sentence, unit: Unit): readonly Quantity[] {
    return this.quantities.filter(
      (quantity) => quantity.sentence === sentence.index && quantity.unit === unit,
    );
  }

  /** The first technique that is one of `ids` or a sub-technique of one; where none is on record, what tells of one. */
  technique(...ids: readonly string[]): StructuredFact | Mention | undefined {
    if (this.facts.techniques.length === 0) return this.told(ids, TECHNIQUES_TOLD, Number.POSITIVE_INFINITY);
    return this.facts.techniques.find(({ value }) =>
      ids.some((id) => value === id || value.startsWith(`${id}.`)),
    );
  }

  /** The first sector of the affected that is one of `names`; where none is on record, what tells of one. */
  sector(names: ReadonlySet<string>): StructuredFact | Mention | undefined {
    if (this.facts.sectors.length === 0) return this.told([...names], SECTORS_TOLD, LEAD_SENTENCES);
    return this.facts.sectors.find(({ value }) => names.has(value));
  }

  private told(
    names: readonly string[],
    concepts: Readonly<Record<string, Concept>>,
    sentencesMax: number,
  ): Mention | undefined {
    return names
      .flatMap((name) => {
        const concept = Object.hasOwn(concepts, name) ? concepts[name] : undefined;
        return concept ? this.stated(concept) : [];
      })
      .find(({ sentence }) => sentence.index < sentencesMax);
  }
}

function mentionsIn(sentence: Sentence, concept: Concept): Mention[] {
  const mentions: Mention[] = [];
  for (const match of sentence.text.matchAll(patternOf(concept, sentence.language))) {
    const end = match.index + match[0].length;
    const scope = scopeOf(sentence.text, match.index, end, sentence.language);
    mentions.push({
      concept,
      sentence,
      start: match.index,
      end,
      scope: CARRIES_NEGATION.has(concept)
        ? { ...scope, negated: false }
        : { ...scope, negated: scope.negated || INNER_NEGATION.test(match[0]) },
    });
    if (mentions.length >= LIMITS.mentionsPerConceptMax) break;
  }
  return mentions;
}
