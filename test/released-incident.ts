import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Audience } from '@app/marking';
import type { Finding } from '@app/principles';
import { type ReleasedDocument, prepareRenditions, publishReady } from '@app/publication';
import { stamp } from '@app/redaction';
import type { StixObject, StixValue } from '@app/stix';

/** The audience of everybody. */
export const PUBLIC: Audience = { key: 'public', kind: 'public', ceiling: 'CLEAR' };
/** The audience of those who take part. */
export const PARTICIPANTS: Audience = { key: 'participants', kind: 'participants', ceiling: 'GREEN' };

const PLATFORM_ID = 'identity--00000000-0000-4000-8000-00000000aaaa';
const PLATFORM: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: PLATFORM_ID,
  created_by_ref: PLATFORM_ID,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  name: 'Platform',
  identity_class: 'system',
};

/** An incident of a test: the objects of its rendition are made of these. */
export interface TestIncident {
  readonly submission: { readonly id: string; readonly lineage: string };
  readonly uuid: string;
}

/** An object of the incident's own, with an id that follows from both. */
export function ownObject(
  { uuid }: TestIncident,
  type: string,
  properties: Readonly<Record<string, StixValue>>,
): StixObject {
  return {
    type,
    spec_version: '2.1',
    id: `${type}--${uuid}`,
    created_by_ref: PLATFORM_ID,
    ...properties,
  };
}

/** An address that any incident may have seen. */
export function address(value: string, more: Readonly<Record<string, StixValue>> = {}): StixObject {
  const last = value.split('.').at(-1)!.padStart(12, '0');
  return {
    type: 'ipv4-addr',
    spec_version: '2.1',
    id: `ipv4-addr--00000000-0000-5000-8000-${last}`,
    value,
    ...more,
  };
}

/** What release would hand over: the incident, a malware of its own, what else is given, and the platform. */
export function releasedOf(
  incident: TestIncident,
  audience: Audience,
  { name = 'Outage', findings = [] as Finding[], objects = [] as StixObject[], sector = '' } = {},
): ReleasedDocument {
  const victim = ownObject(incident, 'identity', { name: 'A victim', sectors: [sector] });
  const hit = ownObject(incident, 'relationship', {
    relationship_type: 'targets',
    source_ref: `incident--${incident.uuid}`,
    target_ref: victim.id,
  });
  const bundle = {
    type: 'bundle' as const,
    id: `bundle--${incident.uuid}`,
    objects: [
      ownObject(incident, 'incident', { name, description: 'The grid went dark.' }),
      ...objects,
      ...(sector === '' ? [] : [victim, hit]),
      PLATFORM,
    ],
  };
  return {
    audience,
    bundle,
    incidentId: `incident--${incident.uuid}`,
    enrichments: [],
    findings,
    held: false,
  };
}

/** A finding of the Paris Call that rests on the description of the incident. */
export function findingOf(principle: number, incident: TestIncident): Finding {
  const text = 'The grid went dark.';
  return {
    catalogue: 'paris-call',
    catalogueVersion: '1',
    principle,
    relation: 'violates',
    certainty: 'clear',
    confidence: 0.9,
    evidence: [
      {
        objectId: `incident--${incident.uuid}`,
        pointer: '/objects/0/description',
        start: 0,
        end: text.length,
        text,
      },
    ],
    elementsMet: [],
    elementsMissing: [],
    rule: 'r',
  };
}

/** A submission of a participant of its own. */
export async function newIncident(owner: DataSource): Promise<TestIncident> {
  const [id, lineage, administrator, participant] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await owner.query('INSERT INTO administrator (id, slug, name) VALUES ($1, $2, $2)', [
    administrator,
    `a-${administrator}`,
  ]);
  await owner.query(
    `INSERT INTO participant (id, slug, name, kind, proposed_by) VALUES ($1, $2, 'P', 'cert', $3)`,
    [participant, `p-${participant}`, administrator],
  );
  await owner.query(
    `INSERT INTO submission (id, participant_id, lineage, version, incident_digest, incident_modified, sha256, size_bytes, terms, sealed_bundle, wrapped_key)
     VALUES ($1, $2, $3, 1, '\\x00', '', '\\x00', 1, '{}', 's', 'w')`,
    [id, participant, lineage],
  );
  return { submission: { id, lineage }, uuid: randomUUID() };
}

/** Publishes documents of an incident, as the worker does. */
export async function publishDocuments(
  owner: DataSource,
  { submission }: TestIncident,
  documents: readonly ReleasedDocument[],
): Promise<void> {
  await owner.transaction((manager) => prepareRenditions(manager, submission, documents));
  await owner.transaction((manager) => publishReady(manager, submission, stamp));
}
