import { isObject } from './check-object';
import { INCIDENT_EXTENSION_ID } from './extension-ids';
import type { StixBundle, StixObject, StixValue } from './stix-object';
import { listOf } from './stix-value';

type Properties = { [property: string]: StixValue | undefined };

/** The two sequences of shape B, with the properties that hold them in shape C. */
const SEQUENCES = [
  { list: 'events', ref: 'event_ref', refs: 'event_refs', nextRefs: 'next_event_refs' },
  { list: 'tasks', ref: 'task_ref', refs: 'task_refs', nextRefs: 'next_task_refs' },
] as const;
const COUNTS = 'impacted_entity_counts';
const COUNT_PROPERTIES: readonly string[] = [COUNTS, 'affected_entity_counts'];

/**
 * The bundle with its incidents, events, tasks and impacts in shape C of the incident core extension: sequences
 * become `event_refs` and `task_refs` with the order on the objects themselves, `monetary-ext` becomes
 * `economic-ext`, lists of counts become dictionaries, and counts of an incident go to its impact when it has only
 * one without counts of its own (otherwise they stay, as nothing says whose they are). What shape C has no place for
 * is dropped: conditions and kinds of transitions, the start of a sequence, how precise a count is. Objects that are
 * in shape C already are the same objects; the function is idempotent. From extensions that a granular marking
 * reaches into nothing moves.
 */
export function toShapeC(bundle: StixBundle): StixBundle {
  const moves = movesOf(bundle);
  return { ...bundle, objects: bundle.objects.map((object) => objectInShapeC(object, moves)) };
}

/** What shape B says on the incident, and shape C on another object. */
interface Moves {
  /** Properties to add, by the id of the object that gets them. */
  readonly additions: ReadonlyMap<string, Properties>;
  /** The incidents whose counts have gone to an impact. */
  readonly countless: ReadonlySet<StixObject>;
}

function movesOf(bundle: StixBundle): Moves {
  const additions = new Map<string, Properties>();
  const countless = new Set<StixObject>();
  const impacts = new Map(
    bundle.objects.filter(({ type }) => type === 'impact').map((impact) => [impact.id, impact]),
  );
  for (const incident of bundle.objects) {
    const extension = incidentExtension(incident);
    if (extension === undefined || hasMarkedExtensions(incident)) continue;
    for (const sequence of SEQUENCES) addNextRefs(extension, sequence, additions);
    const impact = soleImpact(extension, impacts);
    if (impact === undefined || additions.get(impact.id)?.[COUNTS] !== undefined) continue;
    merge(additions, impact.id, { [COUNTS]: extension[COUNTS] });
    countless.add(incident);
  }
  return { additions, countless };
}

/**
 * Whether a granular marking reaches into the extensions. What a marking covers does not move to another object: the
 * marking would not go with it.
 */
function hasMarkedExtensions(incident: StixObject): boolean {
  return listOf(incident['granular_markings'])
    .filter(isObject)
    .filter((marking) => marking['marking_ref'] !== undefined)
    .flatMap((marking) => listOf(marking['selectors']))
    .some(
      (selector) => selector === 'extensions' || (isString(selector) && selector.startsWith('extensions.')),
    );
}

function incidentExtension(object: StixObject): { [property: string]: StixValue } | undefined {
  if (object.type !== 'incident' || !isObject(object['extensions'])) return undefined;
  const extension = object['extensions'][INCIDENT_EXTENSION_ID];
  return isObject(extension) ? extension : undefined;
}

function addNextRefs(
  extension: Properties,
  sequence: (typeof SEQUENCES)[number],
  into: Map<string, Properties>,
): void {
  for (const step of stepsOf(extension, sequence)) {
    const id = step[sequence.ref];
    const next = listOf(step['next_steps'])
      .filter(isObject)
      .map((transition) => transition[sequence.ref])
      .filter(isString);
    if (isString(id) && next.length > 0) {
      const before = listOf(into.get(id)?.[sequence.nextRefs]).filter(isString);
      merge(into, id, { [sequence.nextRefs]: unique([...before, ...next]) });
    }
  }
}

/** The one impact of the bundle that an incident's counts can belong to. */
function soleImpact(extension: Properties, impacts: ReadonlyMap<string, StixObject>): StixObject | undefined {
  const refs = listOf(extension['impact_refs']).filter(isString);
  const impact =
    extension[COUNTS] !== undefined && refs.length === 1 ? impacts.get(refs[0] ?? '') : undefined;
  return impact?.[COUNTS] === undefined ? impact : undefined;
}

