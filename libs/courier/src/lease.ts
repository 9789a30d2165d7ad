import type { EntityManager } from 'typeorm';

type Database = Pick<EntityManager, 'query'>;

/** The tables whose rows a process takes to itself for a while, by `claimed_until` and `claim_id`. */
type Claimable = 'webhook' | 'pull';

/** A row that a process took, and by which claim: each time that a row is taken has one of its own. */
export interface Claim {
  readonly id: string;
  readonly claimId: string;
}

const HELD =
  'FROM unnest($1::uuid[], $2::uuid[]) AS held (id, claim_id) WHERE t.id = held.id AND t.claim_id = held.claim_id';

/** Holds rows for so many seconds more. Gives those that were still held: what ran out somebody else may have by now. */
export async function renewLease(
  manager: Database,
  table: Claimable,
  claims: readonly Claim[],
  seconds: number,
): Promise<string[]> {
  const [rows]: [{ id: string }[]] = await manager.query(
    `UPDATE ${table} t SET claimed_until = clock_timestamp() + $3 * interval '1 second'
      ${HELD} AND t.claimed_until > clock_timestamp() RETURNING t.id`,
    [...columnsOf(claims), seconds],
  );
  return rows.map(({ id }) => id);
}

/** Lets go of rows, so that another process can take them at once. One that another has by now stays with it. */
export async function endLease(manager: Database, table: Claimable, claims: readonly Claim[]): Promise<void> {
  await manager.query(
    `UPDATE ${table} t SET claimed_until = '-infinity', claim_id = NULL ${HELD}`,
    columnsOf(claims),
  );
}

function columnsOf(claims: readonly Claim[]): [string[], string[]] {
  return [claims.map(({ id }) => id), claims.map(({ claimId }) => claimId)];
}
