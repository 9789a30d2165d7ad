import { type StixBundle, type StixObject, type StixValue, canonicalJson, isSco } from '@app/stix';
import type { Deadline } from './deadlines';
import { IMPORT_LIMITS } from './limits';
import type { LeftOut, LeftOutList } from './left-out';
import { type Loose, compact, unique } from './loose';
import { mend } from './mend';
import { mintId } from './mint';
import type { Source } from './source';

/** When an object was made and last changed, by whom, and how it is marked. */
export interface Making {
  readonly created: string;
  readonly modified: string;
  readonly createdByRef?: string | undefined;
  readonly markingRefs?: readonly string[] | undefined;
}

/** One incident of a document, as STIX: the bundle, what it is made of, and what did not map. */
export interface ImportedIncident {
  /** Where in the document it stands. */
  readonly pointer: string;
  /** Valid STIX 2.1 with one incident; undefined when nothing could be made of what stands there. */
  readonly bundle: StixBundle | undefined;
  readonly incidentId: string | undefined;
  /** How many objects of which type. */
  readonly counts: Readonly<Record<string, number>>;
  /** What did not map, the first of it. */
  readonly leftOut: readonly LeftOut[];
  /** How much of it there is. */
  readonly leftOutCount: number;
  /** Of a form: which stages are due when. */
  readonly deadlines: readonly Deadline[];
  /** Of a form: whether it stands for all that earlier stages said. */
  readonly replacesEarlier: boolean;
}

/** The objects that are made of one incident of a document, each once. */
export class Draft {
  private readonly objects = new Map<string, StixObject>();
  private readonly origins = new Map<string, Source>();
  private bytes = 0;

  constructor(
    private readonly root: Source,
    private readonly leftOut: LeftOutList,
  ) {}

  /** Adds an object that has versions; its id, or undefined when there is no room for it. */
  add(id: string, making: Making, properties: Loose, source: Source): string | undefined {
    const type = id.slice(0, id.indexOf('--'));
    const object = {
      type,
      spec_version: '2.1',
      id,
      created: making.created,
      modified: making.modified,
      ...compact({
        created_by_ref: making.createdByRef,
        object_marking_refs: making.markingRefs === undefined ? undefined : [...making.markingRefs],
        ...properties,
      }),
    };
    return this.put(object, source);
  }

  /** Adds a marking-definition: what it says was fixed when it was made. */
  define(id: string, created: string, properties: Loose, source: Source): void {
    if (!this.objects.has(id))
      this.put(
        { type: 'marking-definition', spec_version: '2.1', id, created, ...compact(properties) },
        source,
      );
  }

  /** Adds an observable; of the same one twice the markings of both hold. */
  observe(object: StixObject, markingRefs: readonly string[], source: Source): string | undefined {
    const known = this.objects.get(object.id);
    const said = known === undefined ? [] : listOf(known['object_marking_refs']);
    const marked = {
      ...known,
      ...object,
      ...compact({ object_marking_refs: unique([...said, ...markingRefs]) }),
    };
    if (known === undefined) return this.put(marked, source);
    this.objects.set(object.id, marked);
    return object.id;
  }

  /** Adds a relationship, once between the same two. */
  relate(
    type: string,
    from: string | undefined,
    to: string | undefined,
    making: Making,
    source: Source,
  ): void {
    if (from === undefined || to === undefined || from === to) return;
    const id = mintId('relationship', type, from, to);
    if (!this.objects.has(id))
      this.add(id, making, { relationship_type: type, source_ref: from, target_ref: to }, source);
  }

  /** Changes an object that was added. */
  change(id: string, properties: Loose): void {
    const object = this.objects.get(id);
    if (object !== undefined)
      this.objects.set(id, { ...compact({ ...object, ...properties }), type: object.type, id });
  }

  /** An object that was added. */
  get(id: string): StixObject | undefined {
    return this.objects.get(id);
  }

  /** The ids of the objects, of those types where types are given. */
  ids(...types: readonly string[]): string[] {
    return [...this.objects.values()]
      .filter(({ type }) => types.length === 0 || types.includes(type))
      .map(({ id }) => id);
  }

  /** The whole as a bundle that is valid, with what had to be left out for that. */
  finish(incidentId: string): ImportedIncident {
    const objects = [...this.objects.values()];
    const version = JSON.stringify(this.objects.get(incidentId)?.['modified'] ?? '');
    const bundle: StixBundle = { type: 'bundle', id: mintId('bundle', incidentId, version), objects };
    const mended = mend(bundle, incidentId);
    for (const id of mended?.lost ?? []) (this.origins.get(id) ?? this.root).leave('not-valid-stix');
    if (mended === undefined) this.root.leave('not-an-incident');
    return {
      pointer: this.root.pointer,
      bundle: mended?.bundle,
      incidentId: mended === undefined ? undefined : incidentId,
      counts: countsOf(mended?.bundle.objects ?? []),
      leftOut: this.leftOut.toArray(),
      leftOutCount: this.leftOut.count,
      deadlines: [],
      replacesEarlier: true,
    };
  }

  private put(object: StixObject, source: Source): string | undefined {
    const known = this.objects.get(object.id);
    if (known !== undefined) {
      if (isSco(object.type) || isAlike(known, object)) return object.id;
      source.leave('id-repeated');
      return this.put({ ...object, id: mintId(object.type, object.id, source.pointer) }, source);
    }
    const size = Buffer.byteLength(JSON.stringify(object)) + 1;
    if (
      this.objects.size >= IMPORT_LIMITS.objectsMax ||
      this.bytes + size > IMPORT_LIMITS.bundleBytesMax * ROOM
    ) {
      source.leave('over-limit');
      return undefined;
    }
    this.bytes += size;
    this.objects.set(object.id, object);
    this.origins.set(object.id, source);
    return object.id;
  }
}

function isAlike(one: StixObject, other: StixObject): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** Of the bytes of a bundle so much is for its objects as they are added; the rest for what is changed on them. */
const ROOM = 0.75;

/** An incident that could not be read. */
export function nothingOf(root: Source, leftOut: LeftOutList): ImportedIncident {
  root.leave('not-an-incident');
  return {
    pointer: root.pointer,
    bundle: undefined,
    incidentId: undefined,
    counts: {},
    leftOut: leftOut.toArray(),
    leftOutCount: leftOut.count,
    deadlines: [],
    replacesEarlier: true,
  };
}

/** How many objects of which type. */
export function countsOf(objects: readonly StixObject[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of objects) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function listOf(value: StixValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
