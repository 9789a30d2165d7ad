import { type StixObject, parsePattern } from '@app/stix';
import type { Making } from './draft';
import { IMPORT_LIMITS } from './limits';
import { mintId, observable } from './mint';
import { isObservableType, type Observed, observedOf } from './misp-value';
import { NOTED_TYPES, PERSONAL_TYPES, RULE_OF_TYPE } from './misp-attribute-types.data';
import { mapAround } from './misp-around';
import {
  type MispContext,
  type ReadTags,
  isDeleted,
  makingWithin,
  markingWithin,
  partyMaking,
  readTags,
} from './misp-context';
import type { Source } from './source';
import type { SourceMarking } from './source-markings';
import { timeAt } from './times';

const KNOWN: ReadonlySet<string> = new Set(
  `id uuid type category value value1 value2 to_ids timestamp distribution sharing_group_id SharingGroup comment
  deleted disable_correlation object_id object_relation event_id event_uuid first_seen last_seen Tag Galaxy Sighting ShadowAttribute
  data data_length org_id batch_import AttributeTag object_uuid`.split(/\s+/),
);
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** What an attribute says, beside its value. */
export interface ReadAttribute {
  readonly source: Source;
  readonly type: string;
  readonly value: string;
  readonly relation: string;
  readonly uuid: string | undefined;
  readonly isForDetection: boolean;
  readonly comment: string | undefined;
  readonly marking: SourceMarking;
  readonly making: Making;
  readonly tags: ReadTags['others'];
  /** Type and value, for the line of a note. */
  readonly label: string;
  readonly firstSeen: string | undefined;
  readonly lastSeen: string | undefined;
}

/** Reads an attribute; undefined where there is none, it was deleted, or it may not be taken over. */
export function readAttribute(
  source: Source,
  context: MispContext,
  outer: SourceMarking,
): ReadAttribute | undefined {
  if (source.object() === undefined) return undefined;
  source.knowing(KNOWN);
  if (isDeleted(source)) {
    source.leave('deleted');
    return undefined;
  }
  const type = source.at('type').name();
  const value = source.at('value').text() ?? joined(source);
  if (type === undefined || value === undefined) {
    source.leave('no-place');
    return undefined;
  }
  const tags = readTags(source);
  const marking = markingWithin(outer, source, tags, context.groups);
  const firstSeen = timeAt(source.at('first_seen'));
  const lastSeen = timeAt(source.at('last_seen'));
  const isReal = firstSeen === undefined || lastSeen === undefined || firstSeen <= lastSeen;
  if (!isReal) source.at('last_seen').leave('time-unreal');
  const relation = source.at('object_relation').name() ?? type;
  return {
    source,
    type,
    value,
    relation,
    label: `${relation === type ? type : `${relation} (${type})`}: ${value}`,
    tags: tags.others,
    uuid: source.at('uuid').uuid(),
    isForDetection: source.at('to_ids').flag() ?? false,
    comment: source.at('comment').text(),
    marking,
    making: makingWithin(context, source, marking),
    firstSeen,
    lastSeen: isReal ? lastSeen : undefined,
  };
}

/** Older exports split a composite value in two. */
function joined(source: Source): string | undefined {
  const first = source.at('value1').text();
  const second = source.at('value2').text();
  return first === undefined || second === undefined ? first : `${first}|${second}`;
}

/** Maps an attribute that stands alone: to what it is, whose id it gives, or to a line of a note. */
export function mapAttribute(attribute: ReadAttribute, context: MispContext): string | undefined {
  const { source, type, value } = attribute;
  if (PERSONAL_TYPES.has(type)) {
    source.leave('personal-data');
    return undefined;
  }
  const id =
    mapAsObject(attribute, context) ?? mapRule(attribute, context) ?? mapObserved(attribute, context);
  if (id === undefined) {
    note(attribute, context);
    if (!NOTED_TYPES.has(type)) source.leave(isObservableType(type) ? 'unreadable-value' : 'kept-as-note');
  }
  mapAround(attribute, id, context);
  if (attribute.uuid !== undefined && id !== undefined) context.byUuid.set(attribute.uuid, id);
  if (type === 'attachment' || type === 'malware-sample') attach(attribute, value, context);
  return id;
}

function note({ label, comment, making, source }: ReadAttribute, context: MispContext): void {
  context.notes.write(`${label}${comment === undefined ? '' : ` (${comment})`}`, making, source);
}

/** Types that are an object of the standard and no observable. */
function mapAsObject(attribute: ReadAttribute, context: MispContext): string | undefined {
  const { type, value, comment, making, source, marking } = attribute;
  const { draft, incidentId } = context;
  const own = (stixType: string): string =>
    attribute.uuid === undefined
      ? mintId(stixType, incidentId, type, value)
      : `${stixType}--${attribute.uuid}`;
  const add = (stixType: string, properties: Parameters<typeof draft.add>[2]): string | undefined =>
    draft.add(own(stixType), making, { description: comment, ...properties }, source);
  switch (type) {
    case 'vulnerability': {
      const isCve = /^CVE-\d{4}-\d{4,}$/i.test(value);
      const name = isCve ? value.toUpperCase() : value;
      return add('vulnerability', {
        name,
        external_references: isCve ? [{ source_name: 'cve', external_id: name }] : undefined,
      });
    }
    case 'campaign-name':
    case 'campaign-id': {
      const id = add('campaign', { name: value });
      draft.relate('associated-with', id, incidentId, making, source);
      return id;
    }
    case 'threat-actor': {
      const id = add('threat-actor', { name: value });
      draft.relate('attributed-to', incidentId, id, making, source);
      return id;
    }
    case 'malware-type':
      return add('malware', { name: value, is_family: true });
    case 'target-org': {
      const party = partyMaking(making, context, marking, source);
      const properties = {
        name: value,
        identity_class: 'organization',
        roles: ['victim'],
        description: comment,
      };
      const id = draft.add(own('identity'), party, properties, source);
      draft.relate('targets', incidentId, id, making, source);
      return id;
    }
    case 'target-location':
      if (!/^[A-Za-z]{2}$/.test(value)) return undefined;
      return relateLocation(add('location', { country: value.toUpperCase() }), attribute, context);
    default:
      return undefined;
  }
}

