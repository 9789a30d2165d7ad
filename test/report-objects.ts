import type { StixObject, StixValue } from '@app/stix';

/** When the objects were made. */
export const AT = '2026-02-03T04:05:06.000Z';

let ids = 0;
const idOf = (type: string) => `${type}--00000000-0000-4000-9000-${String((ids += 1)).padStart(12, '0')}`;
/** A versioned object with an id of its own. */
export const sdo = (type: string, more: Record<string, StixValue>): StixObject => ({
  type,
  spec_version: '2.1',
  id: idOf(type),
  created: AT,
  modified: AT,
  ...more,
});
/** A tie between two objects. */
export const relationship = (source: StixObject, relationship_type: string, target: StixObject): StixObject =>
  sdo('relationship', { relationship_type, source_ref: source.id, target_ref: target.id });
/** An address of a documentation network. */
export const address = (last: number): StixObject => ({
  type: 'ipv4-addr',
  spec_version: '2.1',
  id: idOf('ipv4-addr'),
  value: `198.51.100.${last}`,
});

/** An incident with all that a report has, tied in every way. */
export function report(): StixObject[] {
  const author = sdo('identity', { name: 'The author', identity_class: 'organization' });
  const incident = sdo('incident', { name: 'An incident', created_by_ref: author.id });
  const victim = sdo('identity', { name: 'The victim' });
  const malware = sdo('malware', { name: 'A malware', is_family: true });
  const actor = sdo('threat-actor', { name: 'An actor' });
  const technique = sdo('attack-pattern', { name: 'A technique' });
  const ip = address(7);
  const indicator = sdo('indicator', {
    pattern: "[ipv4-addr:value = '198.51.100.7']",
    pattern_type: 'stix',
    valid_from: AT,
  });
  const marking: StixObject = {
    type: 'marking-definition',
    spec_version: '2.1',
    id: idOf('marking-definition'),
    created: AT,
    definition_type: 'statement',
    definition: { statement: 'Ours' },
  };
  return [
    incident,
    author,
    victim,
    malware,
    actor,
    technique,
    ip,
    indicator,
    marking,
    relationship(incident, 'targets', victim),
    relationship(malware, 'targets', victim),
    relationship(malware, 'uses', technique),
    relationship(actor, 'uses', malware),
    relationship(indicator, 'indicates', malware),
    sdo('observed-data', { first_observed: AT, last_observed: AT, number_observed: 1, object_refs: [ip.id] }),
    sdo('note', { content: 'A note', object_refs: [ip.id, victim.id], object_marking_refs: [marking.id] }),
  ];
}
