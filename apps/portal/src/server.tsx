import { dehydrate } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Send } from './data/ask';
import { identityQuestion } from './frame/identity';
import type { Scheme } from './frame/look';
import { prepare } from './frame/outlet';
import { PAGES, loadedPage, pageAt } from './frame/pages';
import { Portal } from './frame/portal';
import { newQueryClient } from './frame/query-client';
import type { Told } from './frame/told';
import { LANGUAGES, type Language, languageOfPath, pathIn } from './language/languages';
import { translator } from './language/translate';

/** What the api knows of a request for a page. */
export interface Asked {
  /** The path as it was asked, with the prefix of a language. */
  readonly path: string;
  /** The query string, with its question mark, or nothing. */
  readonly search: string;
  readonly scheme: Scheme;
  readonly nonce: string;
  /** The address under which it was asked, without a path. */
  readonly origin: string;
  /** Asks GraphQL as the reader. */
  readonly send: Send;
}

/** A page, ready to be put into a document. */
export interface Rendered {
  readonly status: number;
  readonly title: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The same page in every language. */
  readonly alternates: readonly { readonly language: Language; readonly path: string }[];
  readonly html: string;
  /** The sources of what the page loads besides the frame: its code and its words. */
  readonly sources: readonly string[];
  /** What was asked to render it, so that a browser need not ask again. */
  readonly answers: unknown;
}

/** The pattern of every page. */
export const PATHS: readonly string[] = PAGES.map(({ path }) => path);

/** Renders a page as its reader may see it. */
export async function renderPage({ path, search, scheme, nonce, origin, send }: Asked): Promise<Rendered> {
  const { language, rest } = languageOfPath(path);
  const { entry, params } = pageAt(rest);
  const words = await translator(language);
  await prepare(entry, words);
  const queries = newQueryClient(send);
  const where = { params, search: new URLSearchParams(search), language };
  const questions = [identityQuestion, ...(loadedPage(entry)?.questions?.(where) ?? [])];
  await Promise.all(questions.map((asked) => queries.prefetchQuery(asked as never)));
  const told: Told = {};
  const html = renderToString(
    <StaticRouter location={path + search} basename={LANGUAGES[language].prefix || '/'}>
      <Portal words={words} queries={queries} scheme={scheme} nonce={nonce} origin={origin} told={told} />
    </StaticRouter>,
  );
  const answers = dehydrate(queries);
  queries.clear();
  return {
    status: told.status ?? 200,
    title: told.title ?? words.t('name'),
    language,
    direction: LANGUAGES[language].direction,
    alternates: (Object.keys(LANGUAGES) as Language[]).map((other) => ({
      language: other,
      path: pathIn(other, rest) + search,
    })),
    html,
    sources: [
      `src/${entry.file}.tsx`,
      ...['frame', ...entry.areas].map((area) => `src/language/${language}/${area}.json`),
    ],
    answers,
  };
}
