import type { CollectionObject } from './collection-object';

/** An object that a collection is to hold because of a rendition. */
export interface Offered {
  readonly collectionId: string;
  readonly renditionId: string;
  /** Late members of the collection's audience see only what went out after they came. */
  readonly isForMembers: boolean;
  readonly object: CollectionObject;
}

/** A row of a collection as it stands. `addedAt` is text, with its microseconds. */
export interface StandingObject {
  readonly collectionId: string;
  readonly objectId: string;
  readonly addedAt: string;
  readonly version: Date;
  readonly digest: Buffer;
  readonly isLast: boolean;
  readonly revoked: boolean;
}

/** What is to be done so that a collection holds what it is offered. */
export interface ObjectPlan {
  readonly removed: readonly StandingObject[];
  readonly added: readonly Offered[];
}

/**
 * What stands as the last word on an object is not said again: many incidents bring the same marking, author or
 * observable. For members it moves to the end instead, where those who came late find it too. Other bytes under the same
 * version take the place of the earlier ones.
 */
export function planObjects(offers: readonly Offered[], standing: readonly StandingObject[]): ObjectPlan {
  const rows = new Map<string, StandingObject[]>();
  for (const row of standing) rows.set(keyOf(row), [...(rows.get(keyOf(row)) ?? []), row]);
  const removed: StandingObject[] = [];
  const added = new Map<string, Offered>();
  for (const offer of offers) {
    const { object, isForMembers, collectionId } = offer;
    const key = keyOf({ collectionId, objectId: object.objectId });
    const versions = rows.get(key) ?? [];
    const isSame = ({ digest, revoked }: StandingObject) => !revoked && digest.equals(object.digest);
    const last = versions.find(({ isLast }) => isLast);
    const isLastWord = last !== undefined && isSame(last);
    const isKnown = versions.some((row) => isSame(row) && isOfVersion(row, object));
    if ((isLastWord || isKnown) && !(isLastWord && isForMembers)) continue;
    removed.push(...versions.filter((row) => (isLastWord && row === last) || isOfVersion(row, object)));
    rows.set(
      key,
      versions.filter((row) => !removed.includes(row)),
    );
    added.set(key, offer);
  }
  return { removed, added: [...added.values()] };
}

function isOfVersion({ version }: StandingObject, object: CollectionObject): boolean {
  return object.version !== null && version.getTime() === object.version.getTime();
}

/** One object of one collection. */
export function keyOf({
  collectionId,
  objectId,
}: {
  readonly collectionId: string;
  readonly objectId: string;
}): string {
  return `${collectionId} ${objectId}`;
}
