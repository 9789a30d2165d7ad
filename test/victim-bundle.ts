import { randomUUID } from 'node:crypto';

/**
 * What a change of the generalisation table does to a submission: `country` in Germany, a large country whose name
 * participants read; `region` in Melanesia, which the public reads too; `none` without a victim at all.
 */
export type VictimPlace = 'country' | 'region' | 'none';

const CREATED = '2026-03-01T08:00:00.000Z';
const PLACES = { country: { country: 'DE' }, region: { region: 'melanesia' } } as const;

interface Options {
  readonly name: string;
  readonly place: VictimPlace;
  /** The incident's own, for amendments. */
  readonly id?: string;
  readonly modified?: string;
  readonly victim?: string;
}

/** A small incident with a victim that nobody marked, which lesser audiences see by its place alone. */
export function victimBundle({ name, place, id, modified, victim }: Options): object {
  const incidentId = id ?? `incident--${randomUUID()}`;
  const incident = object('incident', incidentId, {
    name,
    description: 'Systems stood still for two days.',
    modified,
  });
  if (place === 'none') return bundleOf([incident]);
  const identityId = `identity--${randomUUID()}`;
  const locationId = `location--${randomUUID()}`;
  return bundleOf([
    incident,
    object('identity', identityId, {
      name: victim ?? `Quellmoor ${name}`,
      identity_class: 'organization',
      sectors: ['energy'],
    }),
    object('location', locationId, PLACES[place]),
    relation('targets', incidentId, identityId),
    relation('located-at', identityId, locationId),
  ]);
}

function bundleOf(objects: readonly object[]): object {
  return { type: 'bundle', id: `bundle--${randomUUID()}`, objects };
}

function relation(relationship_type: string, source_ref: string, target_ref: string): object {
  const id = `relationship--${randomUUID()}`;
  return object('relationship', id, { relationship_type, source_ref, target_ref });
}

function object(type: string, id: string, properties: Record<string, unknown>): object {
  const { modified = CREATED, ...rest } = properties;
  return { type, spec_version: '2.1', id, created: CREATED, modified: modified ?? CREATED, ...rest };
}
