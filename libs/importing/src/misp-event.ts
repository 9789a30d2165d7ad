import { INCIDENT_EXTENSION_ID, EVENT_EXTENSION_ID } from '@app/stix';
import { type ImportedIncident, type Making, Draft, nothingOf } from './draft';
import type { ImportOptions } from './import-options';
import { IMPORT_LIMITS } from './limits';
import type { LeftOutList } from './left-out';
import { unique } from './loose';
import { mintId } from './mint';
import { mapProposals, mapTags } from './misp-around';
import { mapAttribute, readAttribute } from './misp-attribute';
import {
  type MispContext,
  type ReadTags,
  isDeleted,
  makingWithin,
  markingWithin,
  readTags,
} from './misp-context';
import { INCIDENT_TYPE_OF_WORD } from './misp-galaxies.data';
import { mapGalaxies, mapGalaxyTag } from './misp-galaxy';
import { mapObject } from './misp-object';
import { mapReferences } from './misp-reference';
import { NoteBook } from './note-book';
import type { Source } from './source';
import {
  type SourceMarking,
  markedAs,
  markingOfDistribution,
  markingRefs,
  partyMarkingRefs,
  stricterOf,
} from './source-markings';
import { earliest, latest, timeAt } from './times';
import { cut } from './well-formed';

const KNOWN: ReadonlySet<string> = new Set(
  `id uuid info date timestamp publish_timestamp sighting_timestamp threat_level_id analysis distribution sharing_group_id
  SharingGroup published Orgc Org orgc_id org_id Attribute Object Galaxy Tag EventTag EventReport ShadowAttribute
  attribute_count proposal_email_lock locked disable_correlation event_creator_email extends_uuid protected
  first_publication`.split(/\s+/),
);
const KNOWN_OF_ORGANISATION: ReadonlySet<string> = new Set(['id', 'uuid', 'name', 'local']);
const KNOWN_OF_REPORT: ReadonlySet<string> = new Set(
  `id uuid event_id name content distribution sharing_group_id SharingGroup timestamp deleted Tag`.split(
    /\s+/,
  ),
);
const INVESTIGATION = ['new', 'open', 'closed'] as const;
const CRITICALITY: Readonly<Record<number, number>> = { 1: 80, 2: 50, 3: 25 };
const COMPLETED = 2;
const CONFIDENCE_TAG = /^misp:confidence-level="([a-z-]+)"$/;
const CONFIDENCE: Readonly<Record<string, number>> = {
  'completely-confident': 95,
  'usually-confident': 75,
  'fairly-confident': 50,
  'rarely-confident': 25,
  unconfident: 5,
};

/** One MISP event as an incident with what belongs to it. */
export function importMispEvent(
  event: Source,
  leftOut: LeftOutList,
  options: ImportOptions,
): ImportedIncident {
  if (
    !event.isObject ||
    !['uuid', 'info', 'Attribute', 'Object'].some((name) => event.at(name).value !== undefined)
  )
    return nothingOf(event, leftOut);
  event.knowing(KNOWN);
  if (!event.at('event_creator_email').isAbsent) event.at('event_creator_email').leave('personal-data');
  const draft = new Draft(event, leftOut);
  const groups = new Set((options.sharingGroups ?? []).map((uuid) => uuid.toLowerCase()));
  const tags = readTags(event);
  const marking = markingOf(event, groups);
  const incidentId = idOf(event);
  const making = makingOf(event, draft, marking, options);
  const context: MispContext = {
    draft,
    incidentId,
    making: { ...making, modified: making.created },
    marking,
    groups,
    notes: new NoteBook(),
    byUuid: new Map([[incidentId.slice('incident--'.length), incidentId]]),
    sightings: new Map(),
  };
  const marked = markedAs(making, markingRefs(marking, draft, event));
  draft.add(incidentId, { ...marked, modified: revised(marked, options) }, incidentOf(event, tags), event);
  mapGalaxies(event, context, { making: marked, marking, of: undefined });
  const labels = labelsOf(tags, context, marked);
  mapContent(event, context);
  mapEventReports(event, context);
  mapProposals(event, context, marking);
  mapExtended(event, context, marked);
  mapSeen(context);
  context.notes.bind(draft, incidentId, 'Kept from the MISP event');
  const types = incidentTypesOf(labels);
  mapDate(event, context, marked, types);
  finishIncident(context, labels, types);
  tie(context, marked, event);
  return draft.finish(incidentId);
}

