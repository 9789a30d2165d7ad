import type { EntityManager } from 'typeorm';
import { Problem } from '@app/problem';

/** An audience as rows carry it. */
export interface NamedAudience {
  readonly audience: string;
  readonly audienceKind: string;
}

const NAME = /^(public|participants)$|^(clients|community|recipient):([a-z][a-z0-9-]{1,62})$/;

/**
 * The audience that a participant names: `public`, `participants`, `clients:<slug>`, `community:<slug>` or
 * `recipient:<own slug>`. @throws Problem `not-found`, the same for one that is not there and one they do not belong to.
 */
export async function audienceNamed(
  manager: Pick<EntityManager, 'query'>,
  participantId: string,
  name: string,
): Promise<NamedAudience> {
  const [, open, kind, slug] = NAME.exec(name) ?? [];
  if (open) return { audience: open, audienceKind: open };
  const rows: { id: string }[] = kind ? await manager.query(OWN_AUDIENCES[kind]!, [participantId, slug]) : [];
  const [found] = rows;
  if (!kind || !found)
    throw new Problem('not-found', 'There is no such audience, or you do not belong to it.');
  return { audience: `${kind}:${found.id}`, audienceKind: kind };
}

const MEMBER = `SELECT c.id FROM community c JOIN membership m ON m.community_id = c.id
  WHERE m.participant_id = $1 AND c.slug = $2`;
const OWN_AUDIENCES: Readonly<Record<string, string>> = {
  community: MEMBER,
  clients: `${MEMBER} UNION SELECT c.id FROM community c JOIN client_registration r ON r.community_id = c.id
    WHERE r.client_id = $1 AND c.slug = $2`,
  recipient: `SELECT id FROM participant WHERE id = $1 AND slug = $2`,
};
