import { uuidOfId } from './identifier';
import type { StixBundle, StixObject, StixValue } from './stix-object';
import { listOf, textOf } from './stix-value';
import { compareTimestamps, normalTimestamp } from './timestamp';

/** The kinds and top-level properties that an extension definition lists. */
export interface DeclaredExtension {
  readonly types: ReadonlySet<StixValue>;
  readonly properties: ReadonlySet<StixValue>;
}

/** The objects of a bundle by identifier; identifiers compare without regard to letter case. */
export class BundleIndex {
  private readonly versions = new Map<string, StixObject[]>();
  private readonly newestById = new Map<string, StixObject>();
  private readonly versionsByTime = new Map<string, ReadonlyMap<string, StixObject>>();
  private readonly extensions = new Map<string, DeclaredExtension>();

  constructor(readonly bundle: StixBundle) {
    for (const object of bundle.objects) {
      const key = object.id.toLowerCase();
      const versions = this.versions.get(key);
      if (versions === undefined) this.versions.set(key, [object]);
      else versions.push(object);
    }
  }

  /** Every object with that identifier, in the order of the bundle. */
  all(id: string): readonly StixObject[] {
    return this.versions.get(id.toLowerCase()) ?? [];
  }

  /** The newest version of an object in the bundle. */
  newest(id: string): StixObject | undefined {
    const key = id.toLowerCase();
    const versions = this.versions.get(key) ?? [];
    if (versions.length < 2) return versions[0];
    const newest = this.newestById.get(key) ?? versions.reduce(newer);
    this.newestById.set(key, newest);
    return newest;
  }

  /** The version of an object that was modified at that time. */
  version(id: string, modified: string): StixObject | undefined {
    const key = id.toLowerCase();
    let byTime = this.versionsByTime.get(key);
    if (byTime === undefined) {
      byTime = new Map(this.all(id).map((object) => [normalTimestamp(modifiedOf(object)), object]));
      this.versionsByTime.set(key, byTime);
    }
    return byTime.get(normalTimestamp(modified));
  }

  /** What the definition of an extension in the bundle declares. */
  extension(id: string): DeclaredExtension | undefined {
    const known = this.extensions.get(id);
    if (known !== undefined) return known;
    const definition = this.newest(id);
    if (definition === undefined) return undefined;
    const types = new Set(listOf(definition['extension_types']));
    const declared = { types, properties: new Set(listOf(definition['extension_properties'])) };
    this.extensions.set(id, declared);
    return declared;
  }

  /** Whether the bundle holds an object with that identifier. */
  has(id: string): boolean {
    return this.versions.has(id.toLowerCase());
  }

  /** Identifiers that stand for more than one object of the bundle, each with its objects. */
  *repeated(): Iterable<readonly StixObject[]> {
    for (const versions of this.versions.values()) if (versions.length > 1) yield versions;
  }

  /** The positions of objects whose UUID an object of another type has used before. */
  reusedUuids(): number[] {
    const types = new Map<string, string>();
    const positions: number[] = [];
    this.bundle.objects.forEach(({ id, type }, position) => {
      const uuid = uuidOfId(id);
      const first = types.get(uuid);
      if (first === undefined) types.set(uuid, type);
      else if (first !== type) positions.push(position);
    });
    return positions;
  }
}

function newer(a: StixObject, b: StixObject): StixObject {
  return compareTimestamps(modifiedOf(b), modifiedOf(a)) > 0 ? b : a;
}

/** Marking definitions have no `modified`: what they are was fixed when they were created. */
function modifiedOf(object: StixObject): string {
  return textOf(object['modified']) ?? textOf(object['created']) ?? '';
}
