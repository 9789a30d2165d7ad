import { INCIDENT_EXTENSION_ID, type StixBundle } from '@app/stix';
import type { ActorObject } from './actor-object';
import type { AttributionClaim } from './attribution-claim';
import { dateOfTimestamp, type CalendarDate } from './calendar-date';
import { evidenceOf, type Passage, type Support } from './evidence';
import type { StructuredFact } from './facts';
import type { Evidence } from './finding';
import {
  DECLARED_TYPES,
  SPOKEN_CONSEQUENCES,
  SPOKEN_ENTRIES,
  SPOKEN_TYPES,
  TECHNIQUE_TYPES,
  TOOL_VENDOR,
  type EntryClass,
  type HumanConsequence,
  type IncidentType,
} from './incident-types.data';
import { LIMITS } from './limits';
import type { Reading } from './reading';
import { actorTypesOf, type ActorType } from './actor-type';
import { isStated, type StatementView } from './statement-view';
import type { StateResponse } from './state-response';

/** Something that the record says of the incident, with where it says so. */
export interface Fact<Value extends string> {
  readonly value: Value;
  /** At least one span. */
  readonly evidence: readonly Evidence[];
}

/** How the attributions of an incident stand together: denied counts as contested. */
export type AttributionState = 'none-recorded' | 'claimed' | 'contested' | 'withdrawn';

/** What a record says of its incident, ready for columns. An empty list means: not recorded. */
export interface IncidentFacts {
  readonly actorTypes: readonly Fact<ActorType>[];
  readonly attributionState: AttributionState;
  readonly incidentTypes: readonly Fact<IncidentType>[];
  readonly entryClasses: readonly Fact<EntryClass>[];
  /** `CVE-YYYY-NNNN`, upper case. */
  readonly vulnerabilities: readonly Fact<string>[];
  /** ATT&CK ids. */
  readonly techniques: readonly Fact<string>[];
  readonly malware: readonly Fact<string>[];
  readonly toolVendors: readonly Fact<string>[];
  readonly humanConsequences: readonly Fact<HumanConsequence>[];
  readonly eventDate: Fact<CalendarDate> | null;
  /** Of the claims that have a date and are not the actor's own; sorted. */
  readonly attributionDates: readonly CalendarDate[];
  /** Sorted. */
  readonly responseDates: readonly CalendarDate[];
}

const VALUES_MAX = 50;
const NAME_LENGTH_MAX = 120;
const MATCHES_MAX = 20;
const CVE = /(?<![\p{L}\p{N}])CVE-\d{4}-\d{4,7}(?!\d)/giu;
const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const TYPES = SPOKEN_TYPES.map(({ type, pattern }) => ({ value: type, pattern: words(pattern) }));
const ENTRIES = SPOKEN_ENTRIES.map(({ entry, pattern }) => ({ value: entry, pattern: words(pattern) }));
const CONSEQUENCES = SPOKEN_CONSEQUENCES.map(({ consequence, pattern }) => ({
  value: consequence,
  pattern: words(pattern),
}));
const PROPER = '[A-Z][\\p{L}\\d]+(?:[ -][A-Z][\\p{L}\\d]+){0,3}';
const MAKER = new RegExp(`(?<![\\p{L}])(?:${TOOL_VENDOR}),? (?<name>${PROPER})`, 'gu');
const PRODUCT_OF = new RegExp(
  `(?<![\\p{L}])(?:[Pp]roduct|[Ss]pyware|[Pp]rogram|[Ss]oftware|[Pp]roduit|[Ll]ogiciel)s? (?:of|from|made by|sold by|de|du|vendu par)(?: (?:the|an?|la|le|l'|une?))?(?: [\\p{L}-]+){0,2}? ?(?:firm|company|vendor|soci[ée]t[ée]|entreprise)? ?(?<name>${PROPER})`,
  'gu',
);