/** How the whole is marked: by its tags and its distribution, wherever they stand. */
function markingOf(event: Source, groups: ReadonlySet<string>): SourceMarking {
  const own = stricterOf(readTags(event).marking, markingOfDistribution(event, false, groups));
  return event.beside === undefined ? own : stricterOf(own, markingOf(event.beside, groups));
}

function idOf(event: Source): string {
  const uuid = event.at('uuid').uuid();
  if (uuid !== undefined) return `incident--${uuid}`;
  event.leave('id-missing');
  const said = ['id', 'info', 'date'].map((name) => event.at(name).token);
  return mintId('incident', 'misp', event.at('Orgc', 'uuid').token, ...said);
}

/** When the event was made and changed; its producer is added, under the terms of the submitter. */
function makingOf(event: Source, draft: Draft, marking: SourceMarking, options: ImportOptions): Making {
  const date = timeAt(event.at('date'));
  const changed = timeAt(event.at('timestamp'));
  const made = earliest([date, changed]);
  if (made === undefined) event.leave('date-missing');
  const created = made ?? options.receivedAt;
  const times = { created, modified: latest([changed, created])! };
  const producer = event.at('Orgc').object() ?? event.at('Org').object();
  const name = producer?.at('name').name();
  for (const place of [event.at('Orgc'), event.at('Org')]) place.knowing(KNOWN_OF_ORGANISATION);
  const host = event.at('Org', 'name');
  if (!host.isAbsent && host.name() !== name) host.leave('no-place');
  if (producer === undefined || name === undefined) return times;
  const uuid = producer.at('uuid').uuid();
  const id = uuid === undefined ? mintId('identity', 'misp', name) : `identity--${uuid}`;
  const refs = partyMarkingRefs(marking, draft, producer);
  const createdByRef = draft.add(
    id,
    { created, modified: created, markingRefs: refs },
    { name, identity_class: 'organization' },
    producer,
  );
  return { ...times, createdByRef };
}

/** A version that was amended here is later than its source says. */
function revised({ modified }: Making, { revisedAt }: ImportOptions): string {
  return revisedAt !== undefined && revisedAt > modified ? revisedAt : modified;
}

function incidentOf(event: Source, tags: ReadTags): Parameters<Draft['add']>[2] {
  const analysis = event.at('analysis').integer(0, COMPLETED);
  const threat = event.at('threat_level_id').integer(0, 10);
  const info = event.at('info').text();
  const uuid = event.at('uuid').uuid();
  const confidence = tags.others.flatMap(
    ({ name }) => CONFIDENCE[CONFIDENCE_TAG.exec(name)?.[1] ?? ''] ?? [],
  )[0];
  return {
    name: cut(info ?? 'MISP event', IMPORT_LIMITS.nameLengthMax),
    description: info !== undefined && info.length > IMPORT_LIMITS.nameLengthMax ? info : undefined,
    confidence,
    external_references: uuid === undefined ? undefined : [{ source_name: 'misp', external_id: uuid }],
    extensions: {
      [INCIDENT_EXTENSION_ID]: {
        extension_type: 'property-extension',
        determination: determinationOf(analysis, tags),
        investigation_status: INVESTIGATION[analysis ?? 0] ?? 'new',
        ...(threat !== undefined && CRITICALITY[threat] !== undefined
          ? { criticality: CRITICALITY[threat] }
          : {}),
      },
    },
  };
}

function determinationOf(analysis: number | undefined, tags: ReadTags): string {
  const names = tags.others.map(({ name }) => name.toLowerCase());
  if (names.some((name) => /false-positive:risk="high"|"false[- ]positive"/.test(name)))
    return 'false-positive';
  if (
    names.some(
      (name) => /veris:security_incident="confirmed"|confirmed/.test(name) && !/unconfirmed/.test(name),
    )
  )
    return 'confirmed';
  return analysis === COMPLETED ? 'confirmed' : 'suspected';
}

/** Tags that are clusters of galaxies become what they are; the others are labels. */
function labelsOf(tags: ReadTags, context: MispContext, making: Making): string[] {
  const hung = { making, marking: context.marking, of: undefined };
  const others = tags.others.filter(({ name, source }) => !mapGalaxyTag(name, source, context, hung));
  const labels = unique(others.map(({ name }) => name));
  for (const { name, source } of others)
    if (labels.indexOf(name) >= IMPORT_LIMITS.labelsMax) source.leave('over-limit');
  return labels.slice(0, IMPORT_LIMITS.labelsMax);
}

