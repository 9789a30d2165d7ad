import { matchPath, useLocation } from 'react-router';

/** Where the reader is, by the pattern of the page: its parameters and what is asked behind the question mark. */
export function usePlace(pattern: string): {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly search: URLSearchParams;
} {
  const { pathname, search } = useLocation();
  return { params: matchPath(pattern, pathname)?.params ?? {}, search: new URLSearchParams(search) };
}
