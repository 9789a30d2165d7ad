/** The address of the one API root (section 4.2), as a reference that begins at the server's root. */
export const API_ROOT = '/taxii2/api/';

/** The resources of TAXII (sections 4 and 5) and the methods of each. */
const RESOURCES: readonly (readonly [pattern: RegExp, methods: readonly string[]])[] = [
  [/^\/taxii2$/, ['GET', 'HEAD']],
  [/^\/taxii2\/api$/, ['GET', 'HEAD']],
  [/^\/taxii2\/api\/status\/[^/]+$/, ['GET', 'HEAD']],
  [/^\/taxii2\/api\/collections$/, ['GET', 'HEAD']],
  [/^\/taxii2\/api\/collections\/[^/]+$/, ['GET', 'HEAD']],
  [/^\/taxii2\/api\/collections\/[^/]+\/manifest$/, ['GET', 'HEAD']],
  [/^\/taxii2\/api\/collections\/[^/]+\/objects$/, ['GET', 'HEAD', 'POST']],
  [/^\/taxii2\/api\/collections\/[^/]+\/objects\/[^/]+$/, ['GET', 'HEAD', 'DELETE']],
  [/^\/taxii2\/api\/collections\/[^/]+\/objects\/[^/]+\/versions$/, ['GET', 'HEAD']],
];

/** Whether an address belongs to TAXII. */
export function isTaxii(address: string): boolean {
  return /^\/taxii2(?:[/?]|$)/i.test(address);
}

/** What may be done at an address, for the Allow header of a 405; undefined where there is nothing. */
export function methodsAt(address: string): readonly string[] | undefined {
  const path = (address.split('?')[0] ?? '').replace(/\/$/, '');
  return RESOURCES.find(([pattern]) => pattern.test(path))?.[1];
}
