import { isUri } from '@app/stix';
import { type ImportedIncident, type Making, Draft, nothingOf } from './draft';
import type { ImportOptions } from './import-options';
import { IncidentParts } from './incident-parts';
import { IMPORT_LIMITS } from './limits';
import type { LeftOutList } from './left-out';
import { mintId } from './mint';
import type { Source } from './source';
import { latest, timeAt } from './times';
import { mapActions } from './veris-action';
import { DETECTION } from './veris-actions.data';
import { mapActors } from './veris-actor';
import { type VerisContext, translated, words } from './veris-context';
import { entityCounts, mapAttributes, mapCosts } from './veris-impact';
import { datedAt, mapTimeline } from './veris-timeline';
import { keepTexts } from './veris-notes';
import { mapVictims } from './veris-victim';
import { cut } from './well-formed';

const KNOWN: ReadonlySet<string> = new Set(
  `schema_version schema_name incident_id source_id reference security_incident confidence summary notes campaign_id victim actor action
  asset attribute timeline discovery_method discovery_notes impact plus targeted control_failure corrective_action
  related_incidents`.split(/\s+/),
);
const KNOWN_OF_ASSET: ReadonlySet<string> = new Set(['assets', 'notes']);
const KNOWN_OF_PLUS: ReadonlySet<string> = new Set([
  'created',
  'modified',
  'master_id',
  'analysis_status',
  'timeline',
]);
const REQUIRED = [
  'action',
  'actor',
  'asset',
  'timeline',
  'incident_id',
  'security_incident',
  'summary',
  'schema_version',
  'victim',
];
const DETERMINATION: Readonly<Record<string, string>> = {
  confirmed: 'confirmed',
  suspected: 'suspected',
  'near miss': 'failed-attempt',
  'false positive': 'false-positive',
};
const CONFIDENCE: Readonly<Record<string, number>> = { high: 85, medium: 50, low: 15, none: 0 };
const STATUS: Readonly<Record<string, string>> = {
  finalized: 'closed',
  validated: 'closed',
  reviewed: 'closed',
  'first pass': 'open',
  'in-progress': 'open',
  'needs review': 'open',
  'needs clarification': 'open',
  'ready for review': 'open',
};
/** How older versions write who found it: `Ext - customer`. */
const SIDES: Readonly<Record<string, string>> = { ext: 'external', int: 'internal', prt: 'partner' };
const REFERENCES_MAX = 100;

/** One VERIS incident (1.3 and 1.4) as an incident with what belongs to it. */
export function importVerisIncident(
  source: Source,
  leftOut: LeftOutList,
  options: ImportOptions,
): ImportedIncident {
  if (!source.isObject || REQUIRED.filter((name) => !source.at(name).isAbsent).length < 2)
    return nothingOf(source, leftOut);
  source.knowing(KNOWN);
  const draft = new Draft(source, leftOut);
  const incidentId = idOf(source);
  const making = makingOf(source, options);
  const parts = new IncidentParts(draft, incidentId, making.incident);
  const context: VerisContext = { draft, parts, incidentId, making: making.parts };
  const actors = mapActors(source.at('actor'), context);
  const types = mapActions(source.at('action'), actors, context);
  const asset = source.at('asset');
  if (asset.isObject) asset.knowing(KNOWN_OF_ASSET);
  const counts = entityCounts(asset);
  const start = mapTimeline(source.at('timeline'), types, context);
  mapVictims(source.at('victim'), context);
  mapAttributes(source.at('attribute'), counts, start, context);
  const criticality = mapCosts(source.at('impact'), context);
  mapPlus(source.at('plus'), context);
  const text = source.at('summary').text();
  parts.incident(
    {
      name: headOf(text) ?? 'VERIS incident',
      description: text,
      confidence: word(source.at('confidence'), CONFIDENCE),
      labels: labelsOf(source),
      external_references: referencesOf(source),
    },
    {
      determination: word(source.at('security_incident'), DETERMINATION) ?? 'suspected',
      investigation_status: word(source.at('plus', 'analysis_status'), STATUS) ?? 'open',
      criticality,
      detection_methods: detectionOf(source),
      incident_types: types,
    },
    {},
    source,
  );
  keepTexts(source, context);
  mapRelated(source, context);
  return draft.finish(incidentId);
}

function idOf(source: Source): string {
  const id = source.at('incident_id').name() ?? source.at('plus', 'master_id').name();
  const origin = source.at('source_id').name() ?? '';
  if (id !== undefined) {
    const uuid = source.at('incident_id').value;
    const isUuid =
      typeof uuid === 'string' &&
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(uuid);
    return isUuid ? `incident--${uuid.toLowerCase()}` : mintId('incident', 'veris', origin, id);
  }
  source.leave('id-missing');
  return mintId('incident', 'veris', origin, source.at('summary').token);
}

