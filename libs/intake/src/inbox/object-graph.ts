import { type StixObject, type StixValue, isIdentifier, typeOfId } from '@app/stix';

const DEPTH_MAX = 64;
const IS_REFERENCE = /_refs?$/;
const IS_DEFINITION = /^extension-definition--/i;
/** Who made an object and how it is marked, does not tie it to what else they made or marked. */
const LOOSE: ReadonlySet<string> = new Set(['created_by_ref', 'object_marking_refs', 'granular_markings']);
/** What everybody refers to: that two objects name it does not make them parts of one incident. */
const COMMON: ReadonlySet<string> = new Set([
  'attack-pattern',
  'course-of-action',
  'extension-definition',
  'location',
  'marking-definition',
  'tool',
  'vulnerability',
]);

/** What an object refers to, in lower case. */
export interface Ties {
  /** By references that tie: `*_ref` and `*_refs` at any depth. */
  readonly firm: readonly string[];
  /** Its author, markings and extensions: they come along, and lead no further. */
  readonly loose: readonly string[];
  /** Incidents among the firm ones. */
  readonly incidents: readonly string[];
}

/** Everything that an object refers to. */
export function tiesOf(object: StixObject): Ties {
  const firm = new Set<string>();
  const loose = new Set<string>();
  for (const [name, value] of Object.entries(object)) {
    if (name === 'extensions') for (const key of keysOf(value)) if (IS_DEFINITION.test(key)) loose.add(key);
    collect(value, name, LOOSE.has(name) ? loose : firm, 0);
  }
  const incidents = [...firm].filter((id) => typeOfId(id) === 'incident');
  return { firm: [...firm], loose: [...loose], incidents };
}

function keysOf(value: StixValue | undefined): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value).map((key) => key.toLowerCase())
    : [];
}

function collect(value: StixValue | undefined, property: string, found: Set<string>, depth: number): void {
  if (depth > DEPTH_MAX) return;
  if (typeof value === 'string') {
    if (IS_REFERENCE.test(property) && isIdentifier(value)) found.add(value.toLowerCase());
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, property, found, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) collect(item, name, found, depth + 1);
  }
}

/** Whether objects that refer to this one are tied to what it is tied to. */
export function isBridge({ type }: Pick<StixObject, 'type'>): boolean {
  return !COMMON.has(type);
}

/** Objects by id, with what they refer to and what refers to them; over those of another graph, where one is given. */
export class ObjectGraph {
  private readonly ties = new Map<string, Ties>();
  private readonly referring = new Map<string, string[]>();

  constructor(
    private readonly objects: ReadonlyMap<string, StixObject>,
    private readonly below?: ObjectGraph,
  ) {
    for (const [id, object] of objects) {
      const ties = tiesOf(object);
      this.ties.set(id, ties);
      for (const to of ties.firm) {
        const others = this.referring.get(to);
        if (others) others.push(id);
        else this.referring.set(to, [id]);
      }
    }
  }

  /** The object of an id, in lower case. */
  get(id: string): StixObject | undefined {
    return this.objects.get(id) ?? this.below?.get(id);
  }

  /** What an object here refers to. */
  tiesOf(id: string): Ties {
    return this.ties.get(id) ?? this.below?.tiesOf(id) ?? { firm: [], loose: [], incidents: [] };
  }

  /** The objects here that refer to an id by a reference that ties. */
  referringTo(id: string): readonly string[] {
    const own = this.referring.get(id) ?? [];
    return this.below ? [...own, ...this.below.referringTo(id)] : own;
  }
}

/** What belongs to an incident. */
export interface Reach {
  readonly members: ReadonlySet<string>;
  /** What a member refers to and is not here. */
  readonly missing: ReadonlySet<string>;
}

/** What may join an incident. */
export interface Joining {
  /** Never, not even where the incident refers to it. */
  readonly isRefused?: (id: string) => boolean;
  /** Because it refers to something of the incident. */
  readonly isOffered?: (id: string) => boolean;
  /** Only what refers to the incident itself is offered, not what refers to something of it. */
  readonly isDirect?: boolean;
}

/**
 * The objects of a graph that belong to an incident: what it refers to, what refers to it or to something of it, and so
 * on. Not beyond another incident, and not what names only others; an author, a marking or something that everybody
 * refers to comes along but leads no further. More objects never take one away, and their order does not matter.
 */
export function reach(graph: ObjectGraph, incidentId: string, joining: Joining = {}): Reach {
  const { isRefused = () => false, isOffered = () => true, isDirect = false } = joining;
  const firm = new Set<string>();
  const loose = new Set<string>();
  const missing = new Set<string>();
  const open: string[] = [];
  const join = (id: string, isFirm: boolean) => {
    if (firm.has(id) || (!isFirm && loose.has(id)) || !mayJoin(id)) return;
    (isFirm ? firm : loose).add(id);
    open.push(id);
  };
  const mayJoin = (id: string): boolean => {
    if (id === incidentId) return true;
    if (typeOfId(id) === 'incident' || isRefused(id)) return false;
    if (graph.get(id) === undefined) missing.add(id);
    const { incidents } = graph.tiesOf(id);
    return graph.get(id) !== undefined && (incidents.length === 0 || incidents.includes(incidentId));
  };
  const leadsOn = (id: string): boolean => {
    const object = graph.get(id);
    return firm.has(id) && (id === incidentId || (!isDirect && object !== undefined && isBridge(object)));
  };
  join(incidentId, true);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const { firm: to, loose: along } = graph.tiesOf(id);
    for (const each of to) join(each, true);
    for (const each of along) join(each, false);
    for (const from of graph.referringTo(id))
      if (isOffered(from) && (leadsOn(id) || graph.get(from)?.type === 'language-content')) join(from, true);
  }
  return { members: new Set([...firm, ...loose]), missing };
}
