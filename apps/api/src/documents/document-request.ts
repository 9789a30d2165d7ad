import { type Language, isLanguage } from '@app/documents';
import { Problem } from '@app/problem';

/** What a reader may ask for: the language, the format, and the paper of a PDF. */
export interface DocumentRequest {
  readonly language: Language;
  readonly format: 'html' | 'pdf';
  readonly paper: Paper;
}

/** Paper sizes. */
export type Paper = 'A4' | 'Letter';

/** The formats in which the record of an incident is given as a table. */
const SHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

const FORMATS = ['html', 'pdf'] as const;
const PAPERS: Readonly<Record<string, Paper>> = { a4: 'A4', letter: 'Letter' };
const ID_LENGTH_MAX = 200;

/**
 * Reads the options of a document's address: `language` (en, fr), `format` (html, pdf), `paper` (a4, letter).
 * @throws Problem `invalid-input` for a value that is none of these.
 */
export function parseDocumentRequest(query: Readonly<Record<string, unknown>>): DocumentRequest {
  const { language = 'en', format = 'html', paper = 'a4' } = query;
  if (!isLanguage(language)) throw new Problem('invalid-input', '`language` is en or fr.');
  const asked = FORMATS.find((known) => known === format);
  if (!asked) throw new Problem('invalid-input', '`format` is html or pdf.');
  const size = typeof paper === 'string' && Object.hasOwn(PAPERS, paper) ? PAPERS[paper] : undefined;
  if (!size) throw new Problem('invalid-input', '`paper` is a4 or letter.');
  return { language, format: asked, paper: size };
}

/**
 * Reads the format of a table from an address: csv unless it says xlsx.
 * @throws Problem `invalid-input` for any other.
 */
export function parseSheetFormat({ format = 'csv' }: Readonly<Record<string, unknown>>): SheetFormat {
  const asked = SHEET_FORMATS.find((known) => known === format);
  if (!asked) throw new Problem('invalid-input', '`format` is csv or xlsx.');
  return asked;
}

/** An id from an address. @throws Problem `not-found` for one that can be no id. */
export function requireId(id: string): string {
  if (id.length > ID_LENGTH_MAX || /[^\w-]/.test(id)) throw notFound();
  return id;
}

/** What a hidden thing and an absent one answer alike. */
export function notFound(): Problem {
  return new Problem('not-found', 'There is nothing at this address.');
}
