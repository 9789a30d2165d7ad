import { createHmac } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type StixBundle, type StixObject, canonicalJson } from '@app/stix';

const DIGEST_BYTES = 16;

/** Names the objects of one participant under the worker's secret: the names tell nothing to whoever lacks it. */
export class MemberNames {
  constructor(
    private readonly secret: Uint8Array,
    private readonly participantId: string,
  ) {}

  /** The name of an object, whatever its version. */
  ofId(id: string): Buffer {
    return this.digest('object', id.toLowerCase());
  }

  /** The name of an object exactly as it is. */
  ofContent(object: StixObject): Buffer {
    return this.digest('content', canonicalJson(object));
  }

  private digest(kind: string, text: string): Buffer {
    return createHmac('sha256', this.secret)
      .update(`entente-member\n${kind}\n${this.participantId}\n${text}`)
      .digest()
      .subarray(0, DIGEST_BYTES);
  }
}

/**
 * Notes which objects an incident holds, in place of what was noted of it before, so that a later version of an object
 * finds the incidents that it belongs to without one of them being opened. `wanted`: ids of objects that it refers to and
 * does not hold; each finds it once it comes.
 */
export async function recordMembers(
  manager: Pick<EntityManager, 'query'>,
  names: MemberNames,
  { participantId, lineage }: { readonly participantId: string; readonly lineage: string },
  { objects }: Pick<StixBundle, 'objects'>,
  wanted: Iterable<string>,
): Promise<void> {
  const content = new Map([...wanted].map((id) => [names.ofId(id).toString('hex'), '']));
  for (const object of objects)
    content.set(names.ofId(object.id).toString('hex'), names.ofContent(object).toString('hex'));
  await manager.query('DELETE FROM incident_member WHERE lineage = $1', [lineage]);
  await manager.query(
    `INSERT INTO incident_member (lineage, participant_id, name, content)
     SELECT $1, $2, decode(n, 'hex'), decode(c, 'hex') FROM unnest($3::text[], $4::text[]) AS m (n, c)`,
    [lineage, participantId, [...content.keys()], [...content.values()]],
  );
}
