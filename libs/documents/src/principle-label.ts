import { type CatalogueId, CATALOGUE_IDS, catalogue } from '@app/principles';
import type { Language } from './language';
import type { Words } from './words';
import { WORDING_FR } from './wording-fr.data';

/** How a principle is called and worded in a language, and whether these are its official words. */
export interface PrincipleLabel {
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly official: boolean;
  readonly source: string;
}

/** The label of a principle of a catalogue; undefined for one that no catalogue has. */
export function principleLabel(
  words: Words,
  language: Language,
  catalogueId: string,
  principle: string,
): PrincipleLabel | undefined {
  const id = CATALOGUE_IDS.find((known) => known === catalogueId);
  const found = id && catalogue(id).principles.find(({ key }) => String(key) === principle);
  if (!id || !found) return undefined;
  const wording = language === 'fr' ? WORDING_FR[id]?.[principle] : undefined;
  return {
    label: labelOf(words, id, principle),
    name: wording?.name ?? found.name,
    text: wording?.text ?? found.text,
    official: language === 'en' || wording?.official === true,
    source: sourceOf(id, language),
  };
}

function labelOf(words: Words, id: CatalogueId, principle: string): string {
  return id === 'paris-call' ? words.paris(principle) : words.norm(principle);
}

function sourceOf(id: CatalogueId, language: Language): string {
  if (language === 'en') return catalogue(id).source.split(';')[0] ?? '';
  return id === 'paris-call' ? 'Appel de Paris du 12 novembre 2018' : 'A/70/174, paragraphe 13';
}

/** The title of a catalogue in a language. */
export function catalogueTitle(language: Language, id: CatalogueId): string {
  if (language === 'en') return catalogue(id).title;
  return id === 'paris-call'
    ? 'Appel de Paris pour la confiance et la sécurité dans le cyberespace'
    : 'Normes des Nations Unies pour un comportement responsable des États dans l’usage des TIC';
}
