import type { Run, Text } from './document';
import { type Language, Locale } from './language';
import type { Notes } from './notes';
import { type Words, wordIn } from './words';
import { wordsOf } from './words-of';
import { ELEMENTS_FR } from './wording-fr.data';

/** What every section needs to be written: the language, and how much room there is. */
export class Writing {
  readonly words: Words;
  readonly locale: Locale;

  constructor(readonly language: Language) {
    this.words = wordsOf(language);
    this.locale = new Locale(language);
  }

  /** A name of the vocabulary of sectors in words; an unknown one as it stands. */
  sector(sector: string): string {
    return wordIn(this.words.sectors, sector);
  }

  /** An element of a principle in this language; in the catalogue's own words where there is no translation. */
  element(element: string): string {
    return this.language === 'fr' ? wordIn(ELEMENTS_FR, element) : element;
  }

  /** Names of places: countries by their code, and regions where no country is recorded. */
  places(countries: readonly string[], regions: readonly string[]): string[] {
    if (countries.length > 0) return countries.map((code) => this.locale.place(code));
    return regions.map((region) => wordIn(this.words.regions, region));
  }

  /** The name of a party as the record gives it; of a State or a known organisation, as this language calls it. */
  party(name: string | null, country: string | null, isState: boolean): string | undefined {
    if (isState && country) return this.locale.place(country);
    if (name === null) return undefined;
    const known = wordIn(this.words.organisations, name);
    if (known !== name || !Object.hasOwn(this.words.organisations, name.toLocaleLowerCase('en')))
      return known;
    return wordIn(this.words.organisations, name.toLocaleLowerCase('en'));
  }

  /** A list in words, or that nothing was recorded. */
  list(items: readonly string[]): Run {
    return items.length === 0
      ? { text: this.words.notRecorded, style: 'quiet' }
      : { text: this.locale.list(items, this.words.more) };
  }

  /** A list in words that begins with a capital. */
  sentence(text: string): string {
    return text.slice(0, 1).toLocaleUpperCase(this.language) + text.slice(1);
  }
}

/** The greatest numbers of things that a document prints, by its kind. What is left out is counted. */
export interface Room {
  /** Whether all has to stand on one page. */
  readonly isBrief: boolean;
  readonly descriptionLengthMax: number;
  readonly principlesMax: number;
  readonly normsMax: number;
  readonly wordingLengthMax: number;
  readonly claimsMax: number;
  readonly responsesMax: number;
  readonly measuresMax: number;
  readonly unknownMax: number;
  readonly notesMax: number;
  readonly notesEachMax: number;
  readonly sourcesMax: number;
  readonly commentsMax: number;
  readonly valueLengthMax: number;
  readonly statementsMax: number;
  readonly statementLengthMax: number;
}

/** A brief is one page. */
export const BRIEF_ROOM: Room = {
  isBrief: true,
  descriptionLengthMax: 620,
  principlesMax: 3,
  normsMax: 3,
  wordingLengthMax: 400,
  claimsMax: 4,
  responsesMax: 3,
  measuresMax: 5,
  unknownMax: 4,
  notesMax: 5,
  notesEachMax: 2,
  sourcesMax: 0,
  commentsMax: 0,
  valueLengthMax: 120,
  statementsMax: 3,
  statementLengthMax: 240,
};

/** A dossier holds everything that a record can reasonably have. */
export const DOSSIER_ROOM: Room = {
  isBrief: false,
  descriptionLengthMax: 20_000,
  principlesMax: 20,
  normsMax: 20,
  wordingLengthMax: 1_000,
  claimsMax: 20,
  responsesMax: 20,
  measuresMax: 20,
  unknownMax: 60,
  notesMax: 150,
  notesEachMax: 12,
  sourcesMax: 60,
  commentsMax: 40,
  valueLengthMax: 400,
  statementsMax: 40,
  statementLengthMax: 5_000,
};

/** A section writer's tools: words, room, and the notes of this document. */
export interface Context {
  readonly writing: Writing;
  readonly room: Room;
  readonly notes: Notes;
}

/** Plain text as a run of text. */
export function plain(text: string): Text {
  return [{ text }];
}