function relateLocation(
  id: string | undefined,
  { making, source }: ReadAttribute,
  { draft, incidentId }: MispContext,
): string | undefined {
  draft.relate('located-at', incidentId, id, making, source);
  return id;
}

/** Detection rules are indicators in their own language. */
function mapRule(attribute: ReadAttribute, context: MispContext): string | undefined {
  const language = Object.hasOwn(RULE_OF_TYPE, attribute.type) ? RULE_OF_TYPE[attribute.type] : undefined;
  if (language === undefined) return undefined;
  if (language === 'stix' && !parsePattern(attribute.value).ok) return undefined;
  return addIndicator(attribute, attribute.value, language, context);
}

function mapObserved(attribute: ReadAttribute, context: MispContext): string | undefined {
  const observed = observedOf(attribute.type, attribute.value);
  if (observed === undefined) return undefined;
  const ids = observe(observed.objects, attribute, context);
  const indicator = mapIndicator(attribute, observed, context);
  return indicator ?? ids[0];
}

/** Adds observables, and that they were seen. */
export function observe(
  objects: readonly StixObject[],
  {
    making,
    source,
    firstSeen,
    lastSeen,
  }: Pick<ReadAttribute, 'making' | 'source' | 'firstSeen' | 'lastSeen'>,
  context: MispContext,
): string[] {
  const ids = objects.flatMap(
    (object) => context.draft.observe(object, making.markingRefs ?? [], source) ?? [],
  );
  const first = firstSeen ?? lastSeen ?? making.modified;
  const last = lastSeen ?? (first > making.modified ? first : making.modified);
  const isDated = firstSeen !== undefined || lastSeen !== undefined;
  const key = [...(making.markingRefs ?? []), isDated ? `${first} ${last}` : ''].join(' ');
  const together = context.sightings.get(key) ?? { making, source, first, last, ids: new Set<string>() };
  if (first < together.first) together.first = first;
  if (last > together.last) together.last = last;
  for (const id of ids) together.ids.add(id);
  context.sightings.set(key, together);
  return ids;
}

/** The indicator of an attribute that is meant for detection. */
export function mapIndicator(
  attribute: ReadAttribute,
  observed: Observed | undefined,
  context: MispContext,
): string | undefined {
  if (!attribute.isForDetection || observed === undefined) return undefined;
  return addIndicator(attribute, observed.pattern, 'stix', context);
}

/** Adds an indicator with a pattern in some language. */
export function addIndicator(
  attribute: ReadAttribute,
  pattern: string,
  language: string,
  context: MispContext,
): string | undefined {
  const { source, making, firstSeen, lastSeen } = attribute;
  if (pattern.length > IMPORT_LIMITS.patternLengthMax) {
    source.leave('over-limit');
    return undefined;
  }
  const validFrom = firstSeen ?? making.created;
  const id =
    attribute.uuid === undefined
      ? mintId('indicator', context.incidentId, attribute.type, attribute.value, source.pointer)
      : `indicator--${attribute.uuid}`;
  const properties = {
    name:
      attribute.value.length <= IMPORT_LIMITS.nameLengthMax && language === 'stix'
        ? attribute.value
        : undefined,
    description: attribute.comment,
    indicator_types: ['malicious-activity'],
    pattern,
    pattern_type: language,
    valid_from: validFrom,
    valid_until: lastSeen !== undefined && lastSeen > validFrom ? lastSeen : undefined,
  };
  return context.draft.add(id, making, properties, source);
}

/** The bytes of an attachment; MISP packs samples as ZIP files with a password that everybody knows. */
function attach(attribute: ReadAttribute, value: string, context: MispContext): void {
  const place = attribute.source.at('data');
  if (place.isAbsent) return;
  const data = typeof place.value === 'string' ? place.value.trim() : '';
  if (data.length > IMPORT_LIMITS.attachmentLengthMax || data.length % 4 !== 0 || !BASE64.test(data)) {
    place.leave('attachment-left-out');
    return;
  }
  const isSample = attribute.type === 'malware-sample';
  const artifact = observable('artifact', {
    payload_bin: data,
    ...(isSample
      ? {
          mime_type: 'application/zip',
          encryption_algorithm: 'mime-type-indicated',
          decryption_key: 'infected',
        }
      : {}),
  });
  const file = observedOf(attribute.type, value)?.objects[0];
  observe(
    file === undefined ? [artifact] : [artifact, { ...file, content_ref: artifact.id }],
    attribute,
    context,
  );
}
