import { createHash } from 'node:crypto';
import { type StixObject, deterministicId, uuidOfDigest } from '@app/stix';
import { type Loose, compact } from './loose';

/** So that ids made here are nobody else's. */
const NAMESPACE = 'entente-import-1';

/**
 * An id for an object that is made of a document: always the same for the same parts, so that a document that is
 * imported again amends. In the shape of a UUIDv4, as STIX 2.1 section 3.3 wants of everything but observables.
 */
export function mintId(type: string, ...parts: readonly string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([NAMESPACE, type, ...parts]))
    .digest();
  return `${type}--${uuidOfDigest(digest, 4)}`;
}

/**
 * An observable with its id: the UUIDv5 of STIX 2.1 section 2.9 where its type has one, else one minted from all its
 * properties.
 */
export function observable(type: string, properties: Loose): StixObject {
  const bare = compact({ type, ...properties });
  const draft = { ...bare, type, id: '' };
  const id = deterministicId(draft) ?? mintId(type, JSON.stringify(bare));
  return { ...bare, type, spec_version: '2.1', id };
}
