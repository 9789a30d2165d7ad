import type { Tlp } from '@app/marking';
import type { Language } from './language';

/** A stretch of text of one kind. `language` is given where it differs from the document's. */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis' | 'quote' | 'code' | 'quiet';
  readonly language?: string;
  /** The number of a piece of evidence, printed as a reference to it. */
  readonly note?: number;
}

/** Text in reading order. */
export type Text = readonly Run[];

/** A column of a table; `share` is its part of the width, in hundredths. */
export interface Column {
  readonly title: string;
  readonly share: number;
  readonly numeric?: boolean;
}

/** A bar of a chart: its label, its length, the number it is a part of, and whether its period has not ended. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly of: number;
  readonly partial: boolean;
}

/** Evidence as it is printed: its number, the words in their own language, and where they stand. */
export interface Note {
  readonly number: number;
  readonly quote: Text;
  readonly place: string;
}

/** One block of a section. Both renderers know all of them. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: 'small' | 'heading' }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly term: string; readonly value: Text }[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
    }
  | {
      readonly kind: 'principle';
      readonly heading: string;
      readonly verdict: Text;
      readonly certainty: string;
      readonly wording: Text;
      readonly wordingSource: string;
      readonly lines: readonly Text[];
    }
  | { readonly kind: 'notes'; readonly notes: readonly Note[] }
  | {
      readonly kind: 'bars';
      readonly caption: string;
      readonly bars: readonly Bar[];
      readonly legend: string;
    };

/** A titled part of a document. */
export interface Section {
  readonly title: string;
  /** The language of the title, where it is not the document's. */
  readonly titleLanguage?: string;
  readonly blocks: readonly Block[];
  /** Whether it begins on a page of its own. */
  readonly newPage?: boolean;
}

/** What stands at the foot of every document, so that it can be found and cited again. */
export interface Imprint {
  readonly catalogues: readonly string[];
  /** The day on which it was made, YYYY-MM-DD. It is no part of the content hash. */
  readonly madeOn: string;
  readonly address: string;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
  readonly citation: string;
}

/** The kinds of document. */
export type DocumentKind = 'brief' | 'dossier' | 'trend';

/** A document in one language, for one viewer, ready to be rendered. */
export interface DocumentModel {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly kindTitle: string;
  readonly title: Text;
  readonly subtitle: string;
  readonly marking: Tlp;
  /** A line that must not be overlooked, such as that this is demonstration data. */
  readonly warnings: readonly string[];
  readonly summary: Text;
  readonly sections: readonly Section[];
  readonly closing: readonly Text[];
  readonly imprint: Imprint;
}
