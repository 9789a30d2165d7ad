import { PERSONAL_TYPES } from './misp-attribute-types.data';
import {
  type ReadAttribute,
  addIndicator,
  mapAttribute,
  mapIndicator,
  observe,
  readAttribute,
} from './misp-attribute';
import { type Around, mapAround } from './misp-around';
import { type MispContext, isDeleted, makingWithin, markingWithin, readTags } from './misp-context';
import { mapDomainObject, type ObjectFacts } from './misp-object-domain';
import { composeObject, type ObjectValues, PART_OBJECTS } from './misp-object-observables';
import { observedOf } from './misp-value';
import type { Source } from './source';
import { timeAt } from './times';
import type { StixObject } from '@app/stix';
import type { Making } from './draft';

const KNOWN: ReadonlySet<string> = new Set(
  `id uuid name meta-category meta_category description template_uuid template_version event_id event_uuid timestamp distribution
  sharing_group_id SharingGroup comment deleted first_seen last_seen Attribute ObjectReference Tag Galaxy`.split(
    /\s+/,
  ),
);
const PERSON_OBJECTS: ReadonlySet<string> = new Set(['person', 'employee', 'passport', 'visa']);
const RULE_OBJECTS: Readonly<Record<string, readonly [relation: string, language: string]>> = {
  yara: ['yara', 'yara'],
  sigma: ['sigma', 'sigma'],
  suricata: ['suricata', 'suricata'],
  'stix2-pattern': ['stix2-pattern', 'stix'],
};

/** A MISP object as it is mapped: its attributes, of which those that a whole is made of are taken. */
interface ReadObject extends ObjectFacts, Around {
  readonly attributes: readonly ReadAttribute[];
  readonly taken: Set<ReadAttribute>;
  /** Those of them that were read as a time or a number, and stand in the whole in another form. */
  readonly measured: Set<ReadAttribute>;
}

/** Maps a MISP object: as one thing where STIX has it, and the attributes that are not part of that one by one. */
export function mapObject(source: Source, context: MispContext): void {
  if (source.object() === undefined) return;
  source.knowing(KNOWN);
  if (isDeleted(source)) {
    source.leave('deleted');
    return;
  }
  const name = source.at('name').name()?.toLowerCase() ?? '';
  if (PERSON_OBJECTS.has(name)) {
    source.leave('personal-data');
    return;
  }
  const object = readObject(source, name, context);
  const id =
    mapDomainObject(object, valuesOf(object), context) ??
    mapRuleObject(object, context) ??
    mapObservables(object, context);
  if (id !== undefined && object.uuid !== undefined) context.byUuid.set(object.uuid, id);
  const partial = PART_OBJECTS.has(name);
  for (const attribute of object.attributes) {
    if (object.taken.has(attribute)) mapTaken(attribute, id, context);
    else if (partial) keepPart(object, attribute, context);
    else mapAlone(attribute, context);
  }
  mapAround(object, id, context);
  if (id === undefined && !partial) source.at('name').leave('no-place');
  if (id === undefined && object.comment !== undefined)
    context.notes.write(`${object.label} (${object.comment})`, object.making, source);
}

function readObject(source: Source, name: string, context: MispContext): ReadObject {
  const tags = readTags(source);
  const marking = markingWithin(context.marking, source, tags, context.groups);
  const attributes = source
    .at('Attribute')
    .oneOrList()
    .flatMap((place) => readAttribute(place, context, marking) ?? []);
  return {
    source,
    name,
    label: `object: ${name}`,
    tags: tags.others,
    comment: source.at('comment').text(),
    uuid: source.at('uuid').uuid(),
    making: makingWithin(context, source, marking),
    marking,
    attributes,
    taken: new Set(),
    measured: new Set(),
  };
}

/** An attribute of which the whole says nothing: as what it is by its type, which does not say what it was of the whole. */
function mapAlone(attribute: ReadAttribute, context: MispContext): void {
  const id = mapAttribute(attribute, context);
  const { source, relation, type } = attribute;
  if (id !== undefined && relation !== type) source.at('object_relation').leave('no-place');
}

