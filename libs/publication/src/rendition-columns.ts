import { countryOf, regionOf, sectorOf } from '@app/enrichment';
import type { StixBundle, StixObject, StixValue } from '@app/stix';
import { INCIDENT_EXTENSION_ID } from '@app/stix';

const DEMONSTRATION_LABEL = 'demonstration-data';
const SEARCH_TEXT_LENGTH_MAX = 20_000;
const FACET_VALUES_MAX = 200;

/** The columns that queries filter and sort on, filled from the rendition and nothing else. */
export interface RenditionColumns {
  readonly name: string;
  readonly description: string;
  readonly searchText: string;
  readonly occurredAt: Date | null;
  readonly demonstration: boolean;
  readonly sectors: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
}

/** Reads the columns off a rendition. Total: what is not there is empty. */
export function describeRendition(bundle: StixBundle, incidentId: string): RenditionColumns {
  const incident = bundle.objects.find((object) => object.id === incidentId);
  const name = textOf(incident?.['name']);
  const description = textOf(incident?.['description']);
  const places = affectedPlaces(bundle, incidentId);
  const countries = unique(
    places.flatMap((place) => textsOf(place['country']).map((text) => countryOf(text) ?? text)),
  );
  return {
    name,
    description,
    searchText: searchText(bundle).slice(0, SEARCH_TEXT_LENGTH_MAX),
    occurredAt: occurredAt(bundle, incident),
    demonstration: textsOf(incident?.['labels']).includes(DEMONSTRATION_LABEL),
    sectors: unique(
      victims(bundle, incidentId).flatMap((victim) =>
        textsOf(victim['sectors']).map((text) => sectorOf(text) ?? text),
      ),
    ),
    countries,
    regions: unique([
      ...places.flatMap((place) => textsOf(place['region'])),
      ...countries.flatMap((code) => regionOf(code) ?? []),
    ]),
  };
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

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort().slice(0, FACET_VALUES_MAX);
}
