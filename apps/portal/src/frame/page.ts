import type { UseQueryOptions } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Area } from '../language/areas';
import type { Language } from '../language/languages';

/** Where a reader is: what a page needs to know to say what it will ask. */
export interface Where {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly search: URLSearchParams;
  readonly language: Language;
}

/** What a file of a page exports. */
export interface PageModule {
  readonly Page: ComponentType;
  /** What the api asks before it renders the page, so that it can be read without scripts. */
  readonly questions?: (where: Where) => readonly AnyQuestion[];
}

/** A question of any type: what is kept of it is checked where it is used. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyQuestion = UseQueryOptions<any, any, any, any>;

/** One entry of the table of pages. */
export interface PageEntry {
  /** A pattern of react-router, without the prefix of a language. */
  readonly path: string;
  /** The files of words that it needs besides those of the frame. */
  readonly areas: readonly Area[];
  /** Its file, below `src` and without its ending. */
  readonly file: string;
}
