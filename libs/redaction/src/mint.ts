import { createHmac } from 'node:crypto';
import { typeOfId } from '@app/stix';
import type { RedactionContext } from './redaction';

/**
 * The id of an object in the renditions for one audience: HMAC-SHA256 of lineage, audience and original id, in the
 * shape of a UUIDv4. Stable over versions, unguessable, and not to be linked across audiences or submissions.
 * `content`: of what else the id is made, for objects that have no versions.
 */
export function mintId(
  originalId: string,
  context: Pick<RedactionContext, 'mintKey' | 'lineage' | 'audience'>,
  content?: string,
): string {
  const id = originalId.toLowerCase();
  const message = JSON.stringify([
    context.lineage,
    context.audience.key,
    id,
    ...(content === undefined ? [] : [content]),
  ]);
  const digest = createHmac('sha256', context.mintKey).update(message).digest();
  return `${typeOfId(id)}--${uuidV4Of(digest)}`;
}

function uuidV4Of(digest: Buffer): string {
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x40, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