/** The facts of a reading. */
export function factsIn(
  reading: Reading,
  views: readonly StatementView[],
  record: {
    readonly bundle: StixBundle;
    readonly incidentId: string;
    readonly actors: readonly ActorObject[];
    readonly claims: readonly AttributionClaim[];
    readonly responses: readonly StateResponse[];
  },
): IncidentFacts {
  const { bundle, incidentId, actors, claims, responses } = record;
  const collect = <Value extends string>(found: readonly Found<Value>[]) => collected(reading, found);
  return {
    actorTypes: collect(actorTypesOf(reading, views, actors, claims)),
    attributionState: attributionState(claims),
    incidentTypes: collect([
      ...declaredTypes(bundle, incidentId),
      ...techniqueTypes(reading),
      ...spoken(views, TYPES),
    ]),
    entryClasses: collect([...spoken(views, ENTRIES), ...zeroDays(reading)]),
    vulnerabilities: collect([...namedVulnerabilities(bundle), ...spokenVulnerabilities(views)]),
    techniques: collect(reading.facts.techniques.map((fact) => ({ value: fact.value, support: fact }))),
    malware: collect(
      reading.facts.malware.map((fact) => ({ value: fact.value.slice(0, NAME_LENGTH_MAX), support: fact })),
    ),
    toolVendors: collect(toolVendors(reading, views)),
    humanConsequences: collect(spoken(views, CONSEQUENCES)),
    eventDate: eventDate(reading, views, bundle, incidentId),
    attributionDates: datesOf(claims.filter(({ by }) => by.kind !== 'self')),
    responseDates: datesOf(responses),
  };
}

/** A value and where it stands. */
export interface Found<Value extends string> {
  readonly value: Value;
  readonly support: Support;
}

/** Each value once, with the evidence of all its places. */
function collected<Value extends string>(reading: Reading, found: readonly Found<Value>[]): Fact<Value>[] {
  const supports = new Map<Value, Support[]>();
  for (const { value, support } of found) {
    const known = supports.get(value);
    if (known) known.push(support);
    else if (supports.size < VALUES_MAX) supports.set(value, [support]);
  }
  return [...supports]
    .map(([value, of]) => ({ value, evidence: evidenceOf(reading, of.slice(0, MATCHES_MAX)) }))
    .filter(({ evidence }) => evidence.length > 0);
}

/** The values whose words are stated. */
function spoken<Value extends string>(
  views: readonly StatementView[],
  cues: readonly { readonly value: Value; readonly pattern: RegExp }[],
): Found<Value>[] {
  return views.flatMap((view) =>
    cues.flatMap(({ value, pattern }) => places(view, pattern).map((support) => ({ value, support }))),
  );
}

function places(view: StatementView, pattern: RegExp): Passage[] {
  return [...view.text.matchAll(pattern)].slice(0, MATCHES_MAX).flatMap(({ index, 0: match }) => {
    const end = index + match.length;
    return isStated(view, index, end) ? [{ sentence: view.sentence, start: index, end }] : [];
  });
}

function attributionState(claims: readonly AttributionClaim[]): AttributionState {
  if (claims.length === 0) return 'none-recorded';
  if (claims.some(({ state }) => state === 'contested' || state === 'denied')) return 'contested';
  return claims.every(({ state }) => state === 'withdrawn') ? 'withdrawn' : 'claimed';
}

function declaredTypes(bundle: StixBundle, incidentId: string): Found<IncidentType>[] {
  const at = bundle.objects.findIndex((object) => (object as { id?: unknown } | null)?.id === incidentId);
  const extension = propertyOf(propertyOf(bundle.objects[at], 'extensions'), INCIDENT_EXTENSION_ID);
  return texts(propertyOf(extension, 'incident_types')).flatMap(({ text, index }) => {
    const value = Object.hasOwn(DECLARED_TYPES, text) ? DECLARED_TYPES[text] : undefined;
    const pointer = `/objects/${at}/extensions/${INCIDENT_EXTENSION_ID}/incident_types/${index}`;
    return value ? [{ value, support: { objectId: incidentId, pointer, value: text } }] : [];
  });
}

