/** An object of a rendition, as far as this page looks into it. */
export interface StixObject {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

/** An object with the place at which it stands in the bundle. */
export interface Placed {
  readonly object: StixObject;
  readonly index: number;
}

/** A text of an object: where it stands, and in which language it is. */
export interface Leaf {
  readonly pointer: string;
  readonly property: string;
  readonly text: string;
  readonly language: string | undefined;
}

/** A node of the graph: an object, by its kind and name. */
export interface GraphNode {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** An edge of the graph: a relationship, or a reference of one object to another. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
}

const OBJECTS_MAX = 2000;
const NODES_MAX = 150;
const UNDRAWN = new Set(['relationship', 'marking-definition', 'extension-definition', 'language-content']);
const UNDRAWN_REFERENCES = new Set(['created_by_ref', 'object_marking_refs']);
const PROSE = ['name', 'description', 'abstract', 'content', 'opinion', 'explanation', 'value'];

/** The objects of a bundle in their places; none of what is no bundle. */
export function objectsOf(stix: string): Placed[] {
  let bundle: unknown;
  try {
    bundle = JSON.parse(stix);
  } catch {
    return [];
  }
  const objects = (bundle as { objects?: unknown } | null)?.objects;
  if (!Array.isArray(objects)) return [];
  return objects
    .slice(0, OBJECTS_MAX)
    .flatMap((object: unknown, index) => (isObject(object) ? [{ object, index }] : []));
}

function isObject(value: unknown): value is StixObject {
  const { id, type } = (value ?? {}) as { id?: unknown; type?: unknown };
  return typeof id === 'string' && typeof type === 'string';
}

/** The texts of an object: its prose, and what is quoted of it besides. */
export function leavesOf({ object, index }: Placed, quoted: readonly string[]): Leaf[] {
  const prose = PROSE.map((property) => `/objects/${index}/${property}`);
  const others = quoted.filter((pointer) => pointer.startsWith(`/objects/${index}/`));
  return [...new Set([...prose, ...others])].flatMap((pointer) => {
    const path = pointer.split('/').slice(3);
    const text = valueAt(object, path);
    const language = typeof object['lang'] === 'string' ? object['lang'] : undefined;
    return typeof text === 'string' && text !== ''
      ? [{ pointer, property: path.find((step) => !/^\d+$/.test(step)) ?? '', text, language }]
      : [];
  });
}

/** What stands at a path (RFC 6901), only ever a property of the value itself. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof at === 'object' && at !== null && Object.hasOwn(at, key)
      ? (at as Record<string, unknown>)[key]
      : undefined;
  }, value);
}

/** What an object is called: its name or value, or what its id says. */
export function nameOf(object: StixObject): string {
  const named = ['name', 'value', 'abstract', 'path', 'display_name', 'subject'].map((key) => object[key]);
  return named.find((name): name is string => typeof name === 'string' && name !== '') ?? object.id;
}

/** The objects of a bundle as a graph: an edge for each relationship and each reference whose ends are both there. */
export function graphOf(placed: readonly Placed[]): { nodes: GraphNode[]; edges: GraphEdge[]; left: number } {
  const platform = placed.find(({ object }) => object.type === 'incident')?.object['created_by_ref'];
  const drawn = placed
    .map(({ object }) => object)
    .filter(({ type, id }) => !UNDRAWN.has(type) && id !== platform);
  const nodes = drawn
    .slice(0, NODES_MAX)
    .map((object) => ({ id: object.id, type: object.type, name: nameOf(object) }));
  const known = new Set(nodes.map(({ id }) => id));
  const edges = placed.flatMap(({ object }) => edgesOf(object));
  const seen = new Set<string>();
  return {
    nodes,
    edges: edges.filter(({ source, target, kind }) => {
      const key = `${source} ${kind} ${target}`;
      const isNew = known.has(source) && known.has(target) && source !== target && !seen.has(key);
      seen.add(key);
      return isNew;
    }),
    left: drawn.length - nodes.length,
  };
}

function edgesOf(object: StixObject): GraphEdge[] {
  if (object.type === 'relationship')
    return [
      {
        source: String(object['source_ref']),
        target: String(object['target_ref']),
        kind: typeof object['relationship_type'] === 'string' ? object['relationship_type'] : 'related-to',
      },
    ];
  return referencesIn(object, 0).map(({ property, target }) => ({
    source: object.id,
    target,
    kind: property.replace(/_refs?$/, '').replaceAll('_', '-'),
  }));
}

const DEPTH_MAX = 6;

function referencesIn(value: unknown, depth: number): { property: string; target: string }[] {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return [];
  return Object.entries(value).flatMap(([property, below]) => {
    if (!/_refs?$/.test(property)) return referencesIn(below, depth + 1);
    if (UNDRAWN_REFERENCES.has(property)) return [];
    return [below]
      .flat()
      .filter((target): target is string => typeof target === 'string')
      .map((target) => ({ property, target }));
  });
}
