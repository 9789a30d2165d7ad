import { createHash } from 'node:crypto';

/** What a link of the chain covers. `digest` is the salted hash of the bytes, which live apart. */
export interface ChainedEntry {
  readonly position: string;
  readonly kind: string;
  readonly digest: Buffer;
}

/** The next link: SHA-256 over the previous link, the position, the kind and the digest, each with its length. */
export function chainLink(previous: Buffer, entry: ChainedEntry): Buffer {
  const hash = createHash('sha256');
  for (const part of [previous, Buffer.from(entry.position), Buffer.from(entry.kind), entry.digest]) {
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest();
}

/** The position of the first entry whose link does not follow from those before, or undefined when all do. */
export function findBrokenLink(
  entries: readonly (ChainedEntry & { readonly chain: Buffer })[],
): string | undefined {
  let previous: Buffer = Buffer.alloc(0);
  for (const entry of entries) {
    if (!chainLink(previous, entry).equals(entry.chain)) return entry.position;
    previous = entry.chain;
  }
  return undefined;
}
