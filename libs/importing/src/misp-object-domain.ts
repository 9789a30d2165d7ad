import type { Making } from './draft';
import { mintId } from './mint';
import { type MispContext, partyMaking } from './misp-context';
import { countryOfWord, sectorOfWord } from './misp-galaxy';
import type { ObjectValues } from './misp-object-observables';
import type { Source } from './source';
import type { SourceMarking } from './source-markings';

/** What is known of a MISP object beside its attributes. */
export interface ObjectFacts {
  readonly source: Source;
  readonly name: string;
  readonly uuid: string | undefined;
  readonly making: Making;
  readonly marking: SourceMarking;
}

const ORGANISATION_OBJECTS: ReadonlySet<string> = new Set([
  'organization',
  'legal-entity',
  'news-agency',
  'identity',
  'victim',
]);

/** Adds the domain object of STIX that a MISP object is; undefined where it is none, or too little of it can be read. */
export function mapDomainObject(
  object: ObjectFacts,
  values: ObjectValues,
  context: MispContext,
): string | undefined {
  const { name, source, making } = object;
  const { draft, incidentId } = context;
  const id = (type: string): string =>
    object.uuid === undefined ? mintId(type, incidentId, source.pointer) : `${type}--${object.uuid}`;
  if (ORGANISATION_OBJECTS.has(name)) return mapOrganisation(object, values, id('identity'), context);
  switch (name) {
    case 'vulnerability': {
      const known = values.first('id', 'cve');
      if (known === undefined) return undefined;
      const references = values.all('references').map((url) => ({ source_name: 'misp', url }));
      const isCve = /^CVE-\d{4}-\d{4,}$/.test(known);
      return draft.add(
        id('vulnerability'),
        making,
        {
          name: known,
          description: values.first('description', 'summary'),
          external_references: [
            ...(isCve ? [{ source_name: 'cve', external_id: known }] : []),
            ...references,
          ],
        },
        source,
      );
    }
    case 'attack-pattern': {
      const title = values.first('name');
      if (title === undefined) return undefined;
      const capec = values.first('id')?.replace(/^(?=\d)/, 'CAPEC-');
      const references = capec === undefined ? undefined : [{ source_name: 'capec', external_id: capec }];
      const properties = {
        name: title,
        description: values.first('summary'),
        external_references: references,
      };
      return draft.add(id('attack-pattern'), making, properties, source);
    }
    case 'course-of-action': {
      const title = values.first('name');
      if (title === undefined) return undefined;
      return draft.add(
        id('course-of-action'),
        making,
        { name: title, description: values.first('description') },
        source,
      );
    }
    case 'script': {
      const title = values.first('filename');
      if (title === undefined) return undefined;
      const isMalicious = values.first('state')?.toLowerCase() === 'malicious';
      const properties = {
        name: title,
        description: values.first('comment'),
        ...(isMalicious ? { is_family: false } : {}),
      };
      return draft.add(id(isMalicious ? 'malware' : 'tool'), making, properties, source);
    }
    case 'geolocation':
      return mapLocation(object, values, id('location'), context);
    case 'annotation': {
      const text = values.first('text');
      if (text === undefined) return undefined;
      return draft.add(
        id('note'),
        making,
        { content: text, abstract: values.first('type'), object_refs: [incidentId] },
        source,
      );
    }
    default:
      return undefined;
  }
}

function mapOrganisation(
  object: ObjectFacts,
  values: ObjectValues,
  id: string,
  context: MispContext,
): string | undefined {
  const { source } = object;
  const title = values.first('name');
  if (title === undefined) return undefined;
  const roles = values.all('role', 'roles').map((role) => role.toLowerCase());
  const isVictim = object.name === 'victim' || roles.some((role) => role.includes('victim'));
  const sectors = values.all('sectors').flatMap((word) => sectorOfWord(word) ?? []);
  const party = partyMaking(object.making, context, object.marking, source);
  const added = context.draft.add(
    id,
    party,
    {
      name: title,
      description: values.first('description'),
      identity_class: 'organization',
      roles: isVictim ? ['victim'] : roles,
      sectors: [...new Set(sectors)],
    },
    source,
  );
  if (isVictim) context.draft.relate('targets', context.incidentId, added, object.making, source);
  for (const region of values.all('regions')) {
    const country = countryOfWord(region);
    if (country === undefined) continue;
    const place = context.draft.add(
      mintId('location', 'country', country),
      { ...object.making, modified: object.making.created },
      { country },
      source,
    );
    context.draft.relate('located-at', added, place, object.making, source);
  }
  return added;
}

function mapLocation(
  object: ObjectFacts,
  values: ObjectValues,
  id: string,
  { draft, incidentId }: MispContext,
): string | undefined {
  const coordinate = (relation: string, greatest: number): number | undefined => {
    const number = Number(values.first(relation) ?? Number.NaN);
    return Math.abs(number) <= greatest ? number : undefined;
  };
  const latitude = coordinate('latitude', 90);
  const longitude = coordinate('longitude', 180);
  const isPoint = latitude !== undefined && longitude !== undefined;
  const country = countryOfWord(values.first('countrycode', 'country') ?? '');
  if (!isPoint && country === undefined) return undefined;
  const properties = {
    ...(isPoint ? { latitude, longitude } : {}),
    country,
    city: values.first('city'),
    street_address: values.first('address'),
    postal_code: values.first('zipcode'),
  };
  const added = draft.add(id, object.making, properties, object.source);
  draft.relate('located-at', incidentId, added, object.making, object.source);
  return added;
}