/** An attribute that is part of a whole: what is left of it is its indicator, and what hangs on it. */
function mapTaken(attribute: ReadAttribute, whole: string | undefined, context: MispContext): void {
  const indicator = mapIndicator(attribute, observedOf(attribute.type, attribute.value), context);
  const id = indicator ?? whole;
  if (attribute.uuid !== undefined && id !== undefined) context.byUuid.set(attribute.uuid, id);
  mapAround(attribute, id, context);
}

function keepPart(object: ReadObject, attribute: ReadAttribute, context: MispContext): void {
  const { relation, value, comment, making, source, type } = attribute;
  if (PERSONAL_TYPES.has(type)) {
    source.leave('personal-data');
    return;
  }
  const told = comment === undefined ? '' : ` (${comment})`;
  context.notes.write(`${object.name}: ${relation}: ${value}${told}`, making, source);
  source.leave('kept-as-note');
  mapAround(attribute, undefined, context);
}

/**
 * The values of an object for a whole that is made at the marking of the object: only those that are marked like it.
 * Whatever is marked otherwise stands alone, so that no marking is lost in the whole.
 */
function valuesOf(object: ReadObject): ObjectValues {
  const key = (making: Making): string => (making.markingRefs ?? []).join(' ');
  const alike = object.attributes.filter(
    ({ making, type }) => key(making) === key(object.making) && !PERSONAL_TYPES.has(type),
  );
  const take = (relations: readonly string[]): ReadAttribute[] => {
    const found = relations.flatMap((relation) => alike.filter((each) => each.relation === relation));
    for (const attribute of found) object.taken.add(attribute);
    return found;
  };
  const takeFirst = (relations: readonly string[]): ReadAttribute | undefined => {
    const found = relations.flatMap((relation) => alike.filter((each) => each.relation === relation))[0];
    if (found !== undefined) object.taken.add(found);
    return found;
  };
  const measure = (relation: string): ReadAttribute | undefined => {
    const found = takeFirst([relation]);
    if (found !== undefined) object.measured.add(found);
    return found;
  };
  return {
    all: (...relations) => take(relations).map(({ value }) => value),
    first: (...relations) => takeFirst(relations)?.value,
    typed: () => alike,
    time: (relation) => {
      const found = measure(relation);
      return found === undefined ? undefined : timeAt(found.source.at('value'));
    },
    integer: (relation) => {
      const found = measure(relation);
      return found === undefined ? undefined : found.source.at('value').integer(0, Number.MAX_SAFE_INTEGER);
    },
  };
}

function mapObservables(object: ReadObject, context: MispContext): string | undefined {
  const objects = composeObject(object.name, valuesOf(object));
  if (objects.length === 0) {
    object.taken.clear();
    return undefined;
  }
  giveBackUnsaid(object, objects);
  const seen = {
    making: object.making,
    source: object.source,
    firstSeen: timeAt(object.source.at('first_seen')),
    lastSeen: timeAt(object.source.at('last_seen')),
  };
  return observe(objects, seen, context)[0];
}

/** What was taken for the whole and does not stand in it could not be read there: it is mapped, or left out, by itself. */
function giveBackUnsaid({ taken, measured }: ReadObject, objects: readonly StixObject[]): void {
  const said = JSON.stringify(objects).toLowerCase();
  const isSaid = (text: string) => said.includes(JSON.stringify(text).slice(1, -1).toLowerCase());
  for (const attribute of taken) {
    const { type, value } = attribute;
    const alone = (observedOf(type, value)?.objects ?? []).flatMap(textsOf);
    const isThere = isSaid(value) || (alone.length > 0 && alone.every(isSaid));
    if (!isThere && !measured.has(attribute)) taken.delete(attribute);
  }
}

/** What an observable says, without its kind and its id. */
function textsOf({ id: _id, type: _type, spec_version: _version, ...said }: StixObject): string[] {
  return Object.values(said).flatMap((value) =>
    typeof value === 'string'
      ? [value]
      : Object.values(value ?? {}).filter((each) => typeof each === 'string'),
  );
}

function mapRuleObject(object: ReadObject, context: MispContext): string | undefined {
  const [relation, language] = Object.hasOwn(RULE_OBJECTS, object.name) ? RULE_OBJECTS[object.name]! : [];
  const rule = object.attributes.find((each) => each.relation === relation);
  if (rule === undefined || language === undefined) return undefined;
  object.taken.add(rule);
  return addIndicator({ ...rule, isForDetection: false }, rule.value, language, context);
}
