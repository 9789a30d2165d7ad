import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { recordAct } from '@app/audit';
import { Problem } from '@app/problem';
import type { IssuedKey, KeyService } from './key.service';
import { SLUG_PATTERN } from './participant-proposal';
import { permissionsFor } from './permission';

/**
 * Makes an administrator and its first key. Only for whoever holds the machine (the CLI, the first start): no door
 * of the api leads here.
 * @throws Problem `invalid-input` or `conflict`.
 */
export async function createAdministrator(
  manager: EntityManager,
  keys: KeyService,
  given: { slug: string; name: string },
): Promise<IssuedKey> {
  if (!SLUG_PATTERN.test(given.slug)) throw new Problem('invalid-input', 'The slug is not valid.');
  const id = randomUUID();
  const inserted: unknown[] = await manager.query(
    'INSERT INTO administrator (id, slug, name) VALUES ($1, $2, $3) ON CONFLICT (slug) DO NOTHING RETURNING id',
    [id, given.slug, given.name],
  );
  if (inserted.length === 0)
    throw new Problem('conflict', 'There is an administrator with this slug already.');
  await recordAct(manager, { actor: 'operator', action: 'administrator.create', subject: id });
  const permissions = permissionsFor('administrator');
  return keys.issue(manager, { administratorId: id }, { label: 'first key', permissions, maker: null });
}
