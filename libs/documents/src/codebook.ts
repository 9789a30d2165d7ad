import { type CatalogueId, CATALOGUE_IDS, type Crossing, catalogue } from '@app/principles';
import { CODEBOOK_FR, CONDITIONS } from './codebook-fr.data';
import type { Language } from './language';
import { principleLabel } from './principle-label';
import { ELEMENTS_FR } from './wording-fr.data';
import { wordsOf } from './words-of';

const PARIS_ELEMENT = 'a finding on the principle of the Paris Call from which the norm follows';
const STATE_ELEMENT = 'a State named by a government, a court or an organisation of States';

/** Words of the catalogue, as findings have them, and the same in the language of the reader. */
export interface Named {
  readonly word: string;
  readonly text: string;
}

/** A crossing between a principle of the Paris Call and a norm, in the language of the reader. */
export interface ReadCrossing {
  readonly fromCatalogue: string;
  readonly from: string;
  readonly toCatalogue: string;
  readonly to: string;
  readonly strength: Crossing['strength'];
  readonly conditions: readonly Named[];
  readonly contravenes: boolean;
  readonly rationale: string;
}

/** A principle with all by which it is read: in the language of the reader, its official English words besides. */
export interface Codebook {
  readonly catalogue: CatalogueId;
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly official: boolean;
  readonly source: string;
  readonly officialText: string;
  readonly note: string | null;
  readonly relations: readonly string[];
  readonly elements: readonly Named[];
  readonly clear: readonly string[];
  readonly arguable: readonly string[];
  readonly excluded: readonly string[];
  readonly positive: readonly string[];
  readonly gates: readonly string[];
  readonly crossings: readonly ReadCrossing[];
}

/** The principles of a catalogue, as a reader of a language reads them. */
export function codebookOf(language: Language, id: CatalogueId): Codebook[] {
  const { principles, gates = [] } = catalogue(id);
  const list = (sentences: readonly string[] = []) => sentences.map((each) => sentenceIn(language, each));
  return principles.map((principle) => {
    const key = String(principle.key);
    const crossings = crossingsOf(language, id, key);
    const label = principleLabel(wordsOf(language), language, id, key)!;
    return {
      catalogue: id,
      id: key,
      label: label.label,
      name: label.name,
      text: label.text,
      official: label.official,
      source: label.source,
      officialText: principle.text,
      note: principle.note === undefined ? null : sentenceIn(language, principle.note),
      relations: principle.relations,
      elements: elementsOf(principle.elements, crossings).map((word) => elementIn(language, word)),
      clear: list(principle.clear),
      arguable: list(principle.arguable),
      excluded: list(principle.excluded),
      positive: list(principle.positive),
      gates: list(gates.map(({ rule }) => rule)),
      crossings,
    };
  });
}

/** The elements of a principle; of a norm, those that a crossing can bring. */
function elementsOf(own: readonly string[] | undefined, crossings: readonly ReadCrossing[]): string[] {
  if (own) return [...own];
  const conditions = crossings.flatMap(({ conditions: each }) => each.map(({ word }) => word));
  return [...new Set([PARIS_ELEMENT, STATE_ELEMENT, ...conditions])];
}

function crossingsOf(language: Language, id: CatalogueId, key: string): ReadCrossing[] {
  return CATALOGUE_IDS.flatMap((target) =>
    (catalogue(target).crosswalk ?? [])
      .filter(({ from, to }) =>
        target === id ? String(to) === key : from.catalogue === id && String(from.principle) === key,
      )
      .map((crossing) => ({
        fromCatalogue: crossing.from.catalogue,
        from: String(crossing.from.principle),
        toCatalogue: target,
        to: String(crossing.to),
        strength: crossing.strength,
        conditions: crossing.condition.map((code) => elementIn(language, CONDITIONS[code] ?? code)),
        contravenes: crossing.contravenes === true,
        rationale: sentenceIn(language, crossing.rationale),
      })),
  );
}

function elementIn(language: Language, word: string): Named {
  return { word, text: language === 'fr' ? (ELEMENTS_FR[word] ?? word) : word };
}

function sentenceIn(language: Language, sentence: string): string {
  return language === 'fr' ? (CODEBOOK_FR[sentence] ?? sentence) : sentence;
}
