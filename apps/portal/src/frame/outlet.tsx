import type { i18n } from 'i18next';
import { Component, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { addWords } from '../language/translate';
import type { PageEntry } from './page';
import { loadPage, loadedPage, pageAt } from './pages';
import { Failed, Loading } from './states';

/** The page at the address, loaded when it is not there yet. */
export function Outlet() {
  const { pathname } = useLocation();
  const { i18n } = useTranslation();
  const { entry } = pageAt(pathname);
  const failure = useLoaded(entry, i18n);
  const page = isReady(entry, i18n) ? loadedPage(entry) : undefined;
  useFocusOnNewPage(pathname);
  if (failure) return <Failed error={failure} />;
  if (!page) return <Loading />;
  return (
    <Boundary key={entry.path}>
      <page.Page key={entry.path} />
    </Boundary>
  );
}

function isReady(entry: PageEntry, words: i18n): boolean {
  return (
    loadedPage(entry) !== undefined &&
    entry.areas.every((area) => words.hasResourceBundle(words.language, area))
  );
}

/** Makes the page ready, and says why when that fails: a new release took the old code away, or the line is down. */
function useLoaded(entry: PageEntry, words: i18n): unknown {
  const [failed, setFailed] = useState<{ entry: PageEntry; error: unknown }>();
  const [, setReady] = useState(entry);
  useEffect(() => {
    let isCurrent = true;
    if (!isReady(entry, words))
      prepare(entry, words).then(
        () => isCurrent && setReady({ ...entry }),
        (error: unknown) => isCurrent && setFailed({ entry, error }),
      );
    return () => {
      isCurrent = false;
    };
  }, [entry, words]);
  return failed?.entry === entry ? failed.error : undefined;
}

/** Loads the code and the words of a page. */
export async function prepare(entry: PageEntry, words: i18n): Promise<void> {
  await Promise.all([loadPage(entry), ...entry.areas.map((area) => addWords(words, area))]);
}

/** Who follows a link by keyboard or hears the page read goes on at the top of the new page. */
function useFocusOnNewPage(pathname: string): void {
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

/** Keeps the frame when a page breaks. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Failed error={this.state.error} />;
  }
}
