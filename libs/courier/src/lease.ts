import type { EntityManager } from 'typeorm';

type Database = Pick<EntityManager, 'query'>;

/** The tables whose rows a process takes to itself for a while, by `claimed_until`. */
type Claimable = 'webhook' | 'pull';

/** Holds rows for so many seconds more. Gives those that were still held: what ran out somebody else may have by now. */
export async function renewLease(
  manager: Database,
  table: Claimable,
  ids: readonly string[],
  seconds: number,
): Promise<string[]> {
  const [rows]: [{ id: string }[]] = await manager.query(
    `UPDATE ${table} SET claimed_until = clock_timestamp() + $2 * interval '1 second'
      WHERE id = ANY ($1) AND claimed_until > clock_timestamp() RETURNING id`,
    [ids, seconds],
  );
  return rows.map(({ id }) => id);
}

/** Lets go of rows, so that another process can take them at once. */
export async function endLease(manager: Database, table: Claimable, ids: readonly string[]): Promise<void> {
  await manager.query(`UPDATE ${table} SET claimed_until = '-infinity' WHERE id = ANY ($1)`, [ids]);
}