function mapContent(event: Source, context: MispContext): void {
  for (const place of event.at('Attribute').oneOrList()) {
    const attribute = readAttribute(place, context, context.marking);
    if (attribute !== undefined) mapAttribute(attribute, context);
  }
  const objects = event.at('Object').oneOrList();
  for (const place of objects) mapObject(place, context);
  for (const place of objects) mapReferences(place, context);
}

/** Reports on an event are texts about it: notes. */
function mapEventReports(event: Source, context: MispContext): void {
  for (const report of event.at('EventReport').list()) {
    if (report.object() === undefined) continue;
    report.knowing(KNOWN_OF_REPORT);
    const content = report.at('content').text();
    if (isDeleted(report)) report.leave('deleted');
    else if (content === undefined) report.leave('no-place');
    else {
      const tags = readTags(report);
      const marking = markingWithin(context.marking, report, tags, context.groups);
      const making = makingWithin(context, report, marking);
      const uuid = report.at('uuid').uuid();
      const id = uuid === undefined ? mintId('note', context.incidentId, report.pointer) : `note--${uuid}`;
      const properties = { abstract: report.at('name').name(), content, object_refs: [context.incidentId] };
      const note = context.draft.add(id, making, properties, report);
      mapTags({ tags: tags.others, making, marking }, note, context);
    }
  }
}

function mapExtended(event: Source, { draft, incidentId }: MispContext, making: Making): void {
  const uuid = event.at('extends_uuid').uuid();
  if (uuid === undefined) return;
  draft.relate('derived-from', incidentId, `incident--${uuid}`, making, event.at('extends_uuid'));
}

/** What was seen together, as observed-data. */
function mapSeen({ draft, incidentId, sightings }: MispContext): void {
  for (const [key, { making, source, first, last, ids }] of sightings) {
    const standard = [...ids].filter((id) => !id.startsWith('cryptocurrency-wallet--'));
    if (standard.length === 0) continue;
    draft.add(
      mintId('observed-data', incidentId, key),
      making,
      { first_observed: first, last_observed: last, number_observed: 1, object_refs: [...ids] },
      source,
    );
  }
}

function incidentTypesOf(labels: readonly string[]): string[] {
  const words = labels
    .flatMap((label) => label.toLowerCase().split(/[=:"]+/))
    .map((word) => word.replaceAll(/[_\s]/g, '-'));
  return unique(
    words.flatMap((word) => (Object.hasOwn(INCIDENT_TYPE_OF_WORD, word) ? INCIDENT_TYPE_OF_WORD[word]! : [])),
  );
}

/** The date of a MISP event is that of what happened. */
function mapDate(event: Source, context: MispContext, making: Making, types: readonly string[]): void {
  const date = timeAt(event.at('date'));
  if (date === undefined) return;
  context.draft.add(
    mintId('event', context.incidentId, 'date'),
    { ...making, modified: making.created },
    {
      status: 'occurred',
      start_time: date,
      start_time_fidelity: 'day',
      event_types: [...types],
      extensions: { [EVENT_EXTENSION_ID]: { extension_type: 'new-sdo' } },
    },
    event.at('date'),
  );
}

function finishIncident(
  { draft, incidentId }: MispContext,
  labels: readonly string[],
  types: readonly string[],
): void {
  const incident = draft.get(incidentId);
  const extensions = incident?.['extensions'] as Record<string, Record<string, string>> | undefined;
  const extension = extensions?.[INCIDENT_EXTENSION_ID];
  if (extension === undefined) return;
  const events = draft.ids('event');
  draft.change(incidentId, {
    labels: [...labels],
    extensions: {
      [INCIDENT_EXTENSION_ID]: {
        ...extension,
        ...(types.length > 0 ? { incident_types: [...types] } : {}),
        ...(events.length > 0 ? { event_refs: events } : {}),
      },
    },
  });
}

/** One grouping holds what the event held, so that nothing of it stands without its incident. */
function tie({ draft, incidentId }: MispContext, making: Making, event: Source): void {
  const held = draft.ids().filter((id) => !/^(?:relationship|marking-definition|sighting|event)--/.test(id));
  if (held.length < 2) return;
  const properties = { name: 'MISP event', context: 'suspicious-activity', object_refs: held };
  draft.add(mintId('grouping', incidentId), making, properties, event);
}
