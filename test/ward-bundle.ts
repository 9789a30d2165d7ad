import { TLP_MARKINGS } from '@app/marking';

/** Words of a report that no other report holds. */
export const WARD = 'Falkenmoor';
export const NAMED_ELSEWHERE = 'Quillhaven Trust';

interface Options {
  /** One to four hex digits: another incident for each. */
  readonly key: string;
  readonly modified?: string;
  readonly description?: string;
}

/**
 * A report to mask, lower and release: a victim that nobody marked, a ward named in the text in two spellings, a note
 * for RED and an exact time.
 */
export function wardBundle({ key, modified, description }: Options): { objects: Record<string, unknown>[] } {
  const created = '2026-03-01T08:00:00.000Z';
  const common = { spec_version: '2.1', created, modified: modified ?? created };
  const id = (type: string, number: number) =>
    `${type}--0c7b22dd-8a2f-4e0b-9d0f-${key.padStart(4, '0')}9c32f0${number}0`;
  const incident = {
    type: 'incident',
    id: id('incident', 0),
    ...common,
    name: 'Ransomware at a regional hospital',
    description:
      description ??
      `Attackers encrypted the systems of the hospital with ransomware. The ${WARD} ward stood still, and F\u00e1lkenmoor nurses wrote by hand. ${NAMED_ELSEWHERE} was told. Call +44 20 7946 0958.`,
    object_marking_refs: [TLP_MARKINGS.CLEAR.id],
  };
  const victim = {
    type: 'identity',
    id: id('identity', 1),
    ...common,
    name: 'Saint Orla Hospital',
    identity_class: 'organization',
    sectors: ['healthcare'],
  };
  const tie = {
    type: 'relationship',
    id: id('relationship', 2),
    ...common,
    relationship_type: 'targets',
    source_ref: incident.id,
    target_ref: victim.id,
  };
  const note = {
    type: 'note',
    id: id('note', 3),
    ...common,
    content: 'The ransom was paid on Tuesday.',
    object_refs: [incident.id],
    object_marking_refs: [TLP_MARKINGS.RED.id],
  };
  const address = {
    type: 'domain-name',
    spec_version: '2.1',
    id: id('domain-name', 4),
    value: 'c2.example.net',
    object_marking_refs: [TLP_MARKINGS.CLEAR.id],
  };
  return Object.assign(
    { type: 'bundle', id: id('bundle', 9) },
    { objects: [incident, victim, tie, note, address] },
  );
}