function objectInShapeC(object: StixObject, moves: Moves): StixObject {
  switch (object.type) {
    case 'incident':
      return incidentInShapeC(object, moves.countless.has(object));
    case 'impact':
      return countsInShapeC(impactInShapeC(withAdditions(object, moves.additions)));
    case 'event':
    case 'task':
      return countsInShapeC(withAdditions(object, moves.additions));
    default:
      return object;
  }
}

function incidentInShapeC(incident: StixObject, isCountless: boolean): StixObject {
  const extension = incidentExtension(incident);
  if (extension === undefined || !isShapeB(extension)) return incident;
  const { events: _events, tasks: _tasks, [COUNTS]: counts, ...kept } = extension;
  const refs = SEQUENCES.map((sequence) => refsInShapeC(extension, sequence));
  const shaped = Object.assign(
    {},
    kept,
    ...refs,
    isCountless || counts === undefined ? {} : { [COUNTS]: asCounts(counts) },
  );
  return {
    ...incident,
    extensions: { ...(incident['extensions'] as object), [INCIDENT_EXTENSION_ID]: shaped },
  };
}

function isShapeB(extension: Properties): boolean {
  return (
    extension['events'] !== undefined || extension['tasks'] !== undefined || extension[COUNTS] !== undefined
  );
}

function refsInShapeC(extension: Properties, sequence: (typeof SEQUENCES)[number]): Properties {
  const stepRefs = stepsOf(extension, sequence).map((step) => step[sequence.ref]);
  const refs = unique([...listOf(extension[sequence.refs]), ...stepRefs].filter(isString));
  return refs.length > 0 ? { [sequence.refs]: refs } : {};
}

function impactInShapeC(impact: StixObject): StixObject {
  const category = impact['impact_category'];
  const extensions = impact['extensions'];
  const hasMonetary = isObject(extensions) && Object.hasOwn(extensions, 'monetary-ext');
  const isOldName = isString(category) && (category.endsWith('-ext') || category === 'monetary');
  if (!hasMonetary && !isOldName) return impact;
  return {
    ...impact,
    ...(isString(category) ? { impact_category: categoryInShapeC(category) } : {}),
    ...(hasMonetary ? { extensions: withEconomic(extensions) } : {}),
  };
}

function categoryInShapeC(category: string): string {
  const name = category.endsWith('-ext') ? category.slice(0, -'-ext'.length) : category;
  return name === 'monetary' ? 'economic' : name;
}

function withEconomic(extensions: { [name: string]: StixValue }): { [name: string]: StixValue } {
  const entries = Object.entries(extensions);
  return Object.fromEntries(
    entries.map(([name, value]) => [name === 'monetary-ext' ? 'economic-ext' : name, value]),
  );
}

function countsInShapeC(object: StixObject): StixObject {
  const lists = COUNT_PROPERTIES.filter((property) => Array.isArray(object[property]));
  if (lists.length === 0) return object;
  return {
    ...object,
    ...Object.fromEntries(lists.map((property) => [property, asCounts(object[property])])),
  };
}

/** Counts as a dictionary; what a list says twice of a type is added up. */
function asCounts(counts: StixValue | undefined): StixValue {
  if (!Array.isArray(counts)) return counts ?? {};
  const totals = new Map<string, number>();
  for (const entry of counts.filter(isObject)) {
    const { entity_type: type, count } = entry;
    if (isString(type) && typeof count === 'number') totals.set(type, (totals.get(type) ?? 0) + count);
  }
  return Object.fromEntries(totals);
}

function withAdditions(object: StixObject, additions: ReadonlyMap<string, Properties>): StixObject {
  const added = additions.get(object.id);
  if (added === undefined) return object;
  const merged = Object.entries(added).map(([name, value]) => [name, joinLists(object[name], value)]);
  return { ...object, ...Object.fromEntries(merged) };
}

function joinLists(before: StixValue | undefined, added: StixValue | undefined): StixValue | undefined {
  return Array.isArray(before) && Array.isArray(added)
    ? unique([...before, ...added].filter(isString))
    : added;
}

function stepsOf(extension: Properties, sequence: (typeof SEQUENCES)[number]): Properties[] {
  return listOf(extension[sequence.list]).filter(isObject);
}

function merge(into: Map<string, Properties>, id: string, properties: Properties): void {
  into.set(id, { ...into.get(id), ...properties });
}

function isString(value: StixValue | undefined): value is string {
  return typeof value === 'string';
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
