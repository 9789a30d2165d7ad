import { isOutsideUrl } from '@app/courier';
import { Problem } from '@app/problem';

const COLLECTION = /^(.*\/collections\/[^/?#]{1,200}?)(\/objects)?\/?$/;
const NAME = /^[A-Za-z0-9._~-]{1,200}$/;

/**
 * The address of a collection, without `objects/` and with a slash at its end: of a collection as it is, or of an API root
 * and the id or alias of one of its collections.
 * @throws Problem `invalid-input` for what is neither, and for an address that is not outside.
 */
export function collectionUrl(
  url: string,
  collection: string | undefined,
  allowed: { readonly privateToo: boolean },
): string {
  if (!isOutsideUrl(url, allowed))
    throw new Problem(
      'invalid-input',
      '`url` is an HTTPS address of the public Internet, without credentials in it.',
    );
  const { origin, pathname, search } = new URL(url);
  if (search) throw new Problem('invalid-input', '`url` has no query: what is asked for is said by Entente.');
  const [, named] = COLLECTION.exec(pathname) ?? [];
  if (named !== undefined && collection === undefined) return `${origin}${named}/`;
  if (named !== undefined || collection === undefined || !NAME.test(collection))
    throw new Problem(
      'invalid-input',
      '`url` is the address of a collection, or of an API root with the collection beside it.',
    );
  return `${origin}${pathname.replace(/\/$/, '')}/collections/${collection}/`;
}
