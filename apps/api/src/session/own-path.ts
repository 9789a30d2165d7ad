const LENGTH_MAX = 2_000;
/** Stands for whatever address the api has: what does not stay below it leads elsewhere. */
const HERE = 'http://here.invalid';

/**
 * Where to go on after signing in or out: a path of this address with its query, or else the fallback. Browsers read
 * backslashes as slashes, and drop tabs and line breaks; a path is one only if it still is when it has been read.
 */
export function ownPath(asked: unknown, fallback: string): string {
  if (typeof asked !== 'string' || asked.length > LENGTH_MAX || !/^\/[^\\\s\p{Cc}]*$/u.test(asked))
    return fallback;
  if (!URL.canParse(asked, HERE)) return fallback;
  const { origin, pathname, search, hash } = new URL(asked, HERE);
  return origin === HERE && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : fallback;
}
