import { matchPath } from 'react-router';
import type { PageEntry, PageModule } from './page';

/** The code of every page: each is loaded when somebody goes there. */
const FILES = import.meta.glob<PageModule>('../*/*-page.tsx');

/** Every page of the portal. */
export const PAGES: readonly PageEntry[] = [
  { path: '/', areas: ['home', 'charts', 'values'], file: 'home/home-page' },
  {
    path: '/principles',
    areas: ['principles', 'charts', 'values'],
    file: 'principles/principles-page',
  },
  {
    path: '/principles/:catalogue/:principle',
    areas: ['principles', 'charts', 'values'],
    file: 'principles/principle-page',
  },
  { path: '/explore', areas: ['explore', 'charts', 'values'], file: 'explore/explore-page' },
  {
    path: '/frozen/:id',
    areas: ['frozen', 'explore', 'charts', 'values'],
    file: 'explore/frozen-page',
  },
  { path: '/incidents/:id', areas: ['incident', 'values'], file: 'incident/incident-page' },
  { path: '/how-it-works', areas: ['about'], file: 'about/about-page' },
  { path: '/submit', areas: ['submit', 'values'], file: 'submit/submit-page' },
  {
    path: '/submissions',
    areas: ['submissions', 'submit'],
    file: 'submissions/submissions-page',
  },
  {
    path: '/submissions/:id',
    areas: ['submissions', 'submit', 'values'],
    file: 'submissions/submission-page',
  },
  { path: '/sign-in', areas: ['account'], file: 'account/sign-in-page' },
  { path: '/account', areas: ['account', 'acts'], file: 'account/account-page' },
  { path: '/account/key', areas: ['account'], file: 'account/prove-page' },
  { path: '/invitation', areas: ['account'], file: 'account/invitation-page' },
  { path: '/review', areas: ['review', 'acts', 'values'], file: 'review/review-page' },
  {
    path: '/subscriptions',
    areas: ['feeds', 'acts', 'values'],
    file: 'feeds/subscriptions-page',
  },
  {
    path: '/administration',
    areas: ['administration', 'account', 'acts'],
    file: 'administration/administration-page',
  },
];

/** What stands where no page is. */
export const NOWHERE: PageEntry = { path: '*', areas: [], file: 'frame/nowhere-page' };

/** The page at a path (without the prefix of a language), and its parameters. */
export function pageAt(path: string): {
  readonly entry: PageEntry;
  readonly params: Record<string, string | undefined>;
} {
  for (const entry of PAGES) {
    const match = matchPath(entry.path, path);
    if (match) return { entry, params: match.params };
  }
  return { entry: NOWHERE, params: {} };
}

const loaded = new Map<PageEntry, PageModule>();

/** Loads the code of a page, once. */
export async function loadPage(entry: PageEntry): Promise<PageModule> {
  const load = FILES[`../${entry.file}.tsx`] ?? FILES[`./${entry.file.replace('frame/', '')}.tsx`];
  const page = loaded.get(entry) ?? (await load?.());
  if (!page) throw new Error(`There is no file ${entry.file}.`);
  loaded.set(entry, page);
  return page;
}

/** The code of a page that was loaded. */
export function loadedPage(entry: PageEntry): PageModule | undefined {
  return loaded.get(entry);
}
