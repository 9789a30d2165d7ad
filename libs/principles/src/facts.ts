import type { Enrichment } from '@app/enrichment';
import type { StixBundle, StixObject, StixValue } from '@app/stix';
import { LIMITS } from './limits';

/** A text of the bundle that is read: its place and its value. */
export interface TextField {
  readonly objectId: string;
  readonly pointer: string;
  readonly text: string;
  /** A title says what a report is about; it states less than a sentence does. */
  readonly isTitle: boolean;
}

/** A value of the bundle that is a fact in itself: a sector, a technique, a malware name. */
export interface StructuredFact {
  readonly objectId: string;
  readonly pointer: string;
  readonly value: string;
}

/** What a bundle says of its incident, before any judgement. */
export interface Facts {
  readonly incidentId: string | undefined;
  readonly texts: readonly TextField[];
  readonly sectors: readonly StructuredFact[];
  readonly techniques: readonly StructuredFact[];
  readonly malware: readonly StructuredFact[];
  readonly actorTypes: readonly StructuredFact[];
  /** What kind of party each identity is: an individual, an organisation, a class of many. */
  readonly identityClasses: readonly StructuredFact[];
}

const TEXT_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  incident: ['name', 'description'],
  report: ['name', 'description'],
  note: ['abstract', 'content'],
  opinion: ['explanation'],
  campaign: ['description', 'objective'],
  event: ['name', 'description', 'goal'],
  impact: ['description'],
  malware: ['description'],
  tool: ['description'],
  'intrusion-set': ['description', 'goals'],
  'threat-actor': ['description', 'goals'],
};
const TECHNIQUE = /^T\d{4}(?:\.\d{3})?$/;

/** Reads the facts of a bundle. Tolerates any value in any property: what has not the expected shape is not read. */
export function factsOf(bundle: StixBundle, enrichments: readonly Enrichment[]): Facts {
  const objects = objectsOf(bundle);
  const incident = objects.find(({ object }) => object.type === 'incident');
  const sectors = objects.flatMap(({ object, at }) =>
    object.type === 'identity' ? strings(object, at, 'sectors') : [],
  );
  return {
    incidentId: incident?.object.id,
    texts: textsOf(objects),
    sectors: sectors.concat(fromEnrichments(enrichments, 'sector', objects)).slice(0, LIMITS.factsMax),
    techniques: objects.flatMap(({ object, at }) => techniquesOf(object, at)).slice(0, LIMITS.factsMax),
    malware: named(objects, ['malware', 'tool']),
    identityClasses: objects
      .flatMap(({ object, at }) => {
        const value = own(object, 'identity_class');
        if (object.type !== 'identity' || typeof value !== 'string') return [];
        return [{ objectId: idOf(object), pointer: `/objects/${at}/identity_class`, value }];
      })
      .slice(0, LIMITS.factsMax),
    actorTypes: objects
      .flatMap(({ object, at }) => strings(object, at, 'threat_actor_types'))
      .slice(0, LIMITS.factsMax),
  };
}

interface Placed {
  readonly object: StixObject;
  readonly at: number;
}

function objectsOf(bundle: StixBundle): Placed[] {
  const objects: unknown = (bundle as { objects?: unknown } | undefined)?.objects;
  if (!Array.isArray(objects)) return [];
  return objects
    .slice(0, LIMITS.objectsMax)
    .map((object: unknown, at) => ({ object: object as StixObject, at }))
    .filter(({ object }) => typeof object === 'object' && object !== null && typeof object.type === 'string');
}

/** The incident's own text first, then what stands beside it, up to the limits. */
function textsOf(objects: readonly Placed[]): TextField[] {
  const fields: TextField[] = [];
  let left: number = LIMITS.textLengthMax;
  for (const { object, at } of [...objects].sort((a, b) => rank(a) - rank(b) || a.at - b.at)) {
    for (const property of Object.hasOwn(TEXT_PROPERTIES, object.type)
      ? (TEXT_PROPERTIES[object.type] ?? [])
      : []) {
      const text = own(object, property);
      if (typeof text !== 'string' || text === '' || left <= 0 || fields.length >= LIMITS.textFieldsMax)
        continue;
      const kept = text.slice(0, Math.min(LIMITS.fieldLengthMax, left));
      left -= kept.length;
      fields.push({
        objectId: idOf(object),
        pointer: `/objects/${at}/${property}`,
        text: kept,
        isTitle: property === 'name',
      });
    }
  }
  return fields;
}

function rank({ object }: Placed): number {
  return object.type === 'incident' ? 0 : 1;
}

function strings(object: StixObject, at: number, property: string): StructuredFact[] {
  const values = own(object, property);
  if (!Array.isArray(values)) return [];
  return values
    .slice(0, 100)
    .flatMap((value, index) =>
      typeof value === 'string'
        ? [{ objectId: idOf(object), pointer: `/objects/${at}/${property}/${index}`, value }]
        : [],
    );
}

function techniquesOf(object: StixObject, at: number): StructuredFact[] {
  if (object.type !== 'attack-pattern') return [];
  const references = own(object, 'external_references');
  const found = Array.isArray(references)
    ? references.slice(0, 20).flatMap((reference, index) => {
        const value = property(reference, 'external_id');
        const pointer = `/objects/${at}/external_references/${index}/external_id`;
        return typeof value === 'string' && TECHNIQUE.test(value)
          ? [{ objectId: idOf(object), pointer, value }]
          : [];
      })
    : [];
  const name = own(object, 'name');
  if (found.length > 0 || typeof name !== 'string' || !TECHNIQUE.test(name)) return found;
  return [{ objectId: idOf(object), pointer: `/objects/${at}/name`, value: name }];
}

function named(objects: readonly Placed[], types: readonly string[]): StructuredFact[] {
  return objects
    .flatMap(({ object, at }) => {
      const name = own(object, 'name');
      if (!types.includes(object.type) || typeof name !== 'string') return [];
      return [{ objectId: idOf(object), pointer: `/objects/${at}/name`, value: name }];
    })
    .slice(0, LIMITS.factsMax);
}

/** Sectors that an enricher read from structured values. What it read from free text, the rules read themselves. */
function fromEnrichments(
  enrichments: readonly Enrichment[],
  kind: string,
  objects: readonly Placed[],
): StructuredFact[] {
  return enrichments.slice(0, LIMITS.factsMax).flatMap((enrichment) => {
    const input = enrichment.inputs[0];
    const value = enrichment.value[kind];
    const place = objects.find(({ object }) => object.id === input?.objectId);
    if (
      enrichment.kind !== kind ||
      !input ||
      !place ||
      typeof value !== 'string' ||
      input.path[0] !== 'sectors'
    )
      return [];
    const pointer = `/objects/${place.at}/${input.path.join('/')}`;
    return input.text === value ? [] : [{ objectId: input.objectId, pointer, value }];
  });
}

function own(object: StixObject, name: string): StixValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function idOf(object: StixObject): string {
  return typeof object.id === 'string' ? object.id : '';
}
