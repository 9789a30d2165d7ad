import { countryOf, regionOf, sectorOf } from '@app/enrichment';
import { type IncidentRecord, incidentRecordOf } from '@app/principles';
import type { StixBundle, StixObject, StixValue } from '@app/stix';
import { INCIDENT_EXTENSION_ID } from '@app/stix';

const DEMONSTRATION_LABEL = 'demonstration-data';
const SEARCH_TEXT_LENGTH_MAX = 20_000;
const FACET_VALUES_MAX = 200;
const FACET_LENGTH_MAX = 200;
/** An event whose day or month is told in words alone counts there; a year alone is no month. */
const MONTH_OR_DAY = /^\d{4}-\d{2}(-\d{2})?$/;

/** The columns that queries filter and sort on, filled from the rendition and nothing else. */
export interface RenditionColumns {
  readonly name: string;
  readonly description: string;
  readonly searchText: string;
  readonly occurredAt: Date | null;
  readonly demonstration: boolean;
  readonly facets: readonly Facet[];
  readonly record: IncidentRecord;
}

/** A value that an incident is counted by, under the name of its facet. */
export type Facet = readonly [facet: string, value: string];

/** Reads the columns off a rendition. Total: what is not there is empty. */
export function describeRendition(bundle: StixBundle, incidentId: string): RenditionColumns {
  const incident = bundle.objects.find((object) => object.id === incidentId);
  const name = textOf(incident?.['name']);
  const description = textOf(incident?.['description']);
  const record = incidentRecordOf(bundle, incidentId);
  return {
    name,
    description,
    searchText: searchText(bundle).slice(0, SEARCH_TEXT_LENGTH_MAX),
    occurredAt: occurredAt(bundle, incident) ?? toldDate(record),
    demonstration: textsOf(incident?.['labels']).includes(DEMONSTRATION_LABEL),
    facets: [...partyFacets(bundle, incidentId), ...recordFacets(record)],
    record,
  };
}

function partyFacets(bundle: StixBundle, incidentId: string): Facet[] {
  const places = affectedPlaces(bundle, incidentId);
  const countries = places.flatMap((place) =>
    textsOf(place['country']).map((text) => countryOf(text) ?? text),
  );
  const regions = [
    ...places.flatMap((place) => textsOf(place['region'])),
    ...countries.flatMap((code) => regionOf(code) ?? []),
  ];
  const sectors = victims(bundle, incidentId).flatMap((victim) =>
    textsOf(victim['sectors']).map((text) => sectorOf(text) ?? text),
  );
  return [...facetOf('sector', sectors), ...facetOf('country', countries), ...facetOf('region', regions)];
}

/** What is not recorded has no value: it is counted as not recorded, and never as none. */
function recordFacets({ claims, responses, facts }: IncidentRecord): Facet[] {
  const others = claims.filter(({ by }) => by.kind !== 'self');
  const standing = others.filter(({ state }) => state === 'asserted' || state === 'contested');
  const accused = standing.filter(({ to }) => to.kind === 'state' || to.kind === 'state-affiliated');
  const valuesOf = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);
  return [
    ...facetOf('actor-type', valuesOf(facts.actorTypes)),
    ...facetOf(
      'attribution-state',
      facts.attributionState === 'none-recorded' ? [] : [facts.attributionState],
    ),
    ...facetOf('incident-type', valuesOf(facts.incidentTypes)),
    ...facetOf('entry-class', valuesOf(facts.entryClasses)),
    ...facetOf('technique', valuesOf(facts.techniques)),
    ...facetOf('malware', valuesOf(facts.malware)),
    ...facetOf('cve', valuesOf(facts.vulnerabilities)),
    ...facetOf('vendor', valuesOf(facts.toolVendors)),
    ...facetOf('consequence', valuesOf(facts.humanConsequences)),
    ...facetOf(
      'claimant',
      others.map(({ by }) => by.kind),
    ),
    ...facetOf(
      'claimant-country',
      others.flatMap(({ by }) => by.country ?? []),
    ),
    ...facetOf(
      'accused-country',
      accused.flatMap(({ to }) => to.country ?? []),
    ),
    ...facetOf(
      'response',
      responses.map(({ kind }) => kind),
    ),
  ];
}

function facetOf(facet: string, values: readonly string[]): Facet[] {
  const kept = new Set(values.map((value) => value.slice(0, FACET_LENGTH_MAX)));
  return [...kept]
    .sort()
    .slice(0, FACET_VALUES_MAX)
    .map((value) => [facet, value]);
}

function toldDate({ facts }: IncidentRecord): Date | null {
  const told = facts.eventDate?.value ?? '';
  return MONTH_OR_DAY.test(told) ? firstDay(told) : null;
}

/** The first day of a day, month or year as the record has it; null where the calendar has no such day. */
export function firstDay(calendar: string | null): Date | null {
  const day = new Date(`${calendar}-01-01`.slice(0, 'YYYY-MM-DD'.length));
  const isReal = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(calendar ?? '-');
  return isReal ? day : null;
}

/** Who the incident is said to have hit: ends of `targets` and `impacts` (incident core extension). */
function victims(bundle: StixBundle, incidentId: string): StixObject[] {
  const hit = new Set(targetsOf(bundle, new Set([incidentId]), ['targets', 'impacts']));
  return bundle.objects.filter((object) => hit.has(object.id));
}

function affectedPlaces(bundle: StixBundle, incidentId: string): StixObject[] {
  const sources = new Set([incidentId, ...victims(bundle, incidentId).map((victim) => victim.id)]);
  const places = new Set(targetsOf(bundle, sources, ['located-at', 'targets', 'impacts']));
  return bundle.objects.filter((object) => object.type === 'location' && places.has(object.id));
}

function targetsOf(bundle: StixBundle, sources: ReadonlySet<string>, types: readonly string[]): string[] {
  return bundle.objects
    .filter(
      (object) =>
        object.type === 'relationship' &&
        types.includes(textOf(object['relationship_type'])) &&
        sources.has(textOf(object['source_ref'])),
    )
    .map((object) => textOf(object['target_ref']));
}

/** When it began: the earliest event of the incident, by the incident core extension. */
function occurredAt(bundle: StixBundle, incident: StixObject | undefined): Date | null {
  const extension = (incident?.['extensions'] as { [id: string]: StixValue } | undefined)?.[
    INCIDENT_EXTENSION_ID
  ];
  const refs = new Set(textsOf((extension as { event_refs?: StixValue } | undefined)?.event_refs));
  const starts = bundle.objects
    .filter((object) => refs.has(object.id))
    .map((object) => Date.parse(textOf(object['start_time'])))
    .filter((time) => !Number.isNaN(time));
  return starts.length > 0 ? new Date(Math.min(...starts)) : null;
}

function searchText(bundle: StixBundle): string {
  return bundle.objects
    .flatMap((object) =>
      [object['name'], object['description'], object['content'], object['value']].map(textOf),
    )
    .filter((text) => text !== '')
    .join('\n')
    .toLowerCase();
}

function textOf(value: StixValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: StixValue | undefined): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map(textOf).filter((text) => text !== '');
}
