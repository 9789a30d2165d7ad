import type { EntityManager } from 'typeorm';
import { type Viewer, requireParticipant, requirePermission } from '@app/access';
import { Problem } from '@app/problem';

/** An audience as rows carry it. */
export interface SaidFor {
  readonly audience: string;
  readonly audienceKind: string;
}

const NAME = /^(public|participants)$|^(clients|community|recipient):([a-z][a-z0-9-]{1,62})$/;

/**
 * Whether what was said for one audience counts for another: everybody in the second belongs to the first. The
 * database has the same rule as `audience_flows`.
 */
export function flowsTo(saidFor: string, wanted: string): boolean {
  if (saidFor === wanted || saidFor === 'public') return true;
  if (saidFor === 'participants') return wanted !== 'public';
  return saidFor.startsWith('clients:') && wanted === saidFor.replace('clients:', 'community:');
}

/**
 * The participant who speaks, with a key that reads all that they may read: whoever read less with it would speak for
 * a lesser audience, and nothing would record that they went down.
 * @throws Problem `forbidden` for a key without `feed:read`.
 */
export function requireSpeaker(viewer: Viewer): string {
  const participantId = requireParticipant(viewer);
  requirePermission(viewer, 'feed:read');
  return participantId;
}

/**
 * The audience that a participant names: `public`, `participants`, `clients:<slug>`, `community:<slug>` or
 * `recipient:<own slug>`. @throws Problem `not-found`, the same for one that is not there and one they do not belong to.
 */
export async function audienceNamed(
  manager: Pick<EntityManager, 'query'>,
  participantId: string,
  name: string,
): Promise<SaidFor> {
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
