import { type StixObject, canonicalJson, compareTimestamps, isSco, isTimestamp } from '@app/stix';

/** An object that waits, opened. */
export interface Waiting {
  /** Of its row. */
  readonly id: string;
  readonly accessKeyId: string;
  readonly receivedAt: Date;
  readonly object: StixObject;
}

/** The version of an object, as STIX and TAXII tell versions apart; undefined for one that has none. */
export function versionOf({ type, modified, created }: StixObject): string | undefined {
  if (isSco(type)) return undefined;
  return [modified, created].find((time) => typeof time === 'string' && isTimestamp(time)) as
    string | undefined;
}

/** Whether an object takes the place of another of the same id: it is later, or has no versions and is not the same. */
export function replaces(object: StixObject, other: StixObject): boolean {
  const [version, before] = [versionOf(object), versionOf(other)];
  if (version !== undefined && before !== undefined) return compareTimestamps(version, before) > 0;
  return canonicalJson(object) !== canonicalJson(other);
}

/** What waits in the order in which it came: the newest of each id, and what it took the place of. */
export function newestOf(rows: readonly Waiting[]): {
  newest: ReadonlyMap<string, Waiting>;
  replaced: readonly { readonly id: string; readonly byId: string }[];
} {
  const newest = new Map<string, Waiting>();
  const others: Waiting[] = [];
  for (const row of rows) {
    const key = row.object.id.toLowerCase();
    const known = newest.get(key);
    const isNewer = known === undefined || replaces(row.object, known.object);
    if (isNewer) newest.set(key, row);
    if (known) others.push(isNewer ? known : row);
  }
  const replaced = others.map(({ id, object }) => ({ id, byId: newest.get(object.id.toLowerCase())!.id }));
  return { newest, replaced };
}

/** Objects by id, in lower case; of several versions the newest. */
export function byId(objects: readonly StixObject[]): Map<string, StixObject> {
  const found = new Map<string, StixObject>();
  for (const object of objects) {
    const key = object.id.toLowerCase();
    const known = found.get(key);
    if (!known || replaces(object, known)) found.set(key, object);
  }
  return found;
}
