import type { EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import { isPermission, permissionsFor } from './permission';

/** What a grant did: how many keys carry the permission now that did not. */
export interface PermissionGrant {
  readonly participant: string;
  readonly permission: string;
  readonly keys: number;
}

/**
 * Adds a permission to the keys of a participant that make keys (`key:manage`), so that the participant can make keys
 * with it: a permission that came into being after it was admitted is in none of them. No key is made and none is seen.
 * Only for whoever holds the machine; on record for each key.
 * @throws Problem `invalid-input` for no permission of participants, `not-found` where no participant is admitted.
 */
export async function grantPermission(
  manager: EntityManager,
  slug: string,
  permission: string,
): Promise<PermissionGrant> {
  const grantable = permissionsFor('participant');
  if (!isPermission(permission) || !grantable.includes(permission))
    throw new Problem('invalid-input', `A participant's key may carry: ${grantable.join(', ')}.`);
  const found: { id: string }[] = await manager.query(
    `SELECT id FROM participant WHERE slug = $1 AND state = 'admitted'`,
    [slug],
  );
  if (!found[0]) throw new Problem('not-found', 'No participant of this name is admitted.');
  const [changed]: [{ id: string }[], number] = await manager.query(
    `UPDATE access_key SET permissions = array_append(permissions, $2)
      WHERE participant_id = $1 AND revoked_at IS NULL AND expires_at > now()
        AND 'key:manage' = ANY (permissions) AND NOT $2 = ANY (permissions) RETURNING id`,
    [found[0].id, permission],
  );
  for (const { id } of changed)
    await recordAct(manager, {
      actor: 'operator',
      action: 'key.grant',
      subject: id,
      detail: { permission },
    });
  return { participant: slug, permission, keys: changed.length };
}
