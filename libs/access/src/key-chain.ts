import type { EntityManager } from 'typeorm';
import type { Permission } from './permission';
import { endorsementMessage, isProven } from './key-proof';

const CHAIN_LENGTH_MAX = 20;

interface ChainKey {
  readonly id: string;
  readonly proof_key: Buffer;
  readonly endorsement: Buffer | null;
  readonly created_by: string | null;
  readonly is_administrators: boolean;
  readonly is_early: boolean;
  readonly is_valid: boolean;
}

/** What a participant's key is said to have signed. */
export interface ClaimedProof {
  readonly keyId: string;
  readonly participantId: string;
  readonly permission: Permission;
  readonly message: string;
  readonly signature: Buffer;
  /** A key descends from one that was there before this moment: keys made later by whoever broke in do not count. */
  readonly before: Date;
}

/**
 * Whether a participant's own key signed a message: a key that is valid now and descends, endorsement by endorsement,
 * from one that the participant held before a moment, which an administrator's key made, which descends in turn from
 * a first key. First keys are the database owner's to make, and a signature needs the token: whoever has broken into
 * the api can make neither.
 */
export async function isSignedByParticipant(
  manager: Pick<EntityManager, 'query'>,
  claim: ClaimedProof,
): Promise<boolean> {
  const chain = await loadChain(manager, claim);
  const own = chain.filter((key) => !key.is_administrators);
  const root = chain.at(-1);
  if (!own[0]?.is_valid || !own.at(-1)?.is_early || !root?.is_administrators || root.created_by !== null)
    return false;
  if (!isProven(own[0].proof_key, claim.message, claim.signature)) return false;
  return chain.slice(0, -1).every((child, index) => isEndorsed(child, chain[index + 1]!));
}

function isEndorsed(child: ChainKey, parent: ChainKey): boolean {
  return (
    child.endorsement !== null &&
    isProven(parent.proof_key, endorsementMessage(child.id, child.proof_key), child.endorsement)
  );
}

function loadChain(manager: Pick<EntityManager, 'query'>, claim: ClaimedProof): Promise<ChainKey[]> {
  return manager.query(
    `WITH RECURSIVE chain AS (
       SELECT k.*, 1 AS depth FROM (SELECT ${COLUMNS} FROM access_key WHERE id = $1 AND participant_id = $2) AS k
       UNION ALL
       SELECT k.*, c.depth + 1 FROM chain c JOIN LATERAL
         (SELECT ${COLUMNS} FROM access_key p WHERE p.id = c.created_by AND (p.participant_id = $2 OR p.participant_id IS NULL)) AS k ON true
        WHERE c.depth < ${CHAIN_LENGTH_MAX})
     SELECT id, proof_key, endorsement, created_by, participant_id IS NULL AS is_administrators, created_at < $4 AS is_early,
            revoked_at IS NULL AND expires_at > now() AND $3 = ANY (permissions) AND NOT for_person
              AND (session_of IS NULL OR EXISTS (SELECT FROM access_key o LEFT JOIN person h ON h.key_id = o.id
                WHERE o.id = chain.session_of AND o.revoked_at IS NULL AND o.expires_at > now()
                  AND (h.redeemed_at IS NOT NULL AND $3 = ANY (h.permissions) OR NOT o.for_person))) AS is_valid
       FROM chain ORDER BY depth`,
    [claim.keyId, claim.participantId, claim.permission, claim.before],
  );
}

const COLUMNS =
  'id, participant_id, proof_key, endorsement, permissions, created_by, created_at, expires_at, revoked_at, session_of, for_person';