function techniqueTypes({ facts }: Reading): Found<IncidentType>[] {
  return facts.techniques.flatMap((fact) => {
    const id = fact.value.split('.', 1)[0] ?? '';
    const value = Object.hasOwn(TECHNIQUE_TYPES, id) ? TECHNIQUE_TYPES[id] : undefined;
    return value ? [{ value, support: fact }] : [];
  });
}

function zeroDays(reading: Reading): Found<EntryClass>[] {
  return reading.stated('zeroDay').map((support) => ({ value: 'zero-day', support }));
}

function namedVulnerabilities(bundle: StixBundle): Found<string>[] {
  return (bundle.objects as readonly unknown[]).slice(0, LIMITS.objectsMax).flatMap((object, at) => {
    if (propertyOf(object, 'type') !== 'vulnerability') return [];
    const name = propertyOf(object, 'name');
    const id = propertyOf(object, 'id');
    if (typeof name !== 'string' || typeof id !== 'string') return [];
    const cve = name.toUpperCase().match(CVE)?.[0];
    const support: StructuredFact = { objectId: id, pointer: `/objects/${at}/name`, value: name };
    return cve ? [{ value: cve, support }] : [];
  });
}

function spokenVulnerabilities(views: readonly StatementView[]): Found<string>[] {
  return views.flatMap((view) =>
    [...view.text.matchAll(CVE)].slice(0, MATCHES_MAX).map(({ index, 0: match }) => ({
      value: match.toUpperCase(),
      support: { sentence: view.sentence, start: index, end: index + match.length },
    })),
  );
}

/** Names of makers of intrusion tools, in sentences that speak of such tools. */
function toolVendors(reading: Reading, views: readonly StatementView[]): Found<string>[] {
  return views
    .filter(({ sentence }) => reading.statedIn(sentence, 'commercialSpyware').length > 0)
    .flatMap(({ text, sentence }) =>
      [MAKER, PRODUCT_OF].flatMap((pattern) =>
        [...text.matchAll(pattern)].slice(0, MATCHES_MAX).flatMap((match) => {
          const name = match.groups?.['name'];
          const end = match.index + match[0].length;
          return name
            ? [{ value: name.slice(0, NAME_LENGTH_MAX), support: { sentence, start: match.index, end } }]
            : [];
        }),
      ),
    );
}

/** When it began: the earliest event of the incident, else the first date of its text. */
function eventDate(
  reading: Reading,
  views: readonly StatementView[],
  bundle: StixBundle,
  incidentId: string,
): Fact<CalendarDate> | null {
  const declared = (bundle.objects as readonly unknown[])
    .slice(0, LIMITS.objectsMax)
    .flatMap((object, at) => {
      const start = propertyOf(object, 'start_time');
      const id = propertyOf(object, 'id');
      if (propertyOf(object, 'type') !== 'event' || typeof id !== 'string' || typeof start !== 'string')
        return [];
      const value = dateOfTimestamp(start, propertyOf(object, 'start_time_fidelity'));
      return value
        ? [{ value, support: { objectId: id, pointer: `/objects/${at}/start_time`, value: start } }]
        : [];
    });
  const first = declared.sort((a, b) => (a.value < b.value ? -1 : 1))[0] ?? spokenDate(views, incidentId);
  return first ? { value: first.value, evidence: evidenceOf(reading, [first.support]) } : null;
}

function spokenDate(views: readonly StatementView[], incidentId: string): Found<CalendarDate> | undefined {
  for (const { sentence, dates } of views) {
    const date = dates.find(({ value }) => value.length > 4) ?? dates[0];
    if (sentence.field.objectId === incidentId && date) {
      return { value: date.value, support: { sentence, start: date.start, end: date.end } };
    }
  }
  return undefined;
}

function datesOf(dated: readonly { readonly date: CalendarDate | null }[]): CalendarDate[] {
  return [...new Set(dated.flatMap(({ date }) => (date === null ? [] : [date])))].sort();
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function texts(value: unknown): { readonly text: string; readonly index: number }[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, VALUES_MAX)
    .flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, index }] : []));
}
