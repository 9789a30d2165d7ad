/**
 * What a withdrawn incident resolves to, in every collection that had it and in every old version: the same id,
 * later `modified`, `revoked: true` (STIX 2.1 section 3.6.2), and no content.
 */
export function tombstone(incidentId: string, created: Date, modified: Date): string {
  const incident = {
    type: 'incident',
    spec_version: '2.1',
    id: incidentId,
    created: created.toISOString(),
    modified: modified.toISOString(),
    name: 'Withdrawn',
    revoked: true,
  };
  return JSON.stringify({
    type: 'bundle',
    id: incidentId.replace('incident--', 'bundle--'),
    objects: [incident],
  });
}