function makingOf(
  source: Source,
  options: ImportOptions,
): { readonly incident: Making; readonly parts: Making } {
  const plus = source.at('plus');
  const created = timeAt(plus.at('created')) ?? datedAt(source.at('timeline', 'incident'))?.time;
  if (created === undefined) source.leave('date-missing');
  const made = created ?? options.receivedAt;
  const modified = latest([made, timeAt(plus.at('modified')), options.revisedAt])!;
  return { incident: { created: made, modified }, parts: { created: made, modified: made } };
}

function word<T>(place: Source, table: Readonly<Record<string, T>>): T | undefined {
  if (typeof place.value === 'string' && Object.hasOwn(table, place.token.trim().toLowerCase()))
    return table[place.token.trim().toLowerCase()];
  const said = words(place)[0];
  if (said === undefined) return undefined;
  if (Object.hasOwn(table, said.key)) return table[said.key];
  said.source.leave('unreadable-value');
  return undefined;
}

/** The first sentence, or as much of it as a name holds. */
function headOf(text: string | undefined): string | undefined {
  const sentence = text === undefined ? undefined : /^.{10,200}?[.!?](?=\s|$)/s.exec(text)?.[0];
  const head = sentence ?? (text === undefined ? undefined : cut(text, NAME_LENGTH));
  return head?.replaceAll(/\s+/g, ' ').trim();
}

const NAME_LENGTH = 120;

interface Reference {
  readonly [property: string]: string;
  readonly source_name: string;
}

function referencesOf(source: Source): Reference[] {
  const id = source.at('incident_id').name();
  const campaign = source.at('campaign_id').name();
  return [
    ...(id === undefined ? [] : [{ source_name: 'veris', external_id: id }]),
    ...(campaign === undefined ? [] : [{ source_name: 'veris-campaign', external_id: campaign }]),
    ...readReference(source.at('reference')),
  ];
}

/** The addresses of a text, whatever parts them, and what else it says. */
function readReference(place: Source): Reference[] {
  const words = (place.text() ?? '').split(/[;\s]+|,+(?=https?:)/i).map((word) => word.replace(/,+$/, ''));
  const isUrl = (word: string): boolean => /^https?:/i.test(word) && isUri(word);
  const urls = [...new Set(words.filter(isUrl))];
  if (urls.length > REFERENCES_MAX) place.leave('over-limit');
  const rest = words.filter((word) => !isUrl(word)).join(' ');
  return [
    ...urls.slice(0, REFERENCES_MAX).map((url) => ({ source_name: 'reference', url })),
    ...(/[a-z0-9]/i.test(rest) ? [{ source_name: 'reference', description: rest.trim() }] : []),
  ];
}

function labelsOf(source: Source): string[] {
  const targeted = words(source.at('targeted')).map(({ word: text }) => `veris:targeted:${text}`);
  return targeted.map((label) => cut(label, IMPORT_LIMITS.nameLengthMax));
}

/** Who found it: by side and variety, or in one text as older versions have it. */
function detectionOf(source: Source): string[] {
  const method = source.at('discovery_method');
  if (method.isAbsent) return [];
  if (typeof method.value === 'string') {
    const [side = '', ...rest] = method.value.toLowerCase().split(' - ');
    const table = DETECTION[SIDES[side.trim()] ?? ''];
    if (table !== undefined) return [table[rest.join(' - ').trim()] ?? table['*'] ?? []].flat();
    if (!['unknown', 'other'].includes(side.trim())) method.leave('unreadable-value');
    return [];
  }
  if (method.object() === undefined) return [];
  method.knowing(new Set(['external', 'internal', 'partner', 'unknown', 'other']));
  const found = Object.entries(DETECTION).flatMap(([side, table]) => {
    const place = method.at(side);
    if (place.isAbsent) return [];
    const varieties = translated(place.isObject ? place.at('variety') : place, table);
    return varieties.length > 0 ? varieties : [table['*'] ?? []].flat();
  });
  return [...new Set(found)];
}

function mapRelated(source: Source, { draft, incidentId, making }: VerisContext): void {
  const text = source.at('related_incidents').name();
  const origin = source.at('source_id').name() ?? '';
  for (const id of (text ?? '')
    .split(/[;,\s]+/)
    .filter(Boolean)
    .slice(0, REFERENCES_MAX)) {
    const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
    const other = isUuid ? `incident--${id.toLowerCase()}` : mintId('incident', 'veris', origin, id);
    draft.relate('related-to', incidentId, other, making, source.at('related_incidents'));
  }
}

/** What VCDB keeps beside the standard: when it was told; the rest is housekeeping or has no place. */
function mapPlus(plus: Source, { parts }: VerisContext): void {
  if (plus.isAbsent || plus.object() === undefined) return;
  plus.knowing(KNOWN_OF_PLUS);
  plus.at('timeline').knowing(new Set(['notification']));
  const told = datedAt(plus.at('timeline', 'notification'));
  if (told === undefined) return;
  const properties = {
    name: 'Notification',
    outcome: 'successful',
    task_types: ['reported'],
    end_time: told.time,
    end_time_fidelity: told.fidelity,
  };
  parts.task('notification', properties, plus.at('timeline', 'notification'));
}
